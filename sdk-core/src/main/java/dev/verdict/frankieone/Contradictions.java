package dev.verdict.frankieone;

import static dev.verdict.Contradiction.Kind.HIT_IN_CLEAR_STEP;
import static dev.verdict.Contradiction.Kind.ONLY_STALE_EVIDENCE;
import static dev.verdict.Contradiction.Kind.OVERRIDE_WITHOUT_RESULT;
import static dev.verdict.Contradiction.Kind.RESOLVED_HIT;
import static dev.verdict.Contradiction.Kind.RISK_LEVELS;
import static dev.verdict.Contradiction.Kind.STALE_HIT;
import static dev.verdict.Contradiction.Kind.STATUS_WITHOUT_OVERRIDE;
import static dev.verdict.Contradiction.Kind.STEP_LISTING;

import dev.verdict.Contradiction;
import dev.verdict.Contradiction.Kind;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a result contradicts itself. Nothing here changes a verdict. */
final class Contradictions {
    private final WorkflowResult result;
    private final List<StepHistory> histories;
    private final List<StepResult> current;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(WorkflowResult result) {
        this.result = result;
        this.histories = StepHistories.of(result);
        this.current = histories.stream()
                .flatMap(history -> history.current().stream())
                .toList();
    }

    /** In the order of their kinds; of one kind, in workflow order. */
    static List<Contradiction> of(WorkflowResult result) {
        Contradictions contradictions = new Contradictions(result);
        contradictions.addStatus();
        contradictions.addStaleEvidence();
        contradictions.current.forEach(contradictions::addHits);
        contradictions.addListings();
        contradictions.addRiskLevels();
        contradictions.found.sort(Comparator.comparing(Contradiction::kind));
        return List.copyOf(contradictions.found);
    }

    private void add(Kind kind, String text, @Nullable String id) {
        found.add(new Contradiction(kind, text, id));
    }

    /** While it runs, neither word is final. */
    private void addStatus() {
        boolean isOverridden = result.statusOverride().isPresent();
        if (!result.automatedResult().isPresent()) {
            if (isOverridden) {
                add(OVERRIDE_WITHOUT_RESULT, "an override to " + result.status() + ", and no result before it", null);
            }
        } else if (!isOverridden
                && result.status().isPresent()
                && !result.status().equals(result.automatedResult())
                && result.progress() != Progress.RUNNING) {
            add(
                    STATUS_WITHOUT_OVERRIDE,
                    "status " + result.status() + ", result " + result.automatedResult() + ", and no override",
                    null);
        }
    }

    private void addStaleEvidence() {
        if (!result.verdict().isApproved()) {
            return;
        }
        Evidence all = Evidence.of(
                current.stream().flatMap(step -> step.processResults().stream()).toList());
        Map<SystemStatus, Integer> lost = new EnumMap<>(SystemStatus.class);
        all.notCounting().checks().stream()
                .filter(check -> EvidenceRules.standingIfCounted(check) == Standing.IN_FAVOUR)
                .flatMap(check -> check.systemStatus().known().stream())
                .forEach(status -> lost.merge(status, 1, Integer::sum));
        boolean isBorneOut =
                !all.inFavour().isEmpty() || all.resolved().checks().stream().anyMatch(EvidenceRules::isPassedByHand);
        if (!lost.isEmpty() && !isBorneOut) {
            String counts = lost.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            add(ONLY_STALE_EVIDENCE, "approved, and no check in favor still counts: " + counts, null);
        }
    }

    private void addHits(StepResult step) {
        Evidence checks = step.evidence();
        checks.notCounting().checks().stream()
                .filter(EvidenceRules::isOutdatedHit)
                .forEach(check -> add(
                        STALE_HIT,
                        "a hit is " + check.systemStatus() + " and not resolved: "
                                + EvidenceRules.reason(check).text(),
                        check.processResultId()));
        boolean isHit = step.result().is(StepOutcome.HIT) || step.result().is(StepOutcome.HIT_REJECTED);
        if (isHit
                && !checks.resolved().isEmpty()
                && checks.against().isEmpty()
                && step.errors().isEmpty()) {
            add(RESOLVED_HIT, "step " + step(step) + ", and every hit of it was resolved", step.stepResultId());
        } else if (step.result().is(StepOutcome.CLEAR)) {
            checks.where(EvidenceRules::isUnresolvedHit)
                    .checks()
                    .forEach(check -> add(
                            HIT_IN_CLEAR_STEP,
                            "step " + step(step) + ", and a hit in it is not resolved: "
                                    + EvidenceRules.reason(check).text(),
                            check.processResultId()));
        }
    }

    private static String step(StepResult step) {
        return SafeText.name(step.stepName()) + " says " + step.result();
    }

    private void addListings() {
        Map<String, StepHistory> byName = new HashMap<>();
        histories.forEach(history -> byName.put(history.name(), history));
        for (FailingStep step : FailingSteps.of(result, histories)) {
            StepHistory history = byName.get(step.name());
            if (step.contradicted() && history != null) {
                String id = Stream.concat(
                                step.subjects().stream().flatMap(subject -> subject.stepResultIds().stream()),
                                history.current().stream()
                                        .map(StepResult::stepResultId)
                                        .flatMap(Stream::ofNullable))
                        .findFirst()
                        .orElse(null);
                add(
                        STEP_LISTING,
                        "step " + SafeText.name(step.name()) + " is listed as " + history.listedAs()
                                + (history.current().isEmpty() ? "" : ", and its result is " + step.result()),
                        id);
            }
        }
    }

    private void addRiskLevels() {
        List<EffectiveRisk> levels = RiskRules.differing(result);
        if (!levels.isEmpty()) {
            add(
                    RISK_LEVELS,
                    "risk levels differ: "
                            + levels.stream()
                                    .map(risk -> risk.level() + " (" + risk.source() + ")")
                                    .collect(Collectors.joining(", ")),
                    null);
        }
    }
}
