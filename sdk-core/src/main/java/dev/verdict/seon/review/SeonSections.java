package dev.verdict.seon.review;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.review.Outcome;
import dev.verdict.review.Section;
import dev.verdict.review.Section.Check;
import dev.verdict.review.Section.Findings;
import dev.verdict.seon.AmlEvent;
import dev.verdict.seon.IdvSessionFinished;
import dev.verdict.seon.RiskSignal;
import dev.verdict.seon.RunStep;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.StatusAt;
import dev.verdict.seon.Transaction;
import dev.verdict.seon.TransactionProcessed;
import dev.verdict.seon.WorkflowRun;
import dev.verdict.seon.idv.AddressData;
import dev.verdict.seon.idv.CheckOutcome;
import dev.verdict.seon.idv.DocumentData;
import dev.verdict.seon.idv.IdvCheck;
import dev.verdict.seon.idv.IdvSession;
import dev.verdict.seon.transaction.DeviceDetails;
import dev.verdict.seon.transaction.MobileDevice;
import dev.verdict.seon.transaction.WebDevice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a run: each from the latest event that has results of its kind. */
final class SeonSections {
    private final WorkflowRun run;

    private SeonSections(WorkflowRun run) {
        this.run = run;
    }

    static List<Section> of(WorkflowRun run) {
        SeonSections sections = new SeonSections(run);
        return Stream.<Optional<? extends Section>>of(
                        Optional.of(sections.summary()),
                        sections.phone(),
                        sections.email(),
                        sections.ip(),
                        sections.aml(),
                        sections.document(),
                        sections.ofSession(IdvSession::selfieVerificationResult, none -> null)
                                .map(found -> new Section.Selfie(found.findings())),
                        sections.ofSession(
                                        IdvSession::proofOfAddressCheckResult, IdvSession::proofOfAddressExtractedData)
                                .map(found -> new Section.ProofOfAddress(
                                        found.findings(),
                                        found.findings()
                                                .detail(AddressData.class)
                                                .map(AddressData::extractedAddress)
                                                .orElse(null))),
                        sections.device())
                .<Section>flatMap(Optional::stream)
                .toList();
    }

    private Section summary() {
        List<StatusAt> statuses = run.statusHistory();
        List<RunStep> transactions = run.transactions();
        return new Section.Summary(
                new Findings(
                        statuses.isEmpty()
                                ? null
                                : statuses.get(statuses.size() - 1).at(),
                        SeonReview.status(run),
                        List.of(),
                        Map.of(),
                        List.of()),
                transactions.isEmpty()
                        ? null
                        : transactions.get(transactions.size() - 1).fraudScore(),
                Open.absent());
    }

    /** A part of a transaction, with what all sections have. */
    private record Found<P>(P part, Findings findings) {}

    /** The latest part of a transaction. SEON sends an empty object for a part that it did not check. */
    private <P extends JsonRecord> Optional<Found<P>> ofTransaction(
            Function<Transaction, Optional<P>> part, RiskSignal first, RiskSignal last) {
        List<SeonEvent> events = run.linkedEvents();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof TransactionProcessed event) {
                Optional<P> sent = part.apply(event.data()).filter(details -> !isEmpty(details));
                if (sent.isPresent()) {
                    Map<String, Boolean> signals = new LinkedHashMap<>();
                    event.data().riskSignals().forEach((signal, found) -> {
                        if (EnumSet.range(first, last).contains(signal)) {
                            signals.put(signal.name(), found);
                        }
                    });
                    return Optional.of(new Found<>(
                            sent.get(), findings(event.at(), Open.absent(), List.of(), signals, sent.get())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEmpty(JsonRecord details) {
        return JsonObject.parse(details.toJson()).isEmpty();
    }

    private static Findings findings(
            @Nullable Instant at,
            Open<?> result,
            List<Check> checks,
            Map<String, Boolean> signals,
            @Nullable JsonRecord... details) {
        List<Record> records = new ArrayList<>();
        for (JsonRecord detail : details) {
            if (detail instanceof Record sent) {
                records.add(sent);
            }
        }
        return new Findings(at, result, checks, signals, records);
    }

    private Optional<Section.Phone> phone() {
        return ofTransaction(Transaction::phoneDetails, RiskSignal.DISPOSABLE_PHONE, RiskSignal.PHONE_SEEN_BEFORE)
                .map(found -> new Section.Phone(
                        found.findings(),
                        found.part().number(),
                        found.part().country(),
                        found.part().carrier()));
    }

    private Optional<Section.Email> email() {
        return ofTransaction(Transaction::emailDetails, RiskSignal.DISPOSABLE_EMAIL, RiskSignal.EMAIL_SEEN_BEFORE)
                .map(found -> new Section.Email(found.findings(), found.part().email()));
    }

    private Optional<Section.Ip> ip() {
        return ofTransaction(Transaction::ipDetails, RiskSignal.HARMFUL_IP, RiskSignal.IP_SEEN_BEFORE)
                .map(found -> new Section.Ip(
                        found.findings(),
                        found.part().ip(),
                        found.part().country(),
                        found.part().city(),
                        found.part().ispName()));
    }

    /** The latest screening: in a transaction, or an event of its own. */
    private Optional<Section.Aml> aml() {
        Optional<Findings> inTransaction = ofTransaction(
                        Transaction::amlDetails, RiskSignal.SANCTION_MATCH, RiskSignal.ADVERSE_MEDIA_MATCH)
                .map(Found::findings);
        Optional<Findings> inEvent = run.linkedEvents().stream()
                .filter(AmlEvent.class::isInstance)
                .map(AmlEvent.class::cast)
                .reduce((earlier, later) -> later)
                .map(event -> findings(event.at(), Open.absent(), List.of(), Map.of(), event));
        return Stream.concat(inTransaction.stream(), inEvent.stream())
                .max(Comparator.comparing(Findings::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(findings -> new Section.Aml(findings, null));
    }

    private Optional<Section.Device> device() {
        return ofTransaction(Transaction::deviceDetails, RiskSignal.EMULATOR, RiskSignal.ROOTED_DEVICE)
                .map(found -> device(found.part(), found.findings()));
    }

    private static Section.Device device(DeviceDetails device, Findings findings) {
        if (device instanceof WebDevice web) {
            return new Section.Device(findings, web.deviceHash(), web.os(), web.browser(), null);
        }
        String model = device instanceof MobileDevice mobile ? mobile.buildDevice() : null;
        return new Section.Device(findings, device.deviceHash(), null, null, model);
    }

    private Optional<Section.Document> document() {
        return ofSession(
                        IdvSession::documentCheckResult,
                        session -> session.documentData().orElse(null))
                .map(found -> {
                    DocumentData data =
                            found.findings().detail(DocumentData.class).orElse(null);
                    return data == null
                            ? new Section.Document(found.findings(), Open.absent(), null, null, null, null, null)
                            : new Section.Document(
                                    found.findings(),
                                    data.documentType(),
                                    data.country(),
                                    data.documentNumber(),
                                    data.fullName(),
                                    data.birthDate(),
                                    data.documentExpirationDate());
                });
    }

    /** Checks and data of the latest session with checks, or else with data: another session can be about another document. */
    private Optional<Found<IdvSession>> ofSession(
            Function<IdvSession, @Nullable IdvCheck> checks, Function<IdvSession, @Nullable JsonRecord> data) {
        List<RunStep> steps = run.steps();
        return latest(steps, checks).or(() -> latest(steps, data)).map(step -> {
            IdvSession session = ((IdvSessionFinished) step.event()).data();
            IdvCheck group = checks.apply(session);
            return new Found<>(
                    session,
                    findings(
                            step.at(),
                            group == null ? Open.absent() : group.overallResult(),
                            group == null ? List.of() : checks(group),
                            Map.of(),
                            group,
                            data.apply(session)));
        });
    }

    private static Optional<RunStep> latest(
            List<RunStep> steps, Function<IdvSession, ? extends @Nullable Object> part) {
        return steps.stream()
                .filter(step -> step.event() instanceof IdvSessionFinished session
                        && Objects.nonNull(part.apply(session.data())))
                .reduce((earlier, later) -> later);
    }

    private static List<Check> checks(IdvCheck group) {
        List<Check> checks = new ArrayList<>();
        group.checks().forEach((name, value) -> checks.add(new Check(name, outcome(value), value.raw(), null)));
        return checks;
    }

    private static Outcome outcome(Open<CheckOutcome> check) {
        CheckOutcome known = check.known().orElse(null);
        if (known == null) {
            return Outcome.UNRECOGNIZED;
        }
        return switch (known) {
            case PASS -> Outcome.PASSED;
            case REVIEW -> Outcome.REVIEW;
            case FAIL -> Outcome.FAILED;
            case NOT_PERFORMED -> Outcome.NOT_APPLICABLE;
            case ERROR -> Outcome.ERROR;
        };
    }
}
