package dev.verdict.frankieone.summary;

/** The content of a report. */
public enum ReportType {
    /** The register data of an organization. */
    ORGANIZATION_PROFILE,
    /** The ownership of an organization. */
    ORGANIZATION_OWNERSHIP
}
