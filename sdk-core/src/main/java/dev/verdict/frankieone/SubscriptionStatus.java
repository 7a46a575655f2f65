package dev.verdict.frankieone;

/**
 * Whether monitoring is enabled.
 */
public enum SubscriptionStatus {
    /** Enabled. */
    ENABLED,
    /** Disabled. */
    DISABLED
}
