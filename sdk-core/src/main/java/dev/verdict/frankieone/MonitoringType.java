package dev.verdict.frankieone;

/**
 * What is monitored.
 */
public enum MonitoringType {
    /** Sanction, politically exposed person, watchlist and media lists. */
    AML,
    /** The activity of the entity. */
    ACTIVITY
}
