package dev.verdict.frankieone.organization;

/**
 * The kind of interest that a share gives.
 */
public enum OrganizationInterestType {
    /** Units. */
    UNIT,
    /** An interest in a trust. */
    TRUST,
    /** Any other interest. */
    OTHER
}
