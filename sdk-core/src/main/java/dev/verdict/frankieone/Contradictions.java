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
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.frankieone.summary.DecisionSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The contradictions by kind, and within a kind in workflow order. */
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

    /** While the execution runs, neither status nor result is final, so they are not compared. */
    private void addStatus() {
        boolean isOverridden = result.statusOverride().isPresent();
        if (!result.automatedResult().isPresent()) {
            if (isOverridden) {
                add(
                        OVERRIDE_WITHOUT_RESULT,
                        "overridden to " + result.status() + ", but no automated result was sent",
                        null);
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
        if (!isOverridden && result.status().isPresent() && result.progress() != Progress.RUNNING) {
            current.forEach(this::addDecision);
        }
    }

    /**
     * A decision step repeats the automated result. If the two are equal, {@link #addStatus} has already reported the
     * difference.
     */
    private void addDecision(StepResult step) {
        if (step.summary() instanceof DecisionSummary decision
                && decision.workflowExecutionResult().isPresent()
                && !decision.workflowExecutionResult().equals(result.automatedResult())
                && VerdictRules.kind(result, decision.workflowExecutionResult())
                        != VerdictRules.kind(result, result.status())) {
            add(
                    STATUS_WITHOUT_OVERRIDE,
                    "status " + result.status() + ", the decision was " + decision.workflowExecutionResult()
                            + ", and no override",
                    step.stepResultId());
        }
    }

    private void addStaleEvidence() {
        if (!result.verdict().isApproved()) {
            return;
        }
        Evidence all = Evidence.of(
                current.stream().flatMap(step -> step.processResults().stream()).toList());
        Map<SystemStatus, Integer> notCounting = new EnumMap<>(SystemStatus.class);
        all.notCounting().checks().stream()
                .filter(check -> EvidenceRules.standingIfCounted(check) == Standing.IN_FAVOUR)
                .flatMap(check -> check.systemStatus().known().stream())
                .forEach(status -> notCounting.merge(status, 1, Integer::sum));
        boolean isSupported =
                !all.inFavour().isEmpty() || all.resolved().checks().stream().anyMatch(EvidenceRules::isPassedByHand);
        if (!notCounting.isEmpty() && !isSupported) {
            String counts = notCounting.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey())
                    .collect(Collectors.joining(", "));
            add(ONLY_STALE_EVIDENCE, "approved, but no check in favor still counts: " + counts, null);
        }
    }

    private void addHits(StepResult step) {
        Evidence checks = step.evidence();
        checks.notCounting().checks().stream()
                .filter(EvidenceRules::isOutdatedHit)
                .forEach(check -> add(
                        STALE_HIT,
                        "a hit is " + check.systemStatus() + " but not resolved: "
                                + EvidenceRules.reason(check).text(),
                        check.processResultId()));
        boolean isHit = step.result().is(StepOutcome.HIT) || step.result().is(StepOutcome.HIT_REJECTED);
        if ((isHit || isFailedByChecksOnly(step))
                && !checks.resolved().isEmpty()
                && checks.against().isEmpty()
                && step.errors().isEmpty()) {
            String resolved = isHit ? "every hit in it" : "every check against the entity in it";
            add(RESOLVED_HIT, "step " + step(step) + ", but " + resolved + " was resolved", step.stepResultId());
        } else if (step.result().is(StepOutcome.CLEAR)) {
            addHits(step, EvidenceRules::isUnresolvedHit, "is not resolved");
            addHits(step, EvidenceRules::isConfirmedHit, "is confirmed");
            if (checks.hits().isEmpty()) {
                StepReasons.unresolved(step)
                        .forEach(reason -> add(
                                HIT_IN_CLEAR_STEP,
                                "step " + step(step) + ", but its summary reports: " + reason.text(),
                                step.stepResultId()));
            }
        }
        if (step.result().is(StepOutcome.CLEAR) // a reviewer's decision about the step outranks a hit without one
                || step.result().is(StepOutcome.CLEARED)
                || step.result().is(StepOutcome.HIT_ACCEPTED)) {
            addHits(step, EvidenceRules::isRejectedHit, "was rejected by a person");
        }
    }

    /** If a step failed for another reason than its checks, its summary gives that reason. */
    private static boolean isFailedByChecksOnly(StepResult step) {
        return (step.result().is(StepOutcome.FAIL) || step.result().is(StepOutcome.NO_MATCH))
                && StepReasons.of(step, List.of()).stream()
                        .noneMatch(reason -> reason.origin() == Reason.Origin.SUMMARY);
    }

    private void addHits(StepResult step, Predicate<ProcessResult> test, String how) {
        step.evidence()
                .where(test)
                .checks()
                .forEach(check -> add(
                        HIT_IN_CLEAR_STEP,
                        "step " + step(step) + ", but a hit in it " + how + ": "
                                + EvidenceRules.reason(check).text(),
                        check.processResultId()));
    }

    private static String step(StepResult step) {
        return SafeText.name(step.stepName()) + " reports " + step.result();
    }

    private void addListings() {
        Map<String, FailingStep> failing = new HashMap<>();
        FailingSteps.of(result, histories).forEach(step -> failing.put(step.name(), step));
        for (StepHistory history : histories) {
            FailingStep step = failing.get(history.name());
            if (step == null ? history.listedAs().size() > 1 : step.contradicted()) {
                Stream<String> failed = step == null
                        ? Stream.empty()
                        : step.subjects().stream().flatMap(subject -> subject.stepResultIds().stream());
                Stream<String> all =
                        history.current().stream().map(StepResult::stepResultId).flatMap(Stream::ofNullable);
                add(
                        STEP_LISTING,
                        "step " + SafeText.name(history.name()) + " is listed as " + history.listedAs()
                                + resultText(history, step),
                        Stream.concat(failed, all).findFirst().orElse(null));
            }
        }
    }

    private static String resultText(StepHistory history, @Nullable FailingStep step) {
        List<StepResult> newestFirst = StepHistories.newestFirst(history.current());
        if (newestFirst.isEmpty()) {
            return "";
        }
        Open<?> outcome = step == null ? newestFirst.get(0).result() : step.result();
        boolean isOnlyAllowed = step != null && FailingSteps.isOnlyAllowed(step);
        return ", and its result is " + outcome + (isOnlyAllowed ? " on allow lists only" : "");
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
