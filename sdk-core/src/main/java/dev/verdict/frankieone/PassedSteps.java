package dev.verdict.frankieone;

import dev.verdict.FailingStep;
import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.Reason.Origin;
import dev.verdict.SafeText;
import dev.verdict.frankieone.StepHistory.Listing;
import dev.verdict.frankieone.summary.DecisionSummary;
import dev.verdict.frankieone.summary.KycRule;
import dev.verdict.frankieone.summary.KycRuleDetail;
import dev.verdict.frankieone.summary.KycRuleMatch;
import dev.verdict.frankieone.summary.KycSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the steps that passed, and the reasons: rules that were met, and checks that count in the entity's favor. */
final class PassedSteps {
    private final List<Reason> reasons = new ArrayList<>();

    private PassedSteps() {}

    static List<PassedStep> of(WorkflowResult result) {
        List<StepHistory> histories = StepHistories.of(result);
        Set<String> failing = FailingSteps.of(result, histories).stream()
                .map(FailingStep::name)
                .collect(Collectors.toSet());
        return histories.stream()
                .filter(history -> !failing.contains(history.name()) && hasPassed(history))
                .map(history -> new PassedSteps().passed(history))
                .toList();
    }

    /** A step that was skipped or not applicable has not passed, unless the platform lists it as passed. */
    private static boolean hasPassed(StepHistory history) {
        return history.listedAs().contains(Listing.PASSED)
                || history.current().stream().anyMatch(step -> isPass(step.result()));
    }

    private static boolean isPass(Open<StepOutcome> outcome) {
        StepOutcome known = outcome.known().orElse(null);
        if (known == null) {
            return false;
        }
        return switch (known) {
            case PASS, MATCH, CLEAR, CLEARED, HIT_ACCEPTED, COMPLETE -> true;
            case FAIL, NO_MATCH, HIT, HIT_REJECTED, EXPIRED, ERROR -> false;
            case INCOMPLETE, MISSING_DATA, PARTIAL, CLEAR_REVIEW, UNCHECKED, SKIPPED, NOT_APPLICABLE -> false;
        };
    }

    private PassedStep passed(StepHistory history) {
        List<StepResult> newestFirst = StepHistories.newestFirst(history.current());
        newestFirst.forEach(this::addReasons);
        Open<StepOutcome> outcome =
                newestFirst.isEmpty() ? Open.absent() : newestFirst.get(0).result();
        if (reasons.isEmpty()) {
            String text = newestFirst.isEmpty() ? "listed as passed, without a result" : "step result " + outcome;
            reasons.add(new Reason(Origin.STEP, text, null));
        }
        return new PassedStep(history.name(), outcome, reasons);
    }

    private void addReasons(StepResult step) {
        if (step.summary() instanceof KycSummary kyc) {
            kyc.matchedRules().forEach(rule -> add(Origin.SUMMARY, met(rule), step));
        } else if (step.summary() instanceof DecisionSummary decision
                && decision.workflowExecutionResult().isPresent()) {
            add(Origin.SUMMARY, "the decision was " + decision.workflowExecutionResult(), step);
        }
        Evidence evidence = step.evidence();
        addChecks("in favour", evidence.inFavour(), step);
        addChecks("resolved in favour by a person", evidence.resolved(), step);
    }

    private void add(Origin origin, String text, StepResult step) {
        reasons.add(new Reason(origin, text, step.stepResultId()));
    }

    private void addChecks(String standing, Evidence checks, StepResult step) {
        if (!checks.isEmpty()) {
            String sources = names(checks.sources());
            add(
                    Origin.EVIDENCE,
                    checks.size()
                            + (checks.size() == 1 ? " check " : " checks ")
                            + standing
                            + (sources.isEmpty() ? "" : ", from " + sources),
                    step);
        }
    }

    private static String met(KycRule rule) {
        Set<String> sources = new LinkedHashSet<>();
        for (KycRuleMatch match : rule.matches()) {
            sources.addAll(match.requiredSourcesMatched());
            match.matchDetails().stream()
                    .map(KycRuleDetail::source)
                    .filter(Objects::nonNull)
                    .forEach(sources::add);
        }
        String text = "rule " + SafeText.name(rule.ruleName()) + " met";
        return sources.isEmpty() ? text : text + ", confirmed by " + names(sources);
    }

    private static String names(Collection<String> names) {
        return String.join(", ", names.stream().map(SafeText::name).toList());
    }
}
