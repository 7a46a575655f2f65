package dev.verdict.frankieone;

/**
 * How severe an issue is, most severe first.
 */
public enum IssueSeverity {
    /** Critical. */
    CRITICAL,
    /** It blocks the entity. */
    BLOCK,
    /** Something broke. */
    ERROR,
    /** A person must look at it. */
    REVIEW,
    /** A warning. */
    WARNING,
    /** For information. */
    INFO
}
