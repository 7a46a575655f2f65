package dev.verdict.frankieone;

/**
 * The severity of an issue, most severe first.
 */
public enum IssueSeverity {
    /** Critical. */
    CRITICAL,
    /** It blocks the entity. */
    BLOCK,
    /** A technical error. */
    ERROR,
    /** A person must review it. */
    REVIEW,
    /** A warning. */
    WARNING,
    /** For information only. */
    INFO
}
