package dev.verdict.seon;

import dev.verdict.review.ReviewFilter;
import dev.verdict.seon.review.SeonReview;
import java.util.function.Predicate;

/** Runs as the rows of a list. */
final class Rows {
    private Rows() {}

    static Predicate<WorkflowRun> filter(ReviewFilter filter) {
        return run -> filter.test(SeonReview.run(run));
    }
}
