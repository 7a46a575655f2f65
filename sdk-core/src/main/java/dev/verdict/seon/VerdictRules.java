package dev.verdict.seon;

import static dev.verdict.Verdict.Kind.ABANDONED;
import static dev.verdict.Verdict.Kind.APPROVED;
import static dev.verdict.Verdict.Kind.DECLINED;
import static dev.verdict.Verdict.Kind.PENDING;
import static dev.verdict.Verdict.Kind.REVIEW;
import static dev.verdict.Verdict.Kind.TECHNICAL_FAILURE;
import static dev.verdict.Verdict.Kind.UNRECOGNIZED;

import dev.verdict.Advice;
import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.Verdict;
import dev.verdict.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/** Maps SEON's statuses to verdicts. An unknown or malformed status never approves. */
final class VerdictRules {
    private VerdictRules() {}

    static Verdict verdict(WorkflowRun run) {
        Kind kind = kind(run);
        List<Verdict.Word> words =
                run.statusHistory().isEmpty() ? List.of() : List.of(new Verdict.Word("status", run.status()));
        List<Reason> open = new ArrayList<>();
        for (FailingStep step : run.failingSteps()) {
            for (Reason reason : step.reasons()) {
                open.add(new Reason(reason.origin(), step.name() + ": " + reason.text(), reason.reference()));
            }
        }
        return Verdict.of(kind, new Verdict.Basis(words, open, advice(kind, run.status())));
    }

    /** A run without events is pending; an event without a status makes it unrecognized. */
    static Kind kind(WorkflowRun run) {
        return run.statusHistory().isEmpty() ? PENDING : kind(run.status());
    }

    static Kind kind(Open<RunStatus> status) {
        return status.known().map(VerdictRules::kind).orElse(UNRECOGNIZED);
    }

    static Kind kind(RunStatus status) {
        return switch (status) {
            case APPROVED -> APPROVED;
            case DECLINED -> DECLINED;
            case REVIEW -> REVIEW;
            case CREATED, RUNNING, PENDING, RETRY_REQUIRED -> PENDING;
            case EXPIRED, ABANDONED -> ABANDONED;
            case ERROR -> TECHNICAL_FAILURE;
        };
    }

    private static Advice advice(Kind kind, Open<RunStatus> status) {
        return switch (kind) {
            case APPROVED, NO_DECISION -> Advice.NONE;
            case DECLINED -> Advice.DECIDED;
            case REVIEW -> Advice.DECIDE_MANUALLY;
            case PENDING -> status.is(RunStatus.RETRY_REQUIRED) ? Advice.ASK_PERSON_TO_RETRY : Advice.WAIT;
            case ABANDONED -> Advice.INVITE_AGAIN;
            case TECHNICAL_FAILURE -> Advice.EXECUTE_AGAIN_THEN_SUPPORT;
            case INCOMPLETE -> Advice.SUPPLY_WHAT_IS_MISSING;
            case UNRECOGNIZED -> Advice.TREAT_AS_UNDECIDED;
        };
    }

    static Progress progress(Kind kind) {
        return switch (kind) {
            case PENDING -> Progress.RUNNING;
            case UNRECOGNIZED -> Progress.UNKNOWN;
            default -> Progress.ENDED;
        };
    }

    static boolean isTerminal(Open<RunStatus> status) {
        return progress(kind(status)) == Progress.ENDED;
    }
}
