package dev.verdict;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two values of one result that contradict each other, or a verdict with less evidence than it seems to have. A contradiction never
 * changes the verdict: the platform's decision stands, and a reviewer can look into the contradiction.
 *
 * <p>Immutable. {@code toString} holds no personal data.
 *
 * @param kind the kind of contradiction
 * @param text the contradicting values, in one line without personal data
 * @param id the platform's id of the step result, check, issue or event in question; null if the contradiction concerns the whole
 *     result, or the platform sent no id
 */
public record Contradiction(
        Kind kind, String text, @Nullable String id) {

    public Contradiction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** The text, followed by the id if there is one. */
    @Override
    public String toString() {
        return text + (id == null ? "" : " (" + SafeText.name(id) + ")");
    }

    /** The kinds of contradiction. Later versions may add constants, so keep a {@code default} in a switch. */
    public enum Kind {
        /** The status differs from the automated result or from a step's decision, and no override explains it. */
        STATUS_WITHOUT_OVERRIDE,
        /** The result has an override but not the status that it replaced, so the previous verdict is unknown. */
        OVERRIDE_WITHOUT_RESULT,
        /** The result is approved, but every check in the entity's favor is stale, expired or ignored. */
        ONLY_STALE_EVIDENCE,
        /** An unresolved hit no longer counts, because the entity changed after it. */
        STALE_HIT,
        /**
         * A reviewer resolved every hit of a step in the entity's favor, but the step still reports a hit, or failed for no other
         * reason.
         */
        RESOLVED_HIT,
        /** A step reports no hit or no remaining hit, but has one that is unresolved or that a reviewer rejected. */
        HIT_IN_CLEAR_STEP,
        /** The lists of step names (passed, failed, incomplete) and the step's own result disagree. */
        STEP_LISTING,
        /** Two risk levels differ. The text names the highest one. */
        RISK_LEVELS,
        /** The run is approved, but one of its transactions matches a sanctions list. */
        SANCTION_MATCH,
        /** The analyst log has a change of status that no event confirms. */
        UNCONFIRMED_LOG_ENTRY,
        /** Two outcomes differ: a step's own and that of its checks, or two statuses whose order is unknown. */
        OUTCOMES_DIFFER
    }
}
