package dev.verdict.frankieone;

import dev.verdict.frankieone.EffectiveRisk.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places that can carry a risk holds. Of the entity's assessment and this run's, the higher level does: neither may
 * hide the other. A place with a level goes before one that has only a score, and that before one that says UNKNOWN and nothing
 * more. A step fills in where no assessment has a level; it does not for an assessment that says UNKNOWN, since it is only a part of
 * what was assessed.
 */
final class RiskRules {
    private static final List<Predicate<EffectiveRisk>> BEST_FIRST = List.of(
            RiskRules::hasTellingLevel,
            risk -> risk.score() != null,
            risk -> risk.level().isPresent());

    private RiskRules() {}

    static Optional<EffectiveRisk> of(WorkflowResult result) {
        List<EffectiveRisk> places = new ArrayList<>(assessed(result.riskAssessment()));
        places.sort(Comparator.comparing(RiskRules::rank).reversed());
        if (places.stream().noneMatch(place -> place.level().isPresent())) {
            places.addAll(ofSteps(result.workflowStepResults()));
        }
        return BEST_FIRST.stream().flatMap(good -> places.stream().filter(good)).findFirst();
    }

    /**
     * The places whose levels differ, the highest level first; empty if none do. A step knows only a part, so the highest level of a step
     * is compared only if it is higher than what was assessed in the end, or where nothing was assessed, than what the newest step says.
     */
    static List<EffectiveRisk> differing(WorkflowResult result) {
        List<EffectiveRisk> assessed = assessed(result.riskAssessment());
        List<EffectiveRisk> levels = new ArrayList<>(
                assessed.stream().filter(RiskRules::hasTellingLevel).toList());
        if (assessed.stream().noneMatch(risk -> risk.level().isPresent())) {
            ofSteps(result.workflowStepResults()).stream()
                    .filter(RiskRules::hasTellingLevel)
                    .limit(1)
                    .forEach(levels::add);
        }
        int holding = levels.stream().mapToInt(RiskRules::rank).max().orElse(Integer.MAX_VALUE);
        ofSteps(StepHistories.current(result)).stream()
                .filter(risk -> hasTellingLevel(risk) && rank(risk) > holding)
                .max(Comparator.comparing(RiskRules::rank))
                .ifPresent(levels::add);
        levels.sort(Comparator.comparing(RiskRules::rank).reversed());
        return levels.stream().map(EffectiveRisk::level).distinct().count() > 1 ? levels : List.of();
    }

    private static boolean hasTellingLevel(EffectiveRisk risk) {
        return risk.level().isPresent() && !risk.level().is(RiskLevel.UNKNOWN);
    }

    /** How high a level is. One that is not known to this version may be higher than all but the highest. */
    private static int rank(EffectiveRisk risk) {
        if (!risk.level().isPresent()) {
            return 0;
        }
        RiskLevel known = risk.level().known().orElse(null);
        if (known == null) {
            return 4;
        }
        return switch (known) {
            case UNKNOWN -> 0;
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case UNACCEPTABLE -> 5;
        };
    }

    private static List<EffectiveRisk> assessed(@Nullable RiskAssessment assessment) {
        if (assessment == null) {
            return List.of();
        }
        boolean outdated = Boolean.TRUE.equals(assessment.isOutdated());
        return List.of(
                new EffectiveRisk(assessment.riskLevel(), assessment.riskScore(), Source.ENTITY, outdated),
                new EffectiveRisk(
                        assessment.workflowRiskLevel(), assessment.workflowRiskScore(), Source.RUN, outdated));
    }

    private static List<EffectiveRisk> ofSteps(List<StepResult> steps) {
        List<StepResult> carrying =
                steps.stream().filter(step -> step.risk() != null).toList();
        return StepHistories.newestFirst(carrying).stream()
                .map(StepResult::risk)
                .map(risk -> new EffectiveRisk(risk.level(), risk.overallScore(), Source.STEP, false))
                .toList();
    }
}
