package dev.verdict.frankieone;

/**
 * A level of risk.
 */
public enum RiskLevel {
    /** Not known. */
    UNKNOWN,
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Too high to accept. */
    UNACCEPTABLE
}
