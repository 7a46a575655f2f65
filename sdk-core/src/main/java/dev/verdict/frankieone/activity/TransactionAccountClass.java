package dev.verdict.frankieone.activity;

/**
 * Who an account is for.
 */
public enum TransactionAccountClass {
    /** A person. */
    PERSONAL,
    /** A business. */
    BUSINESS,
    /** Any other holder. */
    OTHER
}
