package dev.verdict.frankieone;

import dev.verdict.FailingStep;
import dev.verdict.FailingStep.Kind;
import dev.verdict.FailingStep.Subject;
import dev.verdict.Open;
import dev.verdict.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
 * Finds the failing steps. Results are grouped by step and by the thing they are about; in each group the newest attempt
 * decides. The lists of step names can add steps that have no result, and are held against the results.
 */
final class FailingSteps {
    private static final String UNNAMED = "(unnamed)";

    private final WorkflowResult result;
    private final WorkflowSteps listed;
    private final Map<String, List<StepResult>> byName = new LinkedHashMap<>();

    private FailingSteps(WorkflowResult result) {
        this.result = result;
        this.listed = Optional.ofNullable(result.steps()).orElse(WorkflowSteps.NONE);
        for (StepResult step : result.workflowStepResults()) {
            byName.computeIfAbsent(name(step), name -> new ArrayList<>()).add(step);
        }
    }

    static List<FailingStep> of(WorkflowResult result) {
        FailingSteps steps = new FailingSteps(result);
        List<FailingStep> failing = new ArrayList<>();
        for (String name : steps.names()) {
            FailingStep step = steps.failing(name);
            if (step != null) {
                failing.add(step);
            }
        }
        return List.copyOf(failing);
    }

    /** Steps in workflow order; those outside it by the time they began; those that are only listed last. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(listed.order());
        byName.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> began(entry.getValue()), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .forEach(names::add);
        names.addAll(listed.failed());
        names.addAll(listed.incomplete());
        return names;
    }

    private static @Nullable Instant began(List<StepResult> attempts) {
        return attempts.stream()
                .map(FailingSteps::time)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable FailingStep failing(String name) {
        List<StepResult> results = byName.getOrDefault(name, List.of());
        boolean listedWell =
                listed.passed().contains(name) || listed.notApplicable().contains(name);
        List<Subject> subjects = subjects(results, listedWell);
        Kind listedAs = listed.failed().contains(name)
                ? Kind.FAILED
                : listed.incomplete().contains(name) ? Kind.INCOMPLETE : null;
        if (subjects.isEmpty() && listedAs == null) {
            return null;
        }
        List<Reason> reasons = new ArrayList<>();
        subjects.forEach(subject -> reasons.addAll(subject.reasons()));
        Open<?> word = Open.absent();
        Kind worst = listedAs;
        if (!subjects.isEmpty()) {
            Subject first = subjects.get(0);
            word = first.result();
            worst = listedAs == Kind.FAILED ? listedAs : first.kind();
        } else if (!results.isEmpty()) {
            word = newestFirst(results).get(0).result();
        }
        boolean contradicted =
                listedWell ? listedAs != null || !subjects.isEmpty() : subjects.isEmpty() && !results.isEmpty();
        addListing(reasons, subjects, results, listedAs, listedWell);
        return new FailingStep(name, word, Objects.requireNonNull(worst), reasons, contradicted, subjects);
    }

    private static void addListing(
            List<Reason> reasons,
            List<Subject> subjects,
            List<StepResult> results,
            @Nullable Kind listedAs,
            boolean listedWell) {
        if (subjects.isEmpty() && listedAs != null) {
            String list = listedAs == Kind.FAILED ? "failed" : "incomplete";
            String rest = results.isEmpty() ? ", without a result" : ", against its result";
            reasons.add(new Reason(Reason.Origin.STEP, "listed as " + list + rest, null));
        }
        if (listedWell) {
            reasons.add(new Reason(Reason.Origin.STEP, "listed as passed or not applicable, too", null));
        }
    }

    /** The things a step looked at that fail, worst first. */
    private List<Subject> subjects(List<StepResult> results, boolean listedWell) {
        Map<List<Object>, List<StepResult>> groups = new LinkedHashMap<>();
        for (StepResult step : results) {
            List<Object> about = List.of(step.objectType(), Objects.requireNonNullElse(step.objectId(), ""));
            groups.computeIfAbsent(about, key -> new ArrayList<>()).add(step);
        }
        List<Subject> failing = new ArrayList<>();
        for (List<StepResult> attempts : groups.values()) {
            List<StepResult> newestFirst = newestFirst(attempts);
            StepResult newest = newestFirst.get(0);
            Kind kind = kind(newest.result(), listedWell);
            if (kind != null) {
                List<String> ids = newestFirst.stream()
                        .map(StepResult::stepResultId)
                        .flatMap(Stream::ofNullable)
                        .toList();
                failing.add(new Subject(
                        newest.objectType(),
                        newest.objectId(),
                        newest.result(),
                        kind,
                        StepReasons.of(result, newest),
                        ids));
            }
        }
        failing.sort(Comparator.comparing(Subject::kind));
        return failing;
    }

    /** How an outcome fails; null if it does not. A result without one is not done, unless the step is listed otherwise. */
    private static @Nullable Kind kind(Open<StepOutcome> outcome, boolean listedWell) {
        if (!outcome.isPresent()) {
            return listedWell ? null : Kind.INCOMPLETE;
        }
        StepOutcome known = outcome.known().orElse(null);
        if (known == null) {
            return Kind.UNRECOGNIZED;
        }
        return switch (known) {
            case FAIL, NO_MATCH, HIT, HIT_REJECTED, ERROR, EXPIRED -> Kind.FAILED;
            case INCOMPLETE, MISSING_DATA, PARTIAL, CLEAR_REVIEW, UNCHECKED -> Kind.INCOMPLETE;
            case PASS, MATCH, CLEAR, CLEARED, HIT_ACCEPTED, COMPLETE, SKIPPED, NOT_APPLICABLE -> null;
        };
    }

    /** By the time they began; in the order sent, which is newest first in recordings, where a time is missing. */
    private static List<StepResult> newestFirst(List<StepResult> attempts) {
        if (attempts.stream().anyMatch(attempt -> time(attempt) == null)) {
            return attempts;
        }
        return attempts.stream()
                .sorted(Comparator.comparing(FailingSteps::time, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
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

    private static String name(StepResult step) {
        return step.stepName() == null || step.stepName().isBlank() ? UNNAMED : step.stepName();
    }
}
