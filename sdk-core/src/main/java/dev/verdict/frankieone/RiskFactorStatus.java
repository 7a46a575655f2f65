package dev.verdict.frankieone;

/**
 * Whether a risk factor still counts.
 */
public enum RiskFactorStatus {
    /** It counts. */
    VALID,
    /** The entity changed since. */
    STALE,
    /** A person set another score. */
    OVERRIDDEN,
    /** It was dropped. */
    DISCARDED
}
