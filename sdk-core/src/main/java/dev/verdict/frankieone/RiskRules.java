package dev.verdict.frankieone;

import dev.verdict.frankieone.EffectiveRisk.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which of the places that can carry a risk holds: the entity's assessment, before this run's, before that of the newest
 * step. A place with a level goes before one that has only a score, and that before one whose level is UNKNOWN.
 */
final class RiskRules {
    private static final List<Predicate<EffectiveRisk>> BEST_FIRST = List.of(
            risk -> risk.level().isPresent() && !risk.level().is(RiskLevel.UNKNOWN),
            risk -> risk.score() != null,
            risk -> risk.level().isPresent());

    private RiskRules() {}

    static Optional<EffectiveRisk> of(WorkflowResult result) {
        List<EffectiveRisk> places = new ArrayList<>();
        RiskAssessment assessment = result.riskAssessment();
        if (assessment != null) {
            boolean outdated = Boolean.TRUE.equals(assessment.isOutdated());
            places.add(new EffectiveRisk(assessment.riskLevel(), assessment.riskScore(), Source.ENTITY, outdated));
            places.add(new EffectiveRisk(
                    assessment.workflowRiskLevel(), assessment.workflowRiskScore(), Source.RUN, outdated));
        }
        result.workflowStepResults().stream()
                .filter(step -> step.risk() != null)
                .sorted(Comparator.comparing(StepHistories::time, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(StepResult::risk)
                .map(risk -> new EffectiveRisk(risk.level(), risk.overallScore(), Source.STEP, false))
                .forEach(places::add);
        return BEST_FIRST.stream().flatMap(good -> places.stream().filter(good)).findFirst();
    }
}
