package dev.verdict.frankieone;

import dev.verdict.frankieone.evidence.MatchlistEvidence;
import dev.verdict.frankieone.summary.MatchlistListSummary;
import dev.verdict.frankieone.summary.MatchlistSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a hit on one of the customer's lists. Each list has an action for its matches. A match on a list with the action
 * ALLOW does not count against the entity. An unknown action never counts as ALLOW.
 */
final class Matchlists {
    private Matchlists() {}

    /** Whether a check is a hit on an allow list, and no reviewer rejected the entity for it. */
    static boolean isAllowed(ProcessResult check) {
        return check.supplementaryData() instanceof MatchlistEvidence hit
                && hit.matchlistAction().is(MatchlistAction.ALLOW)
                && isOfMatchlist(check)
                && (check.result().is(ProcessOutcome.HIT) || check.result().is(ProcessOutcome.PARTIAL_MATCH))
                && !EvidenceRules.isBroken(check)
                && !isRejected(check);
    }

    /**
     * A reviewer who confirms a hit on an allow list confirms that the entity may pass. An unknown manual status may be a
     * rejection. The values for supporting documents have no meaning here, so they do not let the entity pass.
     */
    private static boolean isRejected(ProcessResult check) {
        ManualStatus manual = check.manualStatus().known().orElse(null);
        if (manual == null) {
            return check.manualStatus().isPresent();
        }
        return switch (manual) {
            case TRUE_POSITIVE_REJECT, FALSE_POSITIVE_REJECT, UNKNOWN_REJECT, FAIL, REJECTED -> true;
            case TRUE_POSITIVE, TRUE_POSITIVE_ACCEPT, FALSE_POSITIVE, FALSE_POSITIVE_ACCEPT -> false;
            case UNKNOWN, UNKNOWN_ACCEPT, PASS, CLEAR, IN_REVIEW -> false;
            case APPROVED, NEEDS_ATTENTION -> true;
        };
    }

    /** A hit of another class, such as AML, stays a hit whatever its supplementary data contain. */
    private static boolean isOfMatchlist(ProcessResult check) {
        return !check.resultClass().isPresent() || check.resultClass().is(ProcessResultClass.MATCHLIST);
    }

    /**
     * Whether a step reports a hit, and it contains only hits on allow lists.
     *
     * @param issues the open issues of the step, most severe first
     */
    static boolean isOnlyAllowed(StepResult step, List<WorkflowIssue> issues) {
        if (!step.result().is(StepOutcome.HIT) || !step.errors().isEmpty()) {
            return false;
        }
        boolean needsReview = !issues.isEmpty() && !issues.get(0).severity().is(IssueSeverity.INFO);
        List<MatchlistListSummary> matched = step.summary() instanceof MatchlistSummary lists
                ? lists.matchlistSummaries().stream()
                        .filter(Matchlists::hasMatch)
                        .toList()
                : List.of();
        Evidence counting = step.evidence().counting();
        boolean isAllowed = counting.isEmpty()
                ? !matched.isEmpty()
                : counting.checks().stream().anyMatch(Matchlists::isAllowed);
        return isAllowed
                && !needsReview
                && counting.against().isEmpty()
                && matched.stream().allMatch(list -> list.action().is(MatchlistAction.ALLOW));
    }

    /** Whether a list has a match that is not a confirmed false positive. */
    private static boolean hasMatch(MatchlistListSummary list) {
        return count(list.numMatches()) > count(list.numFalsePositives())
                || count(list.numUnresolved()) > 0
                || count(list.numTruePositives()) > 0
                || count(list.numUnknown()) > 0;
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
