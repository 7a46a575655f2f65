package dev.verdict.frankieone.activity;

/**
 * The direction of a payment, from the customer's point of view.
 */
public enum TransactionType {
    /** Out of the account. */
    WITHDRAWAL,
    /** Into the account. */
    DEPOSIT
}
