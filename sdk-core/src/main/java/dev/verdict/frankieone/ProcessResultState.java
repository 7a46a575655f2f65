package dev.verdict.frankieone;

/**
 * How far one check is.
 */
public enum ProcessResultState {
    /** Running. */
    IN_PROGRESS,
    /** Done. */
    COMPLETED,
    /** It took too long. */
    TIMEOUT,
    /** It broke. */
    ERROR
}
