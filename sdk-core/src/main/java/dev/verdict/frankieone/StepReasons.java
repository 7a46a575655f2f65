package dev.verdict.frankieone;

import dev.verdict.Reason;
import dev.verdict.Reason.Origin;
import dev.verdict.SafeText;
import dev.verdict.frankieone.evidence.DuplicateEvidence;
import dev.verdict.frankieone.evidence.MatchlistEvidence;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.ActivityMonitorSummary;
import dev.verdict.frankieone.summary.DecisionSummary;
import dev.verdict.frankieone.summary.DuplicateSummary;
import dev.verdict.frankieone.summary.KycRule;
import dev.verdict.frankieone.summary.KycRuleDetail;
import dev.verdict.frankieone.summary.KycRuleMatch;
import dev.verdict.frankieone.summary.KycSummary;
import dev.verdict.frankieone.summary.MatchlistListSummary;
import dev.verdict.frankieone.summary.MatchlistSummary;
import dev.verdict.frankieone.summary.SupportingDocumentsSummary;
import dev.verdict.frankieone.summary.VisaSummary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reasons for the outcome of a step: its errors, its summary, its open issues, and the checks that still count. */
final class StepReasons {
    private final List<Reason> reasons = new ArrayList<>();
    private final StepResult step;

    private StepReasons(StepResult step) {
        this.step = step;
    }

    /**
     * The reasons, most important first; at least one.
     *
     * @param issues the open issues of the step
     */
    static List<Reason> of(StepResult step, List<WorkflowIssue> issues) {
        StepReasons found = new StepReasons(step);
        step.errors().forEach(error -> found.add(Origin.ERROR, "error " + SafeText.name(error.code())));
        found.addSummary();
        found.addHits();
        issues.forEach(issue -> found.reasons.add(IssueRules.reason(issue)));
        for (ProcessResult check : step.processResults()) {
            if (check.standing() == Standing.AGAINST) {
                found.reasons.add(EvidenceRules.reason(check));
            }
        }
        if (found.reasons.isEmpty()) {
            found.add(Origin.STEP, "step result " + step.result());
        }
        return found.reasons;
    }

    private void add(Origin origin, String text) {
        reasons.add(new Reason(origin, text, step.stepResultId()));
    }

    /** The unresolved findings in the summary: hits, duplicates, and matches on lists with another action than ALLOW. */
    static List<Reason> unresolved(StepResult step) {
        StepReasons found = new StepReasons(step);
        if (step.summary() instanceof DuplicateSummary || step.summary() instanceof MatchlistSummary) {
            found.addSummary();
        }
        found.addHits();
        return found.reasons;
    }

    private void addSummary() {
        if (step.summary() instanceof KycSummary kyc) {
            kyc.unmatchedRules().forEach(rule -> add(Origin.SUMMARY, unmet(rule)));
        } else if (step.summary() instanceof VisaSummary visa) {
            addIf(visa.onDenyList(), "the visa class is on the deny list");
            addIf(visa.hasExpired(), "the visa has expired");
        } else if (step.summary() instanceof MatchlistSummary lists
                && !isResolved(ProcessResultClass.MATCHLIST, MatchlistEvidence.class)) {
            lists.matchlistSummaries().forEach(this::addMatches);
        } else if (step.summary() instanceof DuplicateSummary duplicates
                && count(duplicates.totalUnresolved()) > 0
                && !isResolved(ProcessResultClass.DUPLICATE, DuplicateEvidence.class)) {
            add(Origin.SUMMARY, "unresolved duplicates: " + duplicates.totalUnresolved());
        } else if (step.summary() instanceof DecisionSummary decision
                && decision.workflowExecutionResult().isPresent()) {
            add(Origin.SUMMARY, "the decision was " + decision.workflowExecutionResult());
        } else if (step.summary() instanceof SupportingDocumentsSummary documents && !isApproved(documents)) {
            addCount("supporting documents rejected", documents.rejectedCount());
            addCount("supporting documents not decided on", documents.unresolvedCount());
        } else if (step.summary() instanceof ActivityMonitorSummary activity) {
            addCount("activities confirmed as money laundering", activity.amlActivityTruePositiveCount());
            addCount("activities confirmed as fraud", activity.fraudActivityTruePositiveCount());
            addCount("events confirmed", activity.eventActivityTruePositiveCount());
        }
    }

    /** Whether reviewers have resolved every check that the summary counted. */
    private boolean isResolved(ProcessResultClass resultClass, Class<? extends SupplementaryData> kind) {
        Evidence evidence = step.evidence()
                .where(check -> check.resultClass().is(resultClass) || kind.isInstance(check.supplementaryData()))
                .where(check -> !Matchlists.isAllowed(check));
        return !evidence.isEmpty()
                && evidence.against().isEmpty()
                && evidence.standing(Standing.NEUTRAL).isEmpty();
    }

    /** Whether reviewers approved every document after the summary was written. */
    private boolean isApproved(SupportingDocumentsSummary counted) {
        int documents =
                count(counted.approvedCount()) + count(counted.rejectedCount()) + count(counted.unresolvedCount());
        List<ProcessResult> checks = step.evidence()
                .ofClass(ProcessResultClass.SUPPORTING_DOC)
                .counting()
                .checks();
        return checks.size() >= documents
                && checks.stream()
                        .allMatch(check ->
                                check.manualStatus().is(ManualStatus.APPROVED) && check.standing() != Standing.AGAINST);
    }

    private static String unmet(KycRule rule) {
        Set<String> sources = new LinkedHashSet<>();
        for (KycRuleMatch match : rule.matches()) {
            sources.addAll(match.requiredSourcesNotMatched());
            match.nonMatchDetails().stream()
                    .map(KycRuleDetail::source)
                    .filter(source -> source != null)
                    .forEach(sources::add);
        }
        String text = "rule " + SafeText.name(rule.ruleName()) + " not met";
        if (sources.isEmpty()) {
            return text;
        }
        return text + ", not confirmed by "
                + String.join(", ", sources.stream().map(SafeText::name).toList());
    }

    private void addHits() {
        AmlHits hits = step.amlHits();
        if (!hits.isEmpty()) {
            add(Origin.SUMMARY, "unresolved hits: " + hits);
        }
    }

    /** Without the name of the list: customers choose it, so it can contain the name of a person. */
    private void addMatches(MatchlistListSummary list) {
        int open = count(list.numUnresolved()) + count(list.numTruePositives());
        if (open > 0 && !list.action().is(MatchlistAction.ALLOW)) {
            add(Origin.SUMMARY, "a list with the action " + list.action() + " has matches: " + open);
        }
    }

    private void addCount(String what, @Nullable Integer count) {
        if (count(count) > 0) {
            add(Origin.SUMMARY, what + ": " + count);
        }
    }

    private void addIf(@Nullable Boolean condition, String text) {
        if (Boolean.TRUE.equals(condition)) {
            add(Origin.SUMMARY, text);
        }
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
