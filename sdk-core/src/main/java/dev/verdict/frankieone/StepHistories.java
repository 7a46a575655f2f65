package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.StepHistory.Listing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the results of steps in order: grouped by step and by the thing they are about, the newest first in each group, the
 * steps in workflow order.
 */
final class StepHistories {
    private static final String UNNAMED = "(unnamed)";

    private StepHistories() {}

    /** A step's name and when its first attempt began; null if no attempt says. */
    private record Begin(String name, @Nullable Instant at) {}

    /** Steps in workflow order; those outside it by the time they began; those that are only listed last. */
    static List<StepHistory> of(WorkflowResult result) {
        WorkflowSteps listed = Optional.ofNullable(result.steps()).orElse(WorkflowSteps.NONE);
        Map<String, List<StepResult>> byName = new LinkedHashMap<>();
        for (StepResult step : result.workflowStepResults()) {
            byName.computeIfAbsent(name(step), name -> new ArrayList<>()).add(step);
        }
        Map<String, Set<Listing>> listings = listings(listed);
        Set<String> names = new LinkedHashSet<>(listed.order());
        byName.entrySet().stream()
                .map(entry -> new Begin(entry.getKey(), began(entry.getValue())))
                .sorted(Comparator.comparing(Begin::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Begin::name)
                .forEach(names::add);
        names.addAll(listings.keySet());
        return names.stream()
                .map(name -> new StepHistory(
                        name, subjects(byName.getOrDefault(name, List.of())), listings.getOrDefault(name, Set.of())))
                .toList();
    }

    /** What decides in a whole result: the newest attempt at each subject of each step. */
    static List<StepResult> current(WorkflowResult result) {
        return of(result).stream()
                .flatMap(history -> history.current().stream())
                .toList();
    }

    /** The lists that each step is in, in the order of the lists. */
    private static Map<String, Set<Listing>> listings(WorkflowSteps listed) {
        Map<String, Set<Listing>> listings = new LinkedHashMap<>();
        for (Listing listing : Listing.values()) {
            for (String name : names(listed, listing)) {
                listings.computeIfAbsent(name, key -> EnumSet.noneOf(Listing.class))
                        .add(listing);
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
        Map<String, List<StepResult>> groups = new LinkedHashMap<>();
        for (StepResult step : attempts) {
            groups.computeIfAbsent(subject(step), key -> new ArrayList<>()).add(step);
        }
        return groups.values().stream().map(StepHistories::newestFirst).toList();
    }

    /** What a step is about, as one text: texts stay quick to find in a map, however their hashes collide. */
    private static String subject(StepResult step) {
        Open<ObjectType> type = step.objectType();
        return (type.value() instanceof String ? "word " : "other ")
                + type.raw().length()
                + ' '
                + type.raw()
                + Objects.requireNonNullElse(step.objectId(), "");
    }

    /** By the time they began; in the order sent, which is newest first in recordings, where a time is missing. */
    static List<StepResult> newestFirst(List<StepResult> attempts) {
        if (attempts.size() < 2 || attempts.stream().anyMatch(attempt -> time(attempt) == null)) {
            return attempts;
        }
        return attempts.stream()
                .sorted(Comparator.comparing(StepHistories::time, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static @Nullable Instant began(List<StepResult> attempts) {
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

    /** From a beginning to an end; empty if one is missing, or they are the wrong way round. */
    static Optional<Duration> between(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(Duration.between(start, end));
    }

    private static String name(StepResult step) {
        return step.stepName() == null ? UNNAMED : step.stepName();
    }
}
