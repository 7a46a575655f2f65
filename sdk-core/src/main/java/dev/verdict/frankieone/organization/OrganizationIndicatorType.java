package dev.verdict.frankieone.organization;

/**
 * What an answer about an organization lacks, or which part of it is old.
 */
public enum OrganizationIndicatorType {
    /** The registration was not found. */
    REGISTRATION_NOT_FOUND,
    /** A provider could not be read. */
    PROVIDER_FETCH_ERROR,
    /** The officials may have changed since. */
    OFFICIALS_OUTDATED,
    /** The share capital may have changed since. */
    SHARE_CAPITAL_OUTDATED,
    /** The shareholders may have changed since. */
    SHAREHOLDERS_OUTDATED,
    /** The officials of a company deeper in the ownership may have changed since. */
    INDIRECT_OFFICIALS_OUTDATED,
    /** The share capital of a company deeper in the ownership may have changed since. */
    INDIRECT_SHARE_CAPITAL_OUTDATED,
    /** The shareholders of a company deeper in the ownership may have changed since. */
    INDIRECT_SHAREHOLDERS_OUTDATED,
    /** Owners cannot be looked up in the country. */
    OWNERSHIP_DOES_NOT_SUPPORT_COUNTRY,
    /** The owners could not be worked out. */
    OWNERSHIP_INSIGHTS_FAILED
}
