package dev.verdict.frankieone.activity;

/**
 * What a check of an activity looks for.
 */
public enum ActivityResultClass {
    /** Money laundering. */
    AML,
    /** Fraud. */
    FRAUD,
    /** A relevant event. */
    EVENT
}
