package dev.verdict.frankieone;

import dev.verdict.frankieone.EffectiveRisk.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places that can carry a risk holds: the entity's assessment before this run's, and that before the newest step.
 * A place with a level goes before one that has only a score, and that before one that says UNKNOWN and nothing more. But a
 * step does not fill in for an assessment that says UNKNOWN: it is only a part of what was assessed.
 */
final class RiskRules {
    private static final List<Predicate<EffectiveRisk>> BEST_FIRST = List.of(
            risk -> risk.level().isPresent() && !risk.level().is(RiskLevel.UNKNOWN),
            risk -> risk.score() != null,
            risk -> risk.level().isPresent());

    private RiskRules() {}

    static Optional<EffectiveRisk> of(WorkflowResult result) {
        List<EffectiveRisk> places = new ArrayList<>(assessed(result.riskAssessment()));
        if (places.stream().noneMatch(place -> place.level().isPresent())) {
            places.addAll(ofSteps(result.workflowStepResults()));
        }
        return BEST_FIRST.stream().flatMap(good -> places.stream().filter(good)).findFirst();
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
