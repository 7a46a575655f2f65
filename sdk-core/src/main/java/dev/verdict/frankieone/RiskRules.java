package dev.verdict.frankieone;

import dev.verdict.frankieone.EffectiveRisk.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which source of risk applies. Of the entity's assessment and this run's, the one with the higher level applies, so neither can
 * hide the other. A source with a level takes precedence over one with only a score, and that over one with only the level
 * UNKNOWN. A step applies only if no assessment has a level. UNKNOWN in an assessment is a level: a step covers only a part of
 * what was assessed.
 */
final class RiskRules {
    private static final List<Predicate<EffectiveRisk>> PRECEDENCE = List.of(
            RiskRules::isRated,
            risk -> risk.score() != null,
            risk -> risk.level().isPresent());

    private RiskRules() {}

    static Optional<EffectiveRisk> of(WorkflowResult result) {
        List<EffectiveRisk> sources = new ArrayList<>(assessed(result.riskAssessment()));
        sources.sort(Comparator.comparing(RiskRules::rank).reversed());
        if (sources.stream().noneMatch(risk -> risk.level().isPresent())) {
            sources.addAll(ofSteps(result.workflowStepResults()));
        }
        return PRECEDENCE.stream()
                .flatMap(test -> sources.stream().filter(test))
                .findFirst();
    }

    /**
     * The sources whose levels differ, the highest level first; empty if all agree. A step covers only a part. So the highest
     * level of a step is included only if it is higher than the assessed level or, without an assessment, than the level of the
     * newest step.
     */
    static List<EffectiveRisk> differing(WorkflowResult result) {
        List<EffectiveRisk> assessed = assessed(result.riskAssessment());
        List<EffectiveRisk> levels =
                new ArrayList<>(assessed.stream().filter(RiskRules::isRated).toList());
        if (assessed.stream().noneMatch(risk -> risk.level().isPresent())) {
            ofSteps(result.workflowStepResults()).stream()
                    .filter(RiskRules::isRated)
                    .limit(1)
                    .forEach(levels::add);
        }
        int highest = levels.stream().mapToInt(RiskRules::rank).max().orElse(Integer.MAX_VALUE);
        ofSteps(StepHistories.current(result)).stream()
                .filter(risk -> isRated(risk) && rank(risk) > highest)
                .max(Comparator.comparing(RiskRules::rank))
                .ifPresent(levels::add);
        levels.sort(Comparator.comparing(RiskRules::rank).reversed());
        return levels.stream().map(EffectiveRisk::level).distinct().count() > 1 ? levels : List.of();
    }

    private static boolean isRated(EffectiveRisk risk) {
        return risk.level().isPresent() && !risk.level().is(RiskLevel.UNKNOWN);
    }

    /** The rank of a level. An unknown level ranks directly below the highest, because it may be that high. */
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
        List<StepResult> withRisk =
                steps.stream().filter(step -> step.risk() != null).toList();
        return StepHistories.newestFirst(withRisk).stream()
                .map(StepResult::risk)
                .map(risk -> new EffectiveRisk(risk.level(), risk.overallScore(), Source.STEP, false))
                .toList();
    }
}
