package dev.verdict.frankieone.organization;

/**
 * The role in which a register lists an official.
 */
public enum OrganizationOfficialType {
    /** An officeholder. */
    OFFICIAL,
    /** A person with significant control, in the United Kingdom. */
    PSC,
    /** A registered agent, in the United States. */
    US_AGENT,
    /** An officer, in the United States. */
    US_OFFICER
}
