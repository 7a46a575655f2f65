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
import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.StatusOverride;
import dev.verdict.Verdict;
import dev.verdict.Verdict.Kind;
import dev.verdict.Verdict.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How FrankieOne's state and status become a verdict. The state takes precedence over the status. The status only counts if the
 * execution is completed. An unknown, missing or wrongly typed value never approves.
 */
final class VerdictRules {
    private VerdictRules() {}

    /** A kind of verdict with its advice. */
    private record Outcome(Kind kind, Advice advice) {}

    static Verdict verdict(WorkflowResult result) {
        Outcome outcome = outcome(result, result.status());
        List<Reason> openIssues = new ArrayList<>();
        for (WorkflowIssue issue : IssueRules.open(result)) {
            openIssues.add(IssueRules.reason(issue));
        }
        List<Reason> missing = outcome.kind == INCOMPLETE ? missing(result) : List.of();
        Advice advice =
                outcome.kind == INCOMPLETE && missing.isEmpty() ? Advice.FIND_OUT_WHAT_IS_MISSING : outcome.advice;
        return Verdict.of(outcome.kind, new Verdict.Basis(words(result), openIssues, advice, missing));
    }

    private static List<Word> words(WorkflowResult result) {
        List<Word> words = new ArrayList<>();
        words.add(new Word("workflowExecutionState", result.workflowExecutionState()));
        words.add(new Word("status", result.status()));
        if (result.status().is(WorkflowStatus.CLEAR)) {
            if (result.lifecyclePhase().isPresent()) {
                words.add(new Word("lifecyclePhase", result.lifecyclePhase()));
            }
            result.monitoringTypes().stream()
                    .limit(1) // one is enough: any type makes it a monitoring run
                    .forEach(type -> words.add(new Word("monitoringTypes", type)));
        }
        return words;
    }

    /**
     * The incomplete steps: of kind INCOMPLETE, with such a subject, or listed as incomplete. A step can be of a worse kind
     * because of another subject or list, and still miss something.
     */
    private static List<Reason> missing(WorkflowResult result) {
        List<Reason> missing = new ArrayList<>();
        Set<String> listed =
                result.steps() == null ? Set.of() : Set.copyOf(result.steps().incomplete());
        for (FailingStep step : FailingSteps.of(result)) {
            Optional<FailingStep.Subject> incomplete = step.subjects().stream()
                    .filter(subject -> subject.kind() == FailingStep.Kind.INCOMPLETE)
                    .findFirst();
            if (incomplete.isPresent() || step.kind() == FailingStep.Kind.INCOMPLETE || listed.contains(step.name())) {
                Open<?> outcome =
                        incomplete.<Open<?>>map(FailingStep.Subject::result).orElse(step.result());
                String id = incomplete.stream()
                        .flatMap(subject -> subject.stepResultIds().stream())
                        .findFirst()
                        .orElse(null);
                missing.add(new Reason(
                        Reason.Origin.STEP,
                        SafeText.name(step.name()) + " " + FailingStep.Kind.INCOMPLETE + " (" + outcome + ")",
                        id));
            }
        }
        return missing;
    }

    static Progress progress(WorkflowResult result) {
        WorkflowExecutionState state = known(result.workflowExecutionState());
        if (state == null) {
            return ExecutionBodies.isAccepted(result) ? Progress.RUNNING : Progress.UNKNOWN;
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
        return Optional.of(new StatusOverride(
                requestId,
                result.statusOverrideBy(),
                result.statusOverrideAt(),
                result.automatedResult(),
                result.status(),
                outcome(result, result.automatedResult()).kind,
                outcome(result, result.status()).kind));
    }

    /** The kind of verdict that the result would have with the given status. */
    static Kind kind(WorkflowResult result, Open<WorkflowStatus> status) {
        return outcome(result, status).kind;
    }

    /** The outcome that the result would have with the given status. */
    private static Outcome outcome(WorkflowResult result, Open<WorkflowStatus> status) {
        WorkflowExecutionState state = known(result.workflowExecutionState());
        if (state == null) {
            return ExecutionBodies.isAccepted(result)
                    ? new Outcome(PENDING, Advice.WAIT)
                    : new Outcome(UNRECOGNIZED, Advice.TREAT_AS_UNDECIDED);
        }
        return switch (state) {
            case COMPLETED -> completed(result, status);
            case IN_PROGRESS -> new Outcome(PENDING, Advice.WAIT);
            case ERROR -> new Outcome(TECHNICAL_FAILURE, Advice.EXECUTE_AGAIN_THEN_SUPPORT);
            case TIMEOUT -> new Outcome(TECHNICAL_FAILURE, Advice.EXECUTE_AGAIN_WITH_BACKOFF);
            case CANCELED -> new Outcome(TECHNICAL_FAILURE, Advice.EXECUTE_AGAIN_IF_WANTED);
            case TERMINATED -> new Outcome(TECHNICAL_FAILURE, Advice.CONTACT_SUPPORT);
        };
    }

    /** A missing status is UNRECOGNIZED and not INCOMPLETE: it does not show that the entity's data are missing. */
    private static Outcome completed(WorkflowResult result, Open<WorkflowStatus> status) {
        WorkflowStatus known = known(status);
        if (known == null) {
            return new Outcome(UNRECOGNIZED, Advice.TREAT_AS_UNDECIDED);
        }
        return switch (known) {
            case PASS, APPROVED -> new Outcome(APPROVED, Advice.NONE);
            case CLEAR -> clear(result);
            case FAIL, REJECTED -> new Outcome(DECLINED, Advice.DECIDED);
            case REVIEW, NEEDS_APPROVAL, BLOCKED, MONITOR, HIT -> new Outcome(REVIEW, Advice.DECIDE_MANUALLY);
            case URGENT -> new Outcome(REVIEW, Advice.DECIDE_MANUALLY_URGENTLY);
            case COMPLETE -> new Outcome(NO_DECISION, Advice.NONE);
            case INCOMPLETE, UNCHECKED -> new Outcome(INCOMPLETE, Advice.SUPPLY_WHAT_IS_MISSING);
            case IN_PROGRESS -> new Outcome(PENDING, Advice.WAIT);
        };
    }

    /** CLEAR approves in onboarding only; see {@link LifecyclePhase}. */
    private static Outcome clear(WorkflowResult result) {
        LifecyclePhase phase = known(result.lifecyclePhase());
        if (phase == null && result.lifecyclePhase().isPresent() || hasUnreadableMonitoringTypes(result)) {
            return new Outcome(UNRECOGNIZED, Advice.TREAT_AS_UNDECIDED);
        }
        boolean isOnboarding = switch (phase == null ? LifecyclePhase.OTHER : phase) {
            case ONBOARDING -> true;
            case MONITORING, REFRESH -> false;
            case OTHER -> result.monitoringTypes().isEmpty();
        };
        return new Outcome(isOnboarding ? APPROVED : NO_DECISION, Advice.NONE);
    }

    /** Whether {@code monitoringTypes} was sent as something other than a list of strings. */
    private static boolean hasUnreadableMonitoringTypes(WorkflowResult result) {
        Object sent = result.unknownFields().get("monitoringTypes");
        return sent != null && !(sent instanceof String text && text.isBlank());
    }

    private static <E extends Enum<E>> @Nullable E known(Open<E> value) {
        return value.known().orElse(null);
    }
}
