package dev.verdict.frankieone.organization;

/**
 * What identifies an official.
 */
public enum OrganizationOfficialIdentificationType {
    /** The number that Australia and others give each director. */
    DIRECTOR_IDENTIFICATION_NUMBER
}
