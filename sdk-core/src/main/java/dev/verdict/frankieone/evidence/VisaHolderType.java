package dev.verdict.frankieone.evidence;

/**
 * Whose visa it is.
 */
public enum VisaHolderType {
    /** The main applicant's. */
    PRIMARY,
    /** That of somebody who came with the main applicant. */
    SECONDARY
}
