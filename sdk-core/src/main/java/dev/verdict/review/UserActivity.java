package dev.verdict.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the person of one run did, across runs and outside them, and what a reviewer asks about it. Immutable and safe to share
 * between threads; {@code toString} prints no personal data.
 *
 * @param current the run that is reviewed
 * @param events all runs and transactions of the person in order of time, those without a time first
 */
public record UserActivity(ReviewRun current, List<ReviewEvent> events) {

    public UserActivity {
        Objects.requireNonNull(current, "current");
        events = List.copyOf(events);
    }

    /**
     * Collects the activity of the person of a run.
     *
     * @param current the run that is reviewed
     * @param others runs and transactions of any person, of any platform. Of several copies of a run the first counts, so merge
     *     them before. A transaction that a run contains belongs to that run
     * @return the activity; the current run and its transactions only, if the user id is not known
     */
    public static UserActivity of(ReviewRun current, Collection<? extends ReviewEvent> others) {
        Map<String, ReviewEvent> events = new LinkedHashMap<>();
        addRun(events, current);
        String user = current.person().userId();
        Set<String> ofOtherRuns = new HashSet<>();
        List<ReviewTransaction> outside = new ArrayList<>();
        for (ReviewEvent other : user == null ? List.<ReviewEvent>of() : others) {
            if (other instanceof ReviewTransaction transaction) {
                outside.add(transaction);
            } else if (other instanceof ReviewRun run
                    && user.equals(run.person().userId())) {
                addRun(events, run);
            } else if (other instanceof ReviewRun run) {
                run.transactions().forEach(transaction -> ofOtherRuns.add(key(transaction, 0)));
            }
        }
        for (ReviewTransaction transaction : outside) {
            String key = key(transaction, events.size());
            if (transaction.person().userId() != null
                    && transaction.person().userId().equals(user)
                    && !ofOtherRuns.contains(key)) {
                events.putIfAbsent(key, transaction);
            }
        }
        return new UserActivity(
                current, events.values().stream().sorted(ReviewEvent.BY_TIME).toList());
    }

    private static void addRun(Map<String, ReviewEvent> events, ReviewRun run) {
        if (events.putIfAbsent("run " + run.platform() + " " + run.runId(), run) == null) {
            run.transactions().forEach(transaction -> events.putIfAbsent(key(transaction, events.size()), transaction));
        }
    }

    private static String key(ReviewTransaction transaction, int number) {
        return transaction.id() == null
                ? "without id " + number
                : "transaction " + transaction.platform() + " " + transaction.id();
    }

    /**
     * Whether an event is the current run or one of its transactions.
     *
     * @param event one of the events
     * @return true for the current run
     */
    public boolean isCurrent(ReviewEvent event) {
        return current.runId().equals(event.runId()) && current.platform().equals(event.platform());
    }

    /**
     * The runs before the current one: whether the person tried before, and how it ended.
     *
     * @return the runs in order of time; those without a time count as earlier
     */
    public List<ReviewRun> earlierRuns() {
        return events.stream()
                .takeWhile(event -> event != current)
                .filter(ReviewRun.class::isInstance)
                .map(ReviewRun.class::cast)
                .toList();
    }

    /** {@return whether nothing of the person is known from before the current run} */
    public boolean isFirstTime() {
        return events.stream().takeWhile(event -> event != current).allMatch(this::isCurrent);
    }

    /**
     * The changes of device and country between events that follow each other.
     *
     * @return the changes in order of time
     */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<Trait.Kind, Trait> last = new EnumMap<>(Trait.Kind.class);
        for (ReviewEvent event : events) {
            for (Trait trait : event.traits()) {
                if (trait.kind() == Trait.Kind.DEVICE || trait.kind() == Trait.Kind.COUNTRY) {
                    Trait before = last.put(trait.kind(), trait);
                    if (before != null && !before.equals(trait)) {
                        changes.add(new Change(before, trait, event.at(), event.runId()));
                    }
                }
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The steps that failed in more than one run.
     *
     * @return the number of runs in which a step failed, by its name; 2 or more
     */
    public Map<String, Integer> repeatedFailures() {
        Map<String, Integer> failures = new TreeMap<>();
        for (ReviewEvent event : events) {
            if (event instanceof ReviewRun run) {
                Set<String> failed = new LinkedHashSet<>();
                run.timeline().steps().stream()
                        .filter(step -> step.outcome() == Outcome.FAILED)
                        .forEach(step -> failed.add(step.name()));
                failed.forEach(name -> failures.merge(name, 1, Integer::sum));
            }
        }
        failures.values().removeIf(runs -> runs < 2);
        return Collections.unmodifiableMap(failures);
    }

    /** The number of events. */
    @Override
    public String toString() {
        return "UserActivity[" + current + ", events " + events.size() + "]";
    }

    /**
     * A device or country that differs from the one before. The traits are personal data.
     *
     * @param from the trait before
     * @param to the trait after
     * @param at the time of the event; null if not known
     * @param runId the run of the event; null for an event outside any run
     */
    public record Change(
            Trait from,
            Trait to,
            @Nullable Instant at,
            @Nullable String runId) {

        public Change {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }
}
