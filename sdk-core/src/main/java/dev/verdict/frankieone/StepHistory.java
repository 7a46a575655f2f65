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
 * One step of a run with all its attempts. A step that was not reached yet has no attempts.
 *
 * @param name the step's name in the workflow
 * @param subjects the attempts by subject, the object that the step examined (two documents are two subjects); each list newest
 *     first and never empty
 * @param listedAs the lists of step names that contain it; more than one if the platform contradicts itself, empty if it is in
 *     none
 */
public record StepHistory(String name, List<List<StepResult>> subjects, Set<Listing> listedAs) {

    public StepHistory {
        Objects.requireNonNull(name, "name");
        List<List<StepResult>> copies = new ArrayList<>(subjects.size());
        subjects.forEach(attempts -> copies.add(List.copyOf(attempts)));
        subjects = Collections.unmodifiableList(copies);
        Set<Listing> copy = EnumSet.noneOf(Listing.class);
        copy.addAll(listedAs);
        listedAs = Collections.unmodifiableSet(copy);
    }

    /** The lists of step names in a result. */
    public enum Listing {
        /** Passed. */
        PASSED,
        /** Failed. */
        FAILED,
        /** Not finished. */
        INCOMPLETE,
        /** Not applicable. */
        NOT_APPLICABLE
    }

    /**
     * The newest attempt at each subject. These attempts decide.
     *
     * @return one attempt for each subject; empty if the step was not reached
     */
    public List<StepResult> current() {
        List<StepResult> newest = new ArrayList<>(subjects.size());
        subjects.forEach(attempts -> newest.add(attempts.get(0)));
        return Collections.unmodifiableList(newest);
    }

    /**
     * All attempts at all subjects.
     *
     * @return the attempts, oldest first if all times are known; else subject by subject, in the reverse order of {@link
     *     #subjects()}
     */
    public List<StepResult> attempts() {
        List<StepResult> all = new ArrayList<>(StepHistories.newestFirst(
                subjects.stream().flatMap(List::stream).toList()));
        Collections.reverse(all);
        return List.copyOf(all);
    }

    /**
     * When the first attempt started.
     *
     * @return the earliest start that was sent; empty if no attempt has one
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
     * @return the latest end; empty while the newest attempt at any subject has no end
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
     * How long the step took, from the start of the first attempt to the end of the last, including the time between attempts.
     *
     * @return the duration; empty if it has not ended, if a time is missing, or if the end is before the start
     */
    public Optional<Duration> duration() {
        return StepHistories.between(startedAt().orElse(null), endedAt().orElse(null));
    }

    /** The name, the outcomes, the number of attempts and the duration. */
    @Override
    public String toString() {
        List<String> outcomes =
                current().stream().map(step -> step.result().toString()).toList();
        return SafeText.name(name) + " " + outcomes + ", attempts " + attempts().size()
                + duration().map(duration -> ", took " + duration).orElse("");
    }
}
