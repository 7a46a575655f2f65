package dev.verdict.frankieone.entity;

/**
 * Whose id a reference holds.
 */
public enum ExternalReferenceType {
    /** The id of a system. */
    SYSTEM,
    /** The id of FrankieOne's customer, who is the integrator. The default. */
    CUSTOMER,
    /** The id of an account. */
    ACCOUNT,
    /** Any other id. */
    OTHER
}
