package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.Reason;
import dev.verdict.SafeText;
import dev.verdict.frankieone.evidence.AmlEvidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which checks speak against the entity today, and how they read. */
final class EvidenceRules {
    private EvidenceRules() {}

    /** Whether a check counts, nobody resolved it in the entity's favour, and its outcome is not a good one. */
    static boolean speaksAgainst(ProcessResult check) {
        return counts(check.systemStatus()) && !isResolvedInFavour(check) && (isRejectedByHand(check) || isBad(check));
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
            case TRUE_POSITIVE, TRUE_POSITIVE_REJECT, FALSE_POSITIVE_REJECT, UNKNOWN, UNKNOWN_REJECT -> false;
            case FAIL, REJECTED, IN_REVIEW -> false;
        };
    }

    private static boolean isRejectedByHand(ProcessResult check) {
        ManualStatus manual = check.manualStatus().known().orElse(null);
        if (manual == null) {
            return false;
        }
        return switch (manual) {
            case TRUE_POSITIVE, TRUE_POSITIVE_REJECT, FALSE_POSITIVE_REJECT, UNKNOWN_REJECT, FAIL, REJECTED -> true;
            case FALSE_POSITIVE, FALSE_POSITIVE_ACCEPT, TRUE_POSITIVE_ACCEPT, UNKNOWN, UNKNOWN_ACCEPT -> false;
            case PASS, CLEAR, IN_REVIEW -> false;
        };
    }

    private static boolean isBad(ProcessResult check) {
        if (!check.errors().isEmpty()
                || check.state().is(ProcessResultState.ERROR)
                || check.state().is(ProcessResultState.TIMEOUT)) {
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

    /** Class, object, outcome and source; never what was compared. */
    static Reason reason(ProcessResult check) {
        List<String> words = new ArrayList<>();
        for (Open<?> word : List.of(check.resultClass(), check.objectType(), check.result())) {
            if (word.isPresent()) {
                words.add(word.toString());
            }
        }
        if (!check.result().isPresent()) {
            words.add(check.state().toString());
        }
        if (check.supplementaryData() instanceof AmlEvidence hit) {
            words.add(kinds(hit).toString());
        }
        check.errors().forEach(error -> words.add("error " + SafeText.name(error.code())));
        String source = source(check.providerResult());
        if (source != null) {
            words.add("at " + source);
        }
        if (check.manualStatus().isPresent()) {
            words.add("(manual status " + check.manualStatus() + ")");
        }
        return new Reason(Reason.Origin.EVIDENCE, String.join(" ", words), check.processResultId());
    }

    private static List<String> kinds(AmlEvidence hit) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "PEP", hit.pepData());
        add(kinds, "sanction", hit.sanctionData());
        add(kinds, "watchlist", hit.watchlistData());
        add(kinds, "media", hit.mediaData());
        return kinds;
    }

    private static void add(List<String> kinds, String kind, List<?> entries) {
        if (!entries.isEmpty()) {
            kinds.add(kind);
        }
    }

    private static @Nullable String source(@Nullable ProviderResult provider) {
        if (provider == null || (provider.source() == null && provider.name() == null)) {
            return null;
        }
        return SafeText.name(provider.source() != null ? provider.source() : provider.name());
    }
}
