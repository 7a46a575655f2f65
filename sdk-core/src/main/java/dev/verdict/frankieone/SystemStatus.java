package dev.verdict.frankieone;

/**
 * Whether a check still counts.
 */
public enum SystemStatus {
    /** It counts. */
    VALID,
    /** Too old to count. */
    EXPIRED,
    /** The entity changed since; it no longer counts. */
    STALE,
    /** Marked as not to count. */
    MARKED_INVALID,
    /** Marked to be ignored. */
    MARKED_IGNORE
}
