package dev.verdict.frankieone.evidence;

/** Who holds a visa. */
public enum VisaHolderType {
    /** The main applicant. */
    PRIMARY,
    /** A person who accompanies the main applicant. */
    SECONDARY
}
