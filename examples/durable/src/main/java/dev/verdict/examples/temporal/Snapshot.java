package dev.verdict.examples.temporal;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResult;

/**
 * What one poll saw, without the personal part: that goes to the {@link ResultStore}.
 *
 * @param progress whether the execution goes on
 * @param verdict what the result means
 * @param overridden whether a person changed the status
 */
public record Snapshot(Progress progress, Verdict.Kind verdict, boolean overridden) {

    static Snapshot of(WorkflowResult result) {
        return new Snapshot(
                result.progress(),
                result.verdict().kind(),
                result.statusOverride().isPresent());
    }

    /** Whether only a reviewer can end it now. */
    boolean awaitsReview() {
        return progress == Progress.ENDED && verdict == Verdict.Kind.REVIEW;
    }
}
