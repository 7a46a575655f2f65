package dev.verdict.frankieone;

/**
 * The action of a list on a match. Only with {@link #ALLOW} does a hit not count against the entity.
 */
public enum MatchlistAction {
    /** Block the entity. */
    BLOCK,
    /** Raise an alert. */
    ALERT,
    /** Let the entity pass. */
    ALLOW,
    /** A person must review the match. */
    REVIEW,
    /** No action; the match only counts for the risk. */
    NONE
}
