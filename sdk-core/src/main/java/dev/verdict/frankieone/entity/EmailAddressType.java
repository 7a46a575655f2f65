package dev.verdict.frankieone.entity;

/**
 * What an e-mail address is used for.
 */
public enum EmailAddressType {
    /** Anything else. */
    OTHER,
    /** At work. */
    WORK,
    /** In private. */
    PERSONAL,
    /** By a business. */
    BUSINESS
}
