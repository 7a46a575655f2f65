package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.seon.idv.IdvCheck;
import dev.verdict.seon.idv.IdvSession;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the sections that have results, and their latest results. */
final class RunSections {
    private RunSections() {}

    static Set<RunSection> of(WorkflowRun run) {
        EnumSet<RunSection> sections = EnumSet.noneOf(RunSection.class);
        for (RunSection section : RunSection.values()) {
            latest(run, section).ifPresent(found -> sections.add(section));
        }
        return Collections.unmodifiableSet(sections);
    }

    static Optional<JsonObject> latest(WorkflowRun run, RunSection section) {
        return switch (section) {
            case PHONE -> inEvents(run, Transaction::phoneDetails);
            case EMAIL -> inEvents(run, Transaction::emailDetails);
            case IP -> inEvents(run, Transaction::ipDetails);
            case AML ->
                RunSteps.last(run.linkedEvents().stream()
                        .flatMap(event -> event instanceof AmlEvent aml
                                ? Stream.of(json(aml))
                                : details(event, Transaction::amlDetails)));
            case DOCUMENT ->
                checks(
                        run,
                        IdvSession::documentCheckResult,
                        "documentCheckExtractedData",
                        session -> session.documentData().orElse(null));
            case SELFIE -> run.selfie().map(RunSections::json);
            case PROOF_OF_ADDRESS ->
                checks(
                        run,
                        IdvSession::proofOfAddressCheckResult,
                        "proofOfAddressExtractedData",
                        IdvSession::proofOfAddressExtractedData);
            case TRANSACTIONS ->
                RunSteps.last(run.transactions().stream().map(RunStep::event)).map(RunSections::json);
        };
    }

    private static Optional<JsonObject> inEvents(
            WorkflowRun run, Function<Transaction, ? extends Optional<? extends JsonRecord>> part) {
        return RunSteps.last(run.linkedEvents().stream().flatMap(event -> details(event, part)));
    }

    /** SEON sends an empty object for a part that it did not check. */
    private static Stream<JsonObject> details(
            SeonEvent event, Function<Transaction, ? extends Optional<? extends JsonRecord>> part) {
        return event instanceof TransactionProcessed transaction
                ? part.apply(transaction.data()).map(RunSections::json).filter(details -> !details.isEmpty()).stream()
                : Stream.empty();
    }

    /** A value from the latest session that has it. */
    static <T> Optional<T> inSessions(List<RunStep> steps, Function<IdvSession, @Nullable T> part) {
        return RunSteps.last(steps.stream()
                .flatMap(step -> step.event() instanceof IdvSessionFinished session
                        ? Stream.ofNullable(part.apply(session.data()))
                        : Stream.empty()));
    }

    /** Checks and data from one session: the data of another session can be about another document. */
    private static Optional<JsonObject> checks(
            WorkflowRun run,
            Function<IdvSession, @Nullable IdvCheck> checks,
            String dataField,
            Function<IdvSession, @Nullable JsonRecord> data) {
        return inSessions(run.steps(), session -> checks.apply(session) == null ? null : session)
                .or(() -> inSessions(run.steps(), session -> data.apply(session) == null ? null : session))
                .map(session -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    IdvCheck group = checks.apply(session);
                    if (group != null) {
                        fields.putAll(json(group).asMap());
                    }
                    JsonRecord extracted = data.apply(session);
                    if (extracted != null) {
                        fields.put(dataField, json(extracted).asMap());
                    }
                    return JsonObject.of(fields);
                });
    }

    private static JsonObject json(JsonRecord record) {
        return JsonObject.parse(record.toJson());
    }
}
