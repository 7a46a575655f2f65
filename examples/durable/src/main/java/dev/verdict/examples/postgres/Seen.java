package dev.verdict.examples.postgres;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;

/** What a poll saw. */
record Seen(Progress progress, Verdict.Kind verdict) {

    static Seen of(VerificationResult snapshot) {
        return new Seen(snapshot.progress(), snapshot.verdict().kind());
    }

    /** Whether only a reviewer can end it now. */
    boolean awaitsReview() {
        return progress == Progress.ENDED && verdict == Verdict.Kind.REVIEW;
    }

    /** For the column {@code state}: no personal data. */
    @Override
    public String toString() {
        return progress == Progress.ENDED ? verdict.name() : progress.name();
    }
}
