package dev.verdict.desk.platform.sample;

import dev.verdict.sandbox.SeonSample;
import dev.verdict.seon.RunStatus;
import org.jspecify.annotations.Nullable;

/** How a run goes, by the recorded samples: the events of the second follow those of the first, which then did not end the run. */
enum SeonRecipe {
    APPROVED(SeonSample.APPROVED, 28),
    REVIEW(SeonSample.REVIEW, 14),
    DECLINED(SeonSample.DECLINED, 12),
    SECOND_ATTEMPT(SeonSample.DECLINED, SeonSample.APPROVED, null, 8),
    ABANDONED(SeonSample.ABANDONED, 8),
    EXPIRED(SeonSample.EXPIRED, 5),
    OVERRIDDEN_TO_APPROVED(SeonSample.DECLINED_OVERRIDDEN_TO_APPROVED, 6),
    OVERRIDDEN_TO_DECLINED(SeonSample.APPROVED_OVERRIDDEN_TO_DECLINED, 3),
    LATE_SESSION(SeonSample.LATE_SESSION, 4),
    OUT_OF_ORDER(SeonSample.UPDATED_BEFORE_FINISHED, 3),
    ERROR(SeonSample.EXPIRED, null, RunStatus.ERROR, 3),
    STILL_RUNNING(SeonSample.EXPIRED, null, RunStatus.RUNNING, 2);

    private final SeonSample sample;
    private final @Nullable SeonSample next;
    private final @Nullable RunStatus end;
    private final int weight;

    SeonRecipe(SeonSample sample, int weight) {
        this(sample, null, null, weight);
    }

    /**
     * @param end the status in place of that at the end of the sample; null for the same
     */
    SeonRecipe(SeonSample sample, @Nullable SeonSample next, @Nullable RunStatus end, int weight) {
        this.sample = sample;
        this.next = next;
        this.end = end;
        this.weight = weight;
    }

    SeonSample sample() {
        return sample;
    }

    @Nullable
    SeonSample next() {
        return next;
    }

    @Nullable
    RunStatus end() {
        return end;
    }

    int weight() {
        return weight;
    }
}
