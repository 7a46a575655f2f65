package dev.verdict.frankieone.organization;

/**
 * What kind of interest a share gives.
 */
public enum OrganizationInterestType {
    /** Units. */
    UNIT,
    /** An interest in a trust. */
    TRUST,
    /** Another one. */
    OTHER
}
