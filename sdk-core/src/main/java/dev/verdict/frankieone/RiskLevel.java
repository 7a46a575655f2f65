package dev.verdict.frankieone;

/**
 * A level of risk.
 */
public enum RiskLevel {
    /** FrankieOne does not know the level. */
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
