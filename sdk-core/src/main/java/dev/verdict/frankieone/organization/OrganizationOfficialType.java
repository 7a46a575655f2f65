package dev.verdict.frankieone.organization;

/**
 * In which role a register names an official.
 */
public enum OrganizationOfficialType {
    /** As an officeholder. */
    OFFICIAL,
    /** As a person with significant control, in the United Kingdom. */
    PSC,
    /** As a registered agent, in the United States. */
    US_AGENT,
    /** As an officer, in the United States. */
    US_OFFICER
}
