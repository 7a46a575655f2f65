package dev.verdict.frankieone;

import dev.verdict.frankieone.evidence.MatchlistEvidence;
import dev.verdict.frankieone.summary.MatchlistListSummary;
import dev.verdict.frankieone.summary.MatchlistSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hit on one of the customer's own lists means. A list asks for something where it matches, and a list that asks to let the
 * entity pass speaks against nobody. An action that this version does not know is not taken for that.
 */
final class Matchlists {
    private Matchlists() {}

    /** Whether a check is a hit on an allow list, and no person held it against the entity. */
    static boolean isAllowed(ProcessResult check) {
        return check.supplementaryData() instanceof MatchlistEvidence hit
                && hit.matchlistAction().is(MatchlistAction.ALLOW)
                && isOfMatchlist(check)
                && (check.result().is(ProcessOutcome.HIT) || check.result().is(ProcessOutcome.PARTIAL_MATCH))
                && !EvidenceRules.isBroken(check)
                && !isHeldAgainst(check);
    }

    /**
     * A person who confirms a hit on an allow list confirms that the entity may pass; a word that is not known may be a rejection. The
     * words for supporting documents mean nothing here, and are not taken for a permission.
     */
    private static boolean isHeldAgainst(ProcessResult check) {
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

    /** A hit of another class, say of a screening, stays one whatever its details say. */
    private static boolean isOfMatchlist(ProcessResult check) {
        return !check.resultClass().isPresent() || check.resultClass().is(ProcessResultClass.MATCHLIST);
    }

    /**
     * Whether a step reports a hit, and there is nothing in it but hits on allow lists.
     *
     * @param issues the open issues of the step, most severe first
     */
    static boolean isOnlyAllowed(StepResult step, List<WorkflowIssue> issues) {
        if (!step.result().is(StepOutcome.HIT) || !step.errors().isEmpty()) {
            return false;
        }
        boolean isWorthALook = !issues.isEmpty() && !issues.get(0).severity().is(IssueSeverity.INFO);
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
                && !isWorthALook
                && counting.against().isEmpty()
                && matched.stream().allMatch(list -> list.action().is(MatchlistAction.ALLOW));
    }

    /** Whether a list has a match that is not known to be about somebody else. */
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
