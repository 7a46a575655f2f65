package dev.verdict;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two values of one result that contradict each other, or a verdict that rests on less than it seems to. It never changes
 * the verdict: the platform's decision stands, and a person can look at what does not fit.
 *
 * <p>Immutable, and free of personal data when printed.
 *
 * @param kind what does not fit
 * @param text the values that do not fit, in one line without personal data
 * @param id the platform's id of the step result, check, issue or event in question; null if it is about the result as a
 *     whole, or the platform sent no id
 */
public record Contradiction(
        Kind kind, String text, @Nullable String id) {

    public Contradiction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** The text, with the id if there is one. */
    @Override
    public String toString() {
        return text + (id == null ? "" : " (" + SafeText.name(id) + ")");
    }

    /** What does not fit. Constants may be added: keep a {@code default} in a switch over it. */
    public enum Kind {
        /** The status differs from the automated result, or from what a step decided, and no override explains it. */
        STATUS_WITHOUT_OVERRIDE,
        /** An override is named, but not what it replaced: the verdict before it is unknown. */
        OVERRIDE_WITHOUT_RESULT,
        /** The result is approved, and every check that speaks for the entity is stale, expired or ignored. */
        ONLY_STALE_EVIDENCE,
        /** A hit that nobody resolved no longer counts, because the entity changed since. */
        STALE_HIT,
        /** A person resolved every hit of a step in the entity's favor, and the step still reports a hit, or failed for no other reason. */
        RESOLVED_HIT,
        /** A step reports that nothing was found or nothing is left, and has a hit that nobody resolved, or that a person rejected. */
        HIT_IN_CLEAR_STEP,
        /** The lists of step names and the step's own result disagree. */
        STEP_LISTING,
        /** Two risk levels differ. The highest one is in the text. */
        RISK_LEVELS,
        /** The run is approved, and one of its transactions matches a sanctions list. */
        SANCTION_MATCH,
        /** The analyst log names a change of status that no event confirms. */
        UNCONFIRMED_LOG_ENTRY,
        /** Two outcomes of one thing differ: a step's own and that of its checks, or two statuses whose order is not known. */
        OUTCOMES_DIFFER
    }
}
