package dev.verdict.frankieone;

/**
 * What a list asks for on a match.
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
    /** Nothing. */
    NONE
}
