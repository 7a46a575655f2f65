package dev.verdict.frankieone.organization;

/**
 * What is owned.
 */
public enum OrganizationOwnershipType {
    /** Shares of a company. */
    SHARE,
    /** Units of a trust or fund. */
    UNIT
}
