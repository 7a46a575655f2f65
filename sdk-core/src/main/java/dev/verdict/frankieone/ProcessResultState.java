package dev.verdict.frankieone;

/**
 * The technical state of one check.
 */
public enum ProcessResultState {
    /** Running. */
    IN_PROGRESS,
    /** Done. */
    COMPLETED,
    /** It timed out. */
    TIMEOUT,
    /** It failed with an error. */
    ERROR
}
