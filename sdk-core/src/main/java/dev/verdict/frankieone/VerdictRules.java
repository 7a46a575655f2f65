package dev.verdict.frankieone;

import static dev.verdict.Verdict.Kind.APPROVED;
import static dev.verdict.Verdict.Kind.DECLINED;
import static dev.verdict.Verdict.Kind.INCOMPLETE;
import static dev.verdict.Verdict.Kind.NO_DECISION;
import static dev.verdict.Verdict.Kind.PENDING;
import static dev.verdict.Verdict.Kind.REVIEW;
import static dev.verdict.Verdict.Kind.TECHNICAL_FAILURE;
import static dev.verdict.Verdict.Kind.UNRECOGNIZED;

import dev.verdict.Advice;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.Verdict.Kind;
import dev.verdict.Verdict.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How FrankieOne's words become a verdict. The state is looked at first and wins; only a completed execution's status says
 * anything about the entity; a word that is not known, or is no word, never approves.
 */
final class VerdictRules {
    private VerdictRules() {}

    /** A kind with its advice. */
    private record Outcome(Kind kind, Advice advice) {}

    static Verdict verdict(WorkflowResult result) {
        Outcome outcome = outcome(result, result.status());
        List<Word> words = new ArrayList<>();
        words.add(new Word("workflowExecutionState", result.workflowExecutionState()));
        words.add(new Word("status", result.status()));
        if (result.status().is(WorkflowStatus.CLEAR) && result.lifecyclePhase().isPresent()) {
            words.add(new Word("lifecyclePhase", result.lifecyclePhase()));
        }
        List<Reason> openIssues = new ArrayList<>();
        for (WorkflowIssue issue : Issues.open(result)) {
            openIssues.add(Issues.reason(issue));
        }
        return Verdict.of(outcome.kind, new Verdict.Basis(words, openIssues, outcome.advice));
    }

    static Progress progress(WorkflowResult result) {
        WorkflowExecutionState state = known(result.workflowExecutionState());
        if (state == null) {
            return Progress.UNKNOWN;
        }
        return switch (state) {
            case IN_PROGRESS -> Progress.RUNNING;
            case COMPLETED -> result.status().is(WorkflowStatus.IN_PROGRESS) ? Progress.RUNNING : Progress.ENDED;
            case ERROR, TIMEOUT, CANCELED, TERMINATED -> Progress.ENDED;
        };
    }

    static Optional<StatusOverride> override(WorkflowResult result) {
        String requestId = result.statusOverrideRequestId();
        if (requestId == null || requestId.isBlank()) {
            return Optional.empty();
        }
        String by = result.statusOverrideBy();
        return Optional.of(new StatusOverride(
                requestId,
                by == null || by.isBlank() ? null : by,
                result.statusOverrideAt(),
                result.automatedResult(),
                result.status(),
                outcome(result, result.automatedResult()).kind,
                outcome(result, result.status()).kind));
    }

    /** What the result would mean with the given word as its status. */
    private static Outcome outcome(WorkflowResult result, Open<WorkflowStatus> status) {
        WorkflowExecutionState state = known(result.workflowExecutionState());
        if (state == null) {
            return new Outcome(UNRECOGNIZED, Advice.TREAT_AS_UNDECIDED);
        }
        return switch (state) {
            case COMPLETED -> completed(status, result.lifecyclePhase());
            case IN_PROGRESS -> new Outcome(PENDING, Advice.WAIT);
            case ERROR -> new Outcome(TECHNICAL_FAILURE, Advice.EXECUTE_AGAIN_THEN_SUPPORT);
            case TIMEOUT -> new Outcome(TECHNICAL_FAILURE, Advice.EXECUTE_AGAIN_WITH_BACKOFF);
            case CANCELED -> new Outcome(TECHNICAL_FAILURE, Advice.NONE);
            case TERMINATED -> new Outcome(TECHNICAL_FAILURE, Advice.CONTACT_SUPPORT);
        };
    }

    private static Outcome completed(Open<WorkflowStatus> status, Open<LifecyclePhase> phase) {
        if (!status.isPresent()) {
            return new Outcome(INCOMPLETE, Advice.SUPPLY_WHAT_IS_MISSING);
        }
        WorkflowStatus known = known(status);
        if (known == null) {
            return new Outcome(UNRECOGNIZED, Advice.TREAT_AS_UNDECIDED);
        }
        return switch (known) {
            case PASS, APPROVED -> new Outcome(APPROVED, Advice.NONE);
            case CLEAR -> clear(phase);
            case FAIL, REJECTED -> new Outcome(DECLINED, Advice.NONE);
            case REVIEW, NEEDS_APPROVAL, BLOCKED, MONITOR, HIT -> new Outcome(REVIEW, Advice.DECIDE_MANUALLY);
            case URGENT -> new Outcome(REVIEW, Advice.DECIDE_MANUALLY_URGENTLY);
            case COMPLETE -> new Outcome(NO_DECISION, Advice.NONE);
            case INCOMPLETE, UNCHECKED -> new Outcome(INCOMPLETE, Advice.SUPPLY_WHAT_IS_MISSING);
            case IN_PROGRESS -> new Outcome(PENDING, Advice.WAIT);
        };
    }

    /** Nothing found: that takes somebody on, but a monitoring that found nothing new decides nothing. */
    private static Outcome clear(Open<LifecyclePhase> phase) {
        if (phase.is(LifecyclePhase.MONITORING)) {
            return new Outcome(NO_DECISION, Advice.NONE);
        }
        // A phase that is not known could be monitoring under another name.
        return !phase.isPresent() || known(phase) != null
                ? new Outcome(APPROVED, Advice.NONE)
                : new Outcome(UNRECOGNIZED, Advice.TREAT_AS_UNDECIDED);
    }

    private static <E extends Enum<E>> @Nullable E known(Open<E> word) {
        return word.known().orElse(null);
    }
}
