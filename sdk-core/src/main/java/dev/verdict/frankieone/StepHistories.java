package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.StepHistory.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Orders the step results: grouped by step and subject, newest first in each group, steps in workflow order.
 */
final class StepHistories {
    private static final String UNNAMED = "(unnamed)";

    private static final Comparator<StepResult> NEWEST_FIRST =
            Comparator.comparing(StepHistories::time, Comparator.nullsLast(Comparator.reverseOrder()));

    private StepHistories() {}

    /** A step and the start of its first attempt; null if no attempt has a time. */
    private record StepStart(String name, @Nullable Instant at) {
        static final Comparator<StepStart> BY_TIME =
                Comparator.comparing(StepStart::at, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** The steps in workflow order; then steps outside that order by start time; then steps without a result. */
    static List<StepHistory> of(WorkflowResult result) {
        return of(result, name -> true);
    }

    /** The same, for some of the steps only. */
    static List<StepHistory> of(WorkflowResult result, Predicate<String> wanted) {
        WorkflowSteps listed = Optional.ofNullable(result.steps()).orElse(WorkflowSteps.NONE);
        Map<String, List<StepResult>> byName = new LinkedHashMap<>();
        for (StepResult step : result.workflowStepResults()) {
            String name = name(step);
            if (wanted.test(name)) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(step);
            }
        }
        Map<String, Set<Listing>> listings = listings(listed, wanted);
        Set<String> names = new LinkedHashSet<>();
        for (String name : listed.order()) {
            if (wanted.test(name)) {
                names.add(name);
            }
        }
        List<StepStart> others = new ArrayList<>();
        byName.forEach((name, attempts) -> {
            if (!names.contains(name)) {
                others.add(new StepStart(name, startOf(attempts)));
            }
        });
        others.sort(StepStart.BY_TIME);
        others.forEach(other -> names.add(other.name));
        names.addAll(listings.keySet());
        List<StepHistory> histories = new ArrayList<>();
        for (String name : names) {
            histories.add(new StepHistory(
                    name, subjects(byName.getOrDefault(name, List.of())), listings.getOrDefault(name, Set.of())));
        }
        return List.copyOf(histories);
    }

    /** The step results that decide: the newest attempt at each subject of each step. */
    static List<StepResult> current(WorkflowResult result) {
        return of(result).stream()
                .flatMap(history -> history.current().stream())
                .toList();
    }

    /** The lists of step names that contain each step. */
    private static Map<String, Set<Listing>> listings(WorkflowSteps listed, Predicate<String> wanted) {
        Map<String, Set<Listing>> listings = new LinkedHashMap<>();
        for (Listing listing : Listing.values()) {
            for (String name : names(listed, listing)) {
                if (wanted.test(name)) {
                    listings.computeIfAbsent(name, key -> EnumSet.noneOf(Listing.class))
                            .add(listing);
                }
            }
        }
        return listings;
    }

    private static List<String> names(WorkflowSteps listed, Listing listing) {
        return switch (listing) {
            case PASSED -> listed.passed();
            case FAILED -> listed.failed();
            case INCOMPLETE -> listed.incomplete();
            case NOT_APPLICABLE -> listed.notApplicable();
        };
    }

    private static List<List<StepResult>> subjects(List<StepResult> attempts) {
        if (attempts.size() == 1) {
            return List.of(attempts);
        }
        Map<String, List<StepResult>> groups = new LinkedHashMap<>();
        for (StepResult step : attempts) {
            groups.computeIfAbsent(subject(step), key -> new ArrayList<>()).add(step);
        }
        return groups.values().stream().map(StepHistories::newestFirst).toList();
    }

    /** The subject as one string. Strings are comparable, so a hash map stays fast even if hash codes collide. */
    private static String subject(StepResult step) {
        Open<ObjectType> type = step.objectType();
        return (type.value() instanceof String ? "word " : "other ")
                + type.raw().length()
                + ' '
                + type.raw()
                + Objects.requireNonNullElse(step.objectId(), "");
    }

    /** The attempts by time. If a time is missing: in the order sent, which is newest first in recorded results. */
    static List<StepResult> newestFirst(List<StepResult> attempts) {
        for (StepResult attempt : attempts) {
            if (attempts.size() == 1 || time(attempt) == null) {
                return attempts;
            }
        }
        List<StepResult> ordered = new ArrayList<>(attempts);
        ordered.sort(NEWEST_FIRST);
        return Collections.unmodifiableList(ordered);
    }

    private static @Nullable Instant startOf(List<StepResult> attempts) {
        return attempts.stream()
                .map(StepHistories::time)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant time(StepResult step) {
        if (step.startedAt() != null) {
            return step.startedAt();
        } else if (step.createdAt() != null) {
            return step.createdAt();
        }
        return step.endedAt() != null ? step.endedAt() : step.updatedAt();
    }

    /** The duration; empty if a time is missing, or the end is before the start. */
    static Optional<Duration> between(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(Duration.between(start, end));
    }

    static String name(StepResult step) {
        return step.stepName() == null ? UNNAMED : step.stepName();
    }
}
