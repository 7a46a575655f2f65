package dev.verdict.frankieone.review;

import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.frankieone.PassedStep;
import dev.verdict.frankieone.StepHistory;
import dev.verdict.frankieone.StepHistory.Listing;
import dev.verdict.frankieone.StepOutcome;
import dev.verdict.frankieone.StepResult;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.review.Outcome;
import dev.verdict.review.Timeline;
import dev.verdict.review.Timeline.StatusPoint;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.TimelineStep.Attempt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The timeline of a result. */
final class FrankieOneTimeline {
    private FrankieOneTimeline() {}

    static Timeline of(WorkflowResult result) {
        Map<String, FailingStep> failing = new HashMap<>();
        result.failingSteps().forEach(step -> failing.put(step.name(), step));
        Map<String, PassedStep> passed = new HashMap<>();
        result.passedSteps().forEach(step -> passed.put(step.name(), step));
        return new Timeline(
                result.startedAt() == null ? result.createdAt() : result.startedAt(),
                result.endedAt(),
                result.timeline().stream()
                        .map(step -> step(step, failing.get(step.name()), passed.get(step.name())))
                        .toList(),
                statuses(result));
    }

    private static TimelineStep step(StepHistory step, @Nullable FailingStep failing, @Nullable PassedStep passed) {
        List<Reason> reasons = failing != null ? failing.reasons() : passed != null ? passed.reasons() : List.of();
        List<Attempt> attempts = step.attempts().stream()
                .map(attempt ->
                        new Attempt(attempt.stepResultId(), attempt.result(), attempt.startedAt(), attempt.endedAt()))
                .toList();
        Outcome outcome = failing != null ? outcome(step, failing) : passed != null ? Outcome.PASSED : neutral(step);
        return new TimelineStep(step.name(), outcome, attempts, reasons);
    }

    private static Outcome outcome(StepHistory step, FailingStep failing) {
        return switch (failing.kind()) {
            case FAILED -> Outcome.FAILED;
            case ERROR -> Outcome.ERROR;
            case UNRECOGNIZED -> Outcome.UNRECOGNIZED;
            case INCOMPLETE -> {
                if (step.subjects().isEmpty()) {
                    yield Outcome.NOT_REACHED;
                }
                yield failing.result().equals(Open.of(StepOutcome.CLEAR_REVIEW)) ? Outcome.REVIEW : Outcome.INCOMPLETE;
            }
        };
    }

    /** A step that neither failed nor passed. */
    private static Outcome neutral(StepHistory step) {
        if (step.subjects().isEmpty()) {
            return step.listedAs().contains(Listing.NOT_APPLICABLE) ? Outcome.NOT_APPLICABLE : Outcome.NOT_REACHED;
        }
        return step.current().stream().allMatch(FrankieOneTimeline::isNeutral)
                ? Outcome.NOT_APPLICABLE
                : Outcome.INCOMPLETE;
    }

    private static boolean isNeutral(StepResult attempt) {
        return attempt.result().is(StepOutcome.SKIPPED) || attempt.result().is(StepOutcome.NOT_APPLICABLE);
    }

    private static List<StatusPoint> statuses(WorkflowResult result) {
        StatusPoint now = new StatusPoint(
                result.endedAt(),
                FrankieOneReview.status(result),
                result.verdict().kind(),
                false);
        return result.statusOverride()
                .map(override -> List.of(
                        new StatusPoint(result.endedAt(), override.from(), override.verdictBefore(), false),
                        new StatusPoint(override.at(), override.to(), override.verdictAfter(), true)))
                .orElse(List.of(now));
    }
}
