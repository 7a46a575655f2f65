package dev.verdict.frankieone;

/**
 * Whether a check still counts.
 */
public enum SystemStatus {
    /** It counts. */
    VALID,
    /** Too old to count. */
    EXPIRED,
    /** The entity changed after the check, so it no longer counts. */
    STALE,
    /** Marked as invalid. */
    MARKED_INVALID,
    /** Marked as ignored. */
    MARKED_IGNORE
}
