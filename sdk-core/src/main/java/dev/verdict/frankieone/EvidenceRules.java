package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.frankieone.evidence.AmlEvidence;
import dev.verdict.frankieone.evidence.IdvOcrComparisonEvidence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a check counts, and for or against the entity; also the text of a check as a reason. */
final class EvidenceRules {
    private static final int USUAL_LENGTH = 100;

    private EvidenceRules() {}

    static Standing standing(ProcessResult check) {
        return counts(check.systemStatus()) ? standingIfCounted(check) : Standing.NOT_COUNTING;
    }

    /** The standing of a check, ignoring its system status. */
    static Standing standingIfCounted(ProcessResult check) {
        if (Matchlists.isAllowed(check)) {
            return Standing.NEUTRAL;
        }
        if (isBad(check)) {
            return isResolvedInFavour(check) ? Standing.RESOLVED : Standing.AGAINST;
        }
        if (isRejectedByHand(check)) {
            return Standing.AGAINST;
        }
        return isGood(check) ? Standing.IN_FAVOUR : Standing.NEUTRAL;
    }

    /** Whether a check found something, or a person rejected it, and it still counts against the entity. */
    static boolean isStandingHit(ProcessResult check) {
        return counts(check.systemStatus()) && isHitIfCounted(check);
    }

    /** Whether the check is a hit that no longer counts, and nobody resolved it in the entity's favor. */
    static boolean isOutdatedHit(ProcessResult check) {
        SystemStatus status = check.systemStatus().known().orElse(SystemStatus.VALID);
        return switch (status) {
            case STALE, EXPIRED -> isHitIfCounted(check);
            case VALID, MARKED_INVALID, MARKED_IGNORE -> false; // it counts, or it was excluded on purpose
        };
    }

    private static boolean isHitIfCounted(ProcessResult check) {
        return standingIfCounted(check) == Standing.AGAINST && (isHit(check.result()) || isRejectedByHand(check));
    }

    /** Whether the check is a hit, and no reviewer has decided whether it is about the entity and whether that matters. */
    static boolean isUnresolvedHit(ProcessResult check) {
        return isStandingHit(check) && !isRejectedByHand(check);
    }

    /** Whether a reviewer confirmed that the hit is about the entity, but not whether that matters. */
    static boolean isConfirmedHit(ProcessResult check) {
        return isStandingHit(check) && check.manualStatus().is(ManualStatus.TRUE_POSITIVE);
    }

    /** Whether a reviewer decided the hit against the entity. */
    static boolean isRejectedHit(ProcessResult check) {
        return isStandingHit(check) && isRejectedByHand(check) && !isConfirmedHit(check);
    }

    /** An unknown outcome counts as a hit: it may be a new name for one. */
    private static boolean isHit(Open<ProcessOutcome> outcome) {
        ProcessOutcome known = outcome.known().orElse(null);
        if (known == null) {
            return outcome.isPresent();
        }
        return switch (known) {
            case HIT, PARTIAL_MATCH, INVALID_MATCH, SUSPECTED, REJECTED, FAIL -> true;
            case NO_MATCH, BAD_DATA, MATCH, CLEAR, CLEAR_AUTO, CREATED, UPDATED, DELETED -> false;
            case NOT_APPLICABLE, MANUAL, OVERRIDE -> false;
        };
    }

    /** A document that a reviewer must look at again is not good yet, whatever the automated outcome was. */
    private static boolean isGood(ProcessResult check) {
        boolean isGoodOutcome = check.result().is(ProcessOutcome.MATCH)
                || check.result().is(ProcessOutcome.CLEAR)
                || check.result().is(ProcessOutcome.CLEAR_AUTO);
        return isGoodOutcome && !check.manualStatus().is(ManualStatus.NEEDS_ATTENTION);
    }

    /** A check with an unknown system status counts: only a known status may exclude a check. */
    private static boolean counts(Open<SystemStatus> status) {
        return status.known().isEmpty() || status.is(SystemStatus.VALID);
    }

    /** Accepted or false hits are resolved for every class. PASS, CLEAR and APPROVED are valid for certain classes only. */
    private static boolean isResolvedInFavour(ProcessResult check) {
        ManualStatus manual = check.manualStatus().known().orElse(null);
        if (manual == null) {
            return false;
        }
        return switch (manual) {
            case FALSE_POSITIVE, FALSE_POSITIVE_ACCEPT, TRUE_POSITIVE_ACCEPT, UNKNOWN_ACCEPT -> true;
            case PASS ->
                check.resultClass().is(ProcessResultClass.KYC)
                        || check.resultClass().is(ProcessResultClass.ID);
            case CLEAR -> check.resultClass().is(ProcessResultClass.IDV);
            case APPROVED -> check.resultClass().is(ProcessResultClass.SUPPORTING_DOC);
            case TRUE_POSITIVE, TRUE_POSITIVE_REJECT, FALSE_POSITIVE_REJECT, UNKNOWN, UNKNOWN_REJECT -> false;
            case FAIL, REJECTED, IN_REVIEW, NEEDS_ATTENTION -> false;
        };
    }

    /** Whether a person passed the check. That is in the entity's favor; a false positive is only not against it. */
    static boolean isPassedByHand(ProcessResult check) {
        return check.manualStatus().is(ManualStatus.PASS)
                || check.manualStatus().is(ManualStatus.CLEAR)
                || check.manualStatus().is(ManualStatus.APPROVED);
    }

    private static boolean isRejectedByHand(ProcessResult check) {
        ManualStatus manual = check.manualStatus().known().orElse(null);
        if (manual == null) {
            return false;
        }
        return switch (manual) {
            case TRUE_POSITIVE, TRUE_POSITIVE_REJECT, FALSE_POSITIVE_REJECT, UNKNOWN_REJECT, FAIL, REJECTED -> true;
            case FALSE_POSITIVE, FALSE_POSITIVE_ACCEPT, TRUE_POSITIVE_ACCEPT, UNKNOWN, UNKNOWN_ACCEPT -> false;
            case PASS, CLEAR, APPROVED, IN_REVIEW, NEEDS_ATTENTION -> false;
        };
    }

    /** Whether the check failed technically, so that it did not finish. */
    static boolean isBroken(ProcessResult check) {
        return !check.errors().isEmpty()
                || check.state().is(ProcessResultState.ERROR)
                || check.state().is(ProcessResultState.TIMEOUT);
    }

    private static boolean isBad(ProcessResult check) {
        if (isBroken(check)) {
            return true;
        }
        if (!check.result().isPresent()) {
            return false; // not done yet; the state shows that
        }
        ProcessOutcome outcome = check.result().known().orElse(null);
        if (outcome == null) {
            return true; // an unknown outcome is never good
        }
        return switch (outcome) {
            case NO_MATCH, PARTIAL_MATCH, INVALID_MATCH, HIT, BAD_DATA, FAIL, SUSPECTED, REJECTED -> true;
            case MATCH, CLEAR, CLEAR_AUTO, CREATED, UPDATED, DELETED, NOT_APPLICABLE, MANUAL, OVERRIDE -> false;
        };
    }

    /** The object type, the outcome and the source of a check; never the data that were compared. */
    static Reason reason(ProcessResult check) {
        boolean hasObjectType = check.objectType().isPresent();
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        text.append(hasObjectType ? text(check.objectType()) : subject(check)).append(": ");
        text.append(check.result().isPresent() ? text(check.result()) : text(check.state()));
        String source = source(check.providerResult());
        if (source != null) {
            text.append(" at source ").append(SafeText.name(source));
        }
        int start = text.length();
        if (hasObjectType && check.resultClass().isPresent()) {
            detail(text, start, check.resultClass().toString());
        }
        if (check.supplementaryData() instanceof AmlEvidence hit) {
            hit.kinds().forEach(kind -> detail(text, start, kind.toString()));
        } else if (check.supplementaryData() instanceof IdvOcrComparisonEvidence ocr
                && !ocr.mismatchMap().isEmpty()) {
            detail(text, start, "elements that differ: " + ocr.mismatchMap().size());
        }
        check.errors().forEach(error -> detail(text, start, "error " + SafeText.name(error.code())));
        if (check.manualStatus().isPresent()) {
            detail(text, start, "manual status " + check.manualStatus());
        }
        if (text.length() > start) {
            text.append(')');
        }
        return new Reason(Reason.Origin.EVIDENCE, text.toString(), check.processResultId());
    }

    private static void detail(StringBuilder text, int start, String detail) {
        text.append(text.length() == start ? " (" : ", ").append(detail);
    }

    private static String subject(ProcessResult check) {
        return check.resultClass().isPresent() ? check.resultClass().toString() : "check";
    }

    /** A known constant in lower case for a sentence; an unknown value as it may be printed. */
    private static String text(Open<?> value) {
        return value.known().isPresent()
                ? value.toString().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    static @Nullable String source(@Nullable ProviderResult provider) {
        if (provider == null) {
            return null;
        }
        return provider.source() == null ? provider.name() : provider.source();
    }
}
