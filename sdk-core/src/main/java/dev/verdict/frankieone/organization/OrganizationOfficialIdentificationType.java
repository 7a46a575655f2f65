package dev.verdict.frankieone.organization;

/**
 * The type of a number that identifies an official.
 */
public enum OrganizationOfficialIdentificationType {
    /** The number that Australia and other countries give each director. */
    DIRECTOR_IDENTIFICATION_NUMBER
}
