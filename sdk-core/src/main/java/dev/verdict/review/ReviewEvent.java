package dev.verdict.review;

import dev.verdict.Open;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a person did: a run of a workflow or a transaction. Both views of the review desk list them. */
public sealed interface ReviewEvent permits ReviewRun, ReviewTransaction {
    /** By time, those without a time first. */
    Comparator<ReviewEvent> BY_TIME =
            Comparator.comparing(ReviewEvent::at, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** {@return the name of the platform, such as {@code SEON}} */
    String platform();

    /** {@return the id of the run, or of the run that a transaction belongs to; null for a transaction outside any run} */
    @Nullable
    String runId();

    /** {@return the platform's current status of a run, or state of a transaction; absent if not sent} */
    Open<?> status();

    /** {@return the person; never null} */
    Person person();

    /** {@return when it began; null if not known} */
    @Nullable
    Instant at();

    /**
     * What the event tells about the person that other events may share. The traits of a run are without those of its transactions.
     *
     * @return the traits, unmodifiable; personal data
     */
    List<Trait> traits();
}
