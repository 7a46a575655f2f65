package dev.verdict.frankieone;

import dev.verdict.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a run with everything that was tried at it. A step that was not reached yet has no attempts.
 *
 * @param name the step's name in the workflow
 * @param subjects the attempts by the thing they are about (two documents are two subjects), each list newest first and never
 *     empty
 * @param listedAs the lists of step names it is in; more than one, or none, where the platform contradicts itself or left it out
 */
public record StepHistory(String name, List<List<StepResult>> subjects, Set<Listing> listedAs) {

    public StepHistory {
        Objects.requireNonNull(name, "name");
        subjects = subjects.stream().map(List::copyOf).toList();
        Set<Listing> copy = EnumSet.noneOf(Listing.class);
        copy.addAll(listedAs);
        listedAs = Collections.unmodifiableSet(copy);
    }

    /** The lists of step names that a result carries. */
    public enum Listing {
        /** Passed. */
        PASSED,
        /** Failed. */
        FAILED,
        /** Not finished. */
        INCOMPLETE,
        /** Did not apply. */
        NOT_APPLICABLE
    }

    /**
     * The newest attempt at each subject: what decides.
     *
     * @return one a subject; empty if the step was not reached
     */
    public List<StepResult> current() {
        return subjects.stream().map(attempts -> attempts.get(0)).toList();
    }

    /**
     * All attempts at all subjects.
     *
     * @return oldest first where all times are known, else subject by subject, in the order of {@link #subjects()} turned round
     */
    public List<StepResult> attempts() {
        List<StepResult> all = new ArrayList<>(StepHistories.newestFirst(
                subjects.stream().flatMap(List::stream).toList()));
        Collections.reverse(all);
        return List.copyOf(all);
    }

    /**
     * When the first attempt began.
     *
     * @return the earliest beginning that was sent; empty if no attempt says when it began
     */
    public Optional<Instant> startedAt() {
        return subjects.stream()
                .flatMap(List::stream)
                .map(StepResult::startedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    /**
     * When the last attempt ended.
     *
     * @return empty while the newest attempt at some subject has no end
     */
    public Optional<Instant> endedAt() {
        List<StepResult> current = current();
        return current.stream().anyMatch(step -> step.endedAt() == null)
                ? Optional.empty()
                : current.stream()
                        .map(StepResult::endedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo);
    }

    /**
     * How long the step took, from the beginning of the first attempt to the end of the last, waiting between them included.
     *
     * @return empty if it has not ended, or the times are missing or the wrong way round
     */
    public Optional<Duration> duration() {
        return StepHistories.between(startedAt().orElse(null), endedAt().orElse(null));
    }

    /** Name, outcomes and number of attempts. */
    @Override
    public String toString() {
        List<String> outcomes =
                current().stream().map(step -> step.result().toString()).toList();
        return SafeText.name(name) + " " + outcomes + ", attempts " + attempts().size()
                + duration().map(took -> ", took " + took).orElse("");
    }
}
