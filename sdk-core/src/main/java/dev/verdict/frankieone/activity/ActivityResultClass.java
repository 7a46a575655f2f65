package dev.verdict.frankieone.activity;

/**
 * What a check of an activity looks for.
 */
public enum ActivityResultClass {
    /** Money laundering. */
    AML,
    /** Fraud. */
    FRAUD,
    /** An event that matters. */
    EVENT
}
