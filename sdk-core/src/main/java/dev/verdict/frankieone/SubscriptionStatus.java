package dev.verdict.frankieone;

/**
 * Whether a monitoring is on.
 */
public enum SubscriptionStatus {
    /** On. */
    ENABLED,
    /** Off. */
    DISABLED
}
