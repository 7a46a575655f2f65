package dev.verdict.frankieone;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the results of steps in order: grouped by step and by the thing they are about, the newest first in each group, the
 * steps in workflow order.
 */
final class StepHistories {
    private static final String UNNAMED = "(unnamed)";

    private StepHistories() {}

    /** Steps in workflow order; those outside it by the time they began; those that are only listed last. */
    static List<StepHistory> of(WorkflowResult result) {
        WorkflowSteps listed = Optional.ofNullable(result.steps()).orElse(WorkflowSteps.NONE);
        Map<String, List<StepResult>> byName = new LinkedHashMap<>();
        for (StepResult step : result.workflowStepResults()) {
            byName.computeIfAbsent(name(step), name -> new ArrayList<>()).add(step);
        }
        Set<String> names = new LinkedHashSet<>(listed.order());
        byName.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> began(entry.getValue()), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .forEach(names::add);
        for (Listing listing : Listing.values()) {
            names.addAll(names(listed, listing));
        }
        return names.stream()
                .map(name ->
                        new StepHistory(name, subjects(byName.getOrDefault(name, List.of())), listings(listed, name)))
                .toList();
    }

    /** What decides in a whole result: the newest attempt at each subject of each step. */
    static List<StepResult> current(WorkflowResult result) {
        return of(result).stream()
                .flatMap(history -> history.current().stream())
                .toList();
    }

    private static List<String> names(WorkflowSteps listed, Listing listing) {
        return switch (listing) {
            case PASSED -> listed.passed();
            case FAILED -> listed.failed();
            case INCOMPLETE -> listed.incomplete();
            case NOT_APPLICABLE -> listed.notApplicable();
        };
    }

    private static Set<Listing> listings(WorkflowSteps listed, String name) {
        Set<Listing> in = EnumSet.noneOf(Listing.class);
        for (Listing listing : Listing.values()) {
            if (names(listed, listing).contains(name)) {
                in.add(listing);
            }
        }
        return in;
    }

    private static List<List<StepResult>> subjects(List<StepResult> attempts) {
        Map<List<Object>, List<StepResult>> groups = new LinkedHashMap<>();
        for (StepResult step : attempts) {
            List<Object> about = List.of(step.objectType(), Objects.requireNonNullElse(step.objectId(), ""));
            groups.computeIfAbsent(about, key -> new ArrayList<>()).add(step);
        }
        return groups.values().stream().map(StepHistories::newestFirst).toList();
    }

    /** By the time they began; in the order sent, which is newest first in recordings, where a time is missing. */
    static List<StepResult> newestFirst(List<StepResult> attempts) {
        if (attempts.stream().anyMatch(attempt -> time(attempt) == null)) {
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
        return Stream.of(
                        Optional.ofNullable(step.startedAt()),
                        Optional.ofNullable(step.createdAt()),
                        Optional.ofNullable(step.endedAt()),
                        Optional.ofNullable(step.updatedAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** From a beginning to an end; empty if one is missing, or they are the wrong way round. */
    static Optional<Duration> between(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || end.isBefore(start)
                ? Optional.empty()
                : Optional.of(Duration.between(start, end));
    }

    private static String name(StepResult step) {
        return step.stepName() == null || step.stepName().isBlank() ? UNNAMED : step.stepName();
    }
}
