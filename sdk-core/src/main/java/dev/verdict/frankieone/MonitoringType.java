package dev.verdict.frankieone;

/**
 * What a monitoring watches.
 */
public enum MonitoringType {
    /** Sanction, politically exposed person, watchlist and media lists. */
    AML,
    /** The activity of the entity. */
    ACTIVITY
}
