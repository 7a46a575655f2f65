package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.frankieone.evidence.AmlEvidence;
import dev.verdict.frankieone.evidence.IdvOcrComparisonEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where checks stand today, and how they read. */
final class EvidenceRules {
    private EvidenceRules() {}

    static Standing standing(ProcessResult check) {
        return counts(check.systemStatus()) ? standingIfCounted(check) : Standing.NOT_COUNTING;
    }

    /** Where a check would stand if it counted. */
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

    /** Whether something was found, or a person says so, that still speaks against the entity. */
    static boolean isStandingHit(ProcessResult check) {
        return counts(check.systemStatus()) && isHitIfCounted(check);
    }

    /** Whether it is a hit that no longer counts, and nobody resolved it in the entity's favor. */
    static boolean isOutdatedHit(ProcessResult check) {
        SystemStatus status = check.systemStatus().known().orElse(SystemStatus.VALID);
        return switch (status) {
            case STALE, EXPIRED -> isHitIfCounted(check);
            case VALID, MARKED_INVALID, MARKED_IGNORE -> false; // it counts, or was set aside knowingly
        };
    }

    private static boolean isHitIfCounted(ProcessResult check) {
        return standingIfCounted(check) == Standing.AGAINST && (isHit(check.result()) || isRejectedByHand(check));
    }

    /** Whether a screening found somebody, and no person has said whether it is the entity and whether it matters. */
    static boolean isUnresolvedHit(ProcessResult check) {
        return isStandingHit(check) && !isRejectedByHand(check);
    }

    /** Whether a person said that it is about the entity, and not whether that matters. */
    static boolean isConfirmedHit(ProcessResult check) {
        return isStandingHit(check) && check.manualStatus().is(ManualStatus.TRUE_POSITIVE);
    }

    /** Whether a person held it against the entity. */
    static boolean isRejectedHit(ProcessResult check) {
        return isStandingHit(check) && isRejectedByHand(check) && !isConfirmedHit(check);
    }

    /** A word that is not known may be a new word for a hit. */
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

    /** A document that a person wants to look at again is not good yet, whatever the machine said. */
    private static boolean isGood(ProcessResult check) {
        boolean isGoodOutcome = check.result().is(ProcessOutcome.MATCH)
                || check.result().is(ProcessOutcome.CLEAR)
                || check.result().is(ProcessOutcome.CLEAR_AUTO);
        return isGoodOutcome && !check.manualStatus().is(ManualStatus.NEEDS_ATTENTION);
    }

    /** A status that is not known counts: what is ignored must be ignored knowingly. */
    private static boolean counts(Open<SystemStatus> status) {
        return status.known().map(known -> known == SystemStatus.VALID).orElse(true);
    }

    /** Accepted or false hits are resolved for every class; the other good words belong to one class each. */
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

    /** Whether a person passed it: that speaks for the entity, which a hit that is somebody else's does not. */
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

    /** Whether a check was not carried out to its end. */
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
            return false; // not done, which its state tells
        }
        ProcessOutcome outcome = check.result().known().orElse(null);
        if (outcome == null) {
            return true; // not known to be good
        }
        return switch (outcome) {
            case NO_MATCH, PARTIAL_MATCH, INVALID_MATCH, HIT, BAD_DATA, FAIL, SUSPECTED, REJECTED -> true;
            case MATCH, CLEAR, CLEAR_AUTO, CREATED, UPDATED, DELETED, NOT_APPLICABLE, MANUAL, OVERRIDE -> false;
        };
    }

    /** What was checked, how it came out and at which source; never what was compared. */
    static Reason reason(ProcessResult check) {
        boolean aboutSomething = check.objectType().isPresent();
        StringBuilder text = new StringBuilder();
        text.append(aboutSomething ? words(check.objectType()) : subject(check)).append(": ");
        text.append(check.result().isPresent() ? words(check.result()) : words(check.state()));
        List<String> details = new ArrayList<>();
        if (aboutSomething && check.resultClass().isPresent()) {
            details.add(check.resultClass().toString());
        }
        if (check.supplementaryData() instanceof AmlEvidence hit) {
            hit.kinds().forEach(kind -> details.add(kind.toString()));
        } else if (check.supplementaryData() instanceof IdvOcrComparisonEvidence ocr
                && !ocr.mismatchMap().isEmpty()) {
            details.add("elements that differ: " + ocr.mismatchMap().size());
        }
        check.errors().forEach(error -> details.add("error " + SafeText.name(error.code())));
        if (check.manualStatus().isPresent()) {
            details.add("manual status " + check.manualStatus());
        }
        String source = source(check.providerResult());
        if (source != null) {
            text.append(" at source ").append(SafeText.name(source));
        }
        if (!details.isEmpty()) {
            text.append(" (").append(String.join(", ", details)).append(')');
        }
        return new Reason(Reason.Origin.EVIDENCE, text.toString(), check.processResultId());
    }

    private static String subject(ProcessResult check) {
        return check.resultClass().isPresent() ? check.resultClass().toString() : "check";
    }

    /** A known word as it reads in a sentence; another one as it may be printed. */
    private static String words(Open<?> word) {
        return word.known().isPresent()
                ? word.toString().toLowerCase(Locale.ROOT).replace('_', ' ')
                : word.toString();
    }

    static @Nullable String source(@Nullable ProviderResult provider) {
        if (provider == null) {
            return null;
        }
        return provider.source() == null ? provider.name() : provider.source();
    }
}
