package dev.verdict.frankieone.activity;

/**
 * Which way the money goes, seen from the customer.
 */
public enum TransactionType {
    /** Out of the account. */
    WITHDRAWAL,
    /** Into the account. */
    DEPOSIT
}
