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

/** What SEON's words mean. A word that is not known, or is no word, never approves. */
final class RunRules {
    private RunRules() {}

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
        return Verdict.of(kind, new Verdict.Basis(words, open, advice(kind)));
    }

    /** A run that was started and of which nothing was heard is on its way; an event without a status is not known. */
    static Kind kind(WorkflowRun run) {
        return run.statusHistory().isEmpty() ? PENDING : kind(run.status());
    }

    static Kind kind(Open<RunStatus> status) {
        return status.known().map(RunRules::kind).orElse(UNRECOGNIZED);
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

    private static Advice advice(Kind kind) {
        return switch (kind) {
            case APPROVED, DECLINED, NO_DECISION -> Advice.NONE;
            case REVIEW -> Advice.DECIDE_MANUALLY;
            case PENDING -> Advice.WAIT;
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

    /**
     * Of statuses at one time, the higher one counts: approved is earned, so an approval at one time with anything else is none; then
     * what ended before what goes on. A word that is not known may say anything, so it goes before what goes on and after what is known
     * to have ended.
     */
    static int weight(Open<RunStatus> status) {
        RunStatus known = status.known().orElse(null);
        if (known == null) {
            return 5;
        }
        return switch (known) {
            case APPROVED -> 0;
            case CREATED -> 1;
            case PENDING -> 2;
            case RUNNING -> 3;
            case RETRY_REQUIRED -> 4;
            case REVIEW -> 6;
            case EXPIRED -> 7;
            case ABANDONED -> 8;
            case ERROR -> 9;
            case DECLINED -> 10;
        };
    }

    /** The same for what sessions and transactions say. */
    static int weightOf(Open<Decision> decision) {
        Decision known = decision.known().orElse(null);
        if (known == null) {
            return 1;
        }
        return switch (known) {
            case APPROVED -> 0;
            case REVIEW -> 2;
            case ABANDONED -> 3;
            case DECLINED -> 4;
        };
    }
}
