package dev.verdict.frankieone;

/**
 * Whether a risk factor still counts.
 */
public enum RiskFactorStatus {
    /** It counts. */
    VALID,
    /** The entity changed after the factor was found. */
    STALE,
    /** A person set another score. */
    OVERRIDDEN,
    /** It was discarded. */
    DISCARDED
}
