package dev.verdict.frankieone.entity;

/**
 * What an e-mail address is used for.
 */
public enum EmailAddressType {
    /** Any other use. */
    OTHER,
    /** For work. */
    WORK,
    /** For private use. */
    PERSONAL,
    /** For a business. */
    BUSINESS
}
