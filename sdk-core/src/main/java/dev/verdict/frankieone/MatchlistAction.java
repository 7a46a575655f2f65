package dev.verdict.frankieone;

/**
 * What a list asks for on a match. Only {@link #ALLOW} takes a hit away from what speaks against the entity.
 */
public enum MatchlistAction {
    /** Block the entity. */
    BLOCK,
    /** Tell somebody. */
    ALERT,
    /** Let it pass. */
    ALLOW,
    /** A person must look at it. */
    REVIEW,
    /** Nothing; the match counts for the risk only. */
    NONE
}
