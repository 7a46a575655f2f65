package dev.verdict.frankieone.summary;

/**
 * What a report is about.
 */
public enum ReportType {
    /** Registry data about an organization. */
    ORGANIZATION_PROFILE,
    /** Who owns an organization. */
    ORGANIZATION_OWNERSHIP
}
