package dev.verdict.seon;

import dev.verdict.Contradiction;
import dev.verdict.Contradiction.Kind;
import dev.verdict.FailingStep;
import dev.verdict.Reason;
import dev.verdict.Verdict;
import dev.verdict.seon.idv.AddressCheck;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.DocumentCheck;
import dev.verdict.seon.idv.IdvCheck;
import dev.verdict.seon.idv.SelfieCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the contradictions in a run. They do not change the verdict. */
final class RunContradictions {
    /** Of the person, and of a bank. */
    private static final List<String> SCREENINGS = List.of("aml_details", "aml_bank_screening_details");

    private final List<Contradiction> found = new ArrayList<>();
    private final WorkflowRun run;

    private RunContradictions(WorkflowRun run) {
        this.run = run;
    }

    static List<Contradiction> of(WorkflowRun run, List<OrderedEntry<SeonEvent>> linked) {
        RunContradictions contradictions = new RunContradictions(run); // in the order of Contradiction.Kind
        if (VerdictRules.kind(run) == Verdict.Kind.APPROVED) {
            contradictions.addDeclinedSteps();
            contradictions.addSanctions(linked);
        }
        contradictions.addLogEntries();
        contradictions.addStatuses();
        contradictions.addChecks();
        return List.copyOf(contradictions.found);
    }

    private void add(Kind kind, String text, @Nullable String id) {
        found.add(new Contradiction(kind, text, id));
    }

    /** SEON approved the run, but a step is declined. With an override, this is not a contradiction. */
    private void addDeclinedSteps() {
        if (run.statusOverride().isPresent()) {
            return;
        }
        RunStep lastSession = RunFailures.lastSession(run.steps());
        for (RunStep step : run.steps()) {
            boolean counts = step.kind() == RunStep.Kind.TRANSACTION || step == lastSession;
            if (counts && step.outcome().is(Decision.DECLINED)) {
                String what = step.kind() == RunStep.Kind.TRANSACTION ? "a transaction" : "the last session";
                add(
                        Kind.STATUS_WITHOUT_OVERRIDE,
                        "status " + run.status() + ", but " + what + " is " + step.outcome(),
                        step.id());
            }
        }
    }

    /** Whether a transaction has a sanction match, by the latest event that has the result of a screening. */
    private static final class Screening {
        final @Nullable String id;
        /** A match without a time may be the latest result. */
        private boolean hasUntimedMatch;

        private boolean isLatestMatch;
        private @Nullable Instant at;

        Screening(@Nullable String id) {
            this.id = id;
        }

        /** Call in order of time. */
        void add(boolean match, @Nullable Instant when) {
            hasUntimedMatch |= match && when == null;
            isLatestMatch = match || isLatestMatch && Objects.equals(at, when);
            at = when;
        }

        boolean isMatch() {
            return isLatestMatch || hasUntimedMatch;
        }
    }

    /** A missing field means that the screening was not requested, never that there is no match. */
    private void addSanctions(List<OrderedEntry<SeonEvent>> linked) {
        Map<String, Screening> screenings = new LinkedHashMap<>();
        for (OrderedEntry<SeonEvent> entry : linked) {
            if (entry.item() instanceof TransactionProcessed event) {
                for (String screening : SCREENINGS) {
                    Object match =
                            event.data().raw(screening) instanceof Map<?, ?> aml ? aml.get("has_sanction_match") : null;
                    if (!SentValues.isEmpty(match)) {
                        screenings
                                .computeIfAbsent(
                                        screening + " " + RunSteps.identity(entry),
                                        any -> new Screening(event.data().id()))
                                .add(!SentValues.isFalse(match), entry.at());
                    }
                }
            }
        }
        for (Screening screening : screenings.values()) {
            if (screening.isMatch()) {
                add(
                        Kind.SANCTION_MATCH,
                        "status " + run.status() + ", but a transaction has has_sanction_match",
                        screening.id);
            }
        }
    }

    private void addLogEntries() {
        for (AnalystEntry entry : AnalystLog.unconfirmed(run.analystLog(), run.workflowEvents())) {
            String from = entry.from().isPresent() ? " from " + entry.from() : "";
            String at = entry.at() == null ? "" : " at " + entry.at();
            add(
                    Kind.UNCONFIRMED_LOG_ENTRY,
                    "the analyst log has a change" + from + " to " + entry.to() + at + ", and no webhook tells of it",
                    null);
        }
    }

    /** Two different final statuses at one time or without a time, and a finished run whose status is still pending. */
    private void addStatuses() {
        List<WorkflowEvent> events = run.workflowEvents();
        if (events.isEmpty()) {
            return;
        }
        Instant latest = events.get(events.size() - 1).at();
        Verdict.Kind now = VerdictRules.kind(run);
        boolean hasTime =
                run.statusHistory().get(run.statusHistory().size() - 1).at() != null;
        Map<Verdict.Kind, String> others = new LinkedHashMap<>();
        for (WorkflowEvent event : events) {
            if (event.at() != null && !event.at().equals(latest)) {
                continue;
            }
            Verdict.Kind kind = VerdictRules.kind(event.status());
            String when = event.at() == null
                    ? ", which has no time"
                    : hasTime ? ", which is as late" : ", and which of them was later is not known";
            if (kind != now && VerdictRules.isTerminal(event.status())) {
                others.put(kind, "status " + run.status() + " beside " + event.status() + when);
            } else if (kind == now && now == Verdict.Kind.PENDING && event instanceof WorkflowFinished) {
                others.put(kind, "a run that has finished with status " + event.status());
            }
        }
        others.values().forEach(text -> add(Kind.OUTCOMES_DIFFER, text, null));
    }

    /** A session or a group of checks with a better result than its parts. */
    private void addChecks() {
        DocumentCheck document = run.document().orElse(null);
        SelfieCheck selfie = run.selfie().orElse(null);
        AddressCheck address = run.proofOfAddress().orElse(null);
        for (RunStep step : run.steps()) {
            if (step.event() instanceof IdvSessionFinished session
                    && step.outcome().is(Decision.APPROVED)) {
                addGroup(step, "document", session.data().documentCheckResult(), document);
                addGroup(step, "selfie", session.data().selfieVerificationResult(), selfie);
                addGroup(step, "proof of address", session.data().proofOfAddressCheckResult(), address);
            }
        }
        for (FailingStep step : run.failingSteps()) {
            if (step.contradicted()) {
                Reason reason = step.reasons().get(0);
                add(
                        Kind.OUTCOMES_DIFFER,
                        step.name() + " is " + step.result() + ", but " + reason.text(),
                        reason.reference());
            }
        }
    }

    /** A group that a later session repeated does not count. */
    private void addGroup(RunStep session, String name, @Nullable IdvCheck group, @Nullable IdvCheck current) {
        if (group != null && group == current && group.overallResult().is(Decision.DECLINED)) {
            add(
                    Kind.OUTCOMES_DIFFER,
                    "a session is " + session.outcome() + ", but its " + name + " is " + group.overallResult(),
                    session.id());
        }
    }
}
