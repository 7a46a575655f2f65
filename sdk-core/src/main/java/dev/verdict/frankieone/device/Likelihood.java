package dev.verdict.frankieone.device;

/**
 * How likely something is.
 */
public enum Likelihood {
    /** Not likely. */
    LOW,
    /** Somewhat likely. */
    MEDIUM,
    /** Likely. */
    HIGH,
    /** Very likely. */
    VERY_HIGH,
    /** Unknown. */
    UNKNOWN
}
