package dev.verdict.frankieone.individual;

/**
 * What a person consented to.
 */
public enum ConsentType {
    /** The checks in general. */
    GENERAL,
    /** Checks of documents. */
    DOCS,
    /** Checks against the header of a credit file. */
    CREDITHEADER,
    /** Checks of a person under 18. */
    UNDER18,
    /** The use of payroll data. */
    PAYROLL,
    /** The use of insurance data. */
    INSURANCE,
    /** The use of data of a superannuation (pension) fund. */
    SUPERANNUATION
}
