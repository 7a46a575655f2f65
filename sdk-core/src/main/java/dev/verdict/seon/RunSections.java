package dev.verdict.seon;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.seon.idv.IdvSession;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was checked in a run, and the latest that was found. */
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
            case DOCUMENT -> run.document().map(RunSections::json);
            case SELFIE -> run.selfie().map(RunSections::json);
            case PROOF_OF_ADDRESS -> run.proofOfAddress().map(RunSections::json);
            case TRANSACTIONS ->
                RunSteps.last(run.transactions().stream().map(RunStep::event)).map(RunSections::json);
        };
    }

    private static Optional<JsonObject> inEvents(
            WorkflowRun run, Function<Transaction, ? extends Optional<? extends JsonRecord>> part) {
        return RunSteps.last(run.linkedEvents().stream().flatMap(event -> details(event, part)));
    }

    /** What was looked up and found nothing is an empty object: it was not checked. */
    private static Stream<JsonObject> details(
            SeonEvent event, Function<Transaction, ? extends Optional<? extends JsonRecord>> part) {
        return event instanceof TransactionProcessed transaction
                ? part.apply(transaction.data()).map(RunSections::json).filter(details -> !details.isEmpty()).stream()
                : Stream.empty();
    }

    /** A group of checks, from the latest session that made them. */
    static <T> Optional<T> inSessions(List<RunStep> steps, Function<IdvSession, @Nullable T> part) {
        return RunSteps.last(steps.stream()
                .flatMap(step -> step.event() instanceof IdvSessionFinished session
                        ? Stream.ofNullable(part.apply(session.data()))
                        : Stream.empty()));
    }

    private static JsonObject json(JsonRecord record) {
        return JsonObject.parse(record.toJson());
    }
}
