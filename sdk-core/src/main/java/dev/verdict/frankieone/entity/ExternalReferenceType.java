package dev.verdict.frankieone.entity;

/**
 * Whose id a reference holds.
 */
public enum ExternalReferenceType {
    /** That of a system. */
    SYSTEM,
    /** That of the customer of the platform, which is you. The default. */
    CUSTOMER,
    /** That of an account. */
    ACCOUNT,
    /** Another one. */
    OTHER
}
