package dev.verdict.frankieone.organization;

/**
 * Which data about an organization are missing or may be outdated.
 */
public enum OrganizationIndicatorType {
    /** The registration was not found. */
    REGISTRATION_NOT_FOUND,
    /** The data of a provider could not be fetched. */
    PROVIDER_FETCH_ERROR,
    /** The officials may be outdated. */
    OFFICIALS_OUTDATED,
    /** The share capital may be outdated. */
    SHARE_CAPITAL_OUTDATED,
    /** The shareholders may be outdated. */
    SHAREHOLDERS_OUTDATED,
    /** The officials of an indirect owner may be outdated. */
    INDIRECT_OFFICIALS_OUTDATED,
    /** The share capital of an indirect owner may be outdated. */
    INDIRECT_SHARE_CAPITAL_OUTDATED,
    /** The shareholders of an indirect owner may be outdated. */
    INDIRECT_SHAREHOLDERS_OUTDATED,
    /** The platform cannot look up owners in the country. */
    OWNERSHIP_DOES_NOT_SUPPORT_COUNTRY,
    /** The platform could not determine the owners. */
    OWNERSHIP_INSIGHTS_FAILED
}
