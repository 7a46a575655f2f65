package dev.verdict.frankieone;

/**
 * Where in the life of a customer a workflow belongs.
 */
public enum LifecyclePhase {
    /** Taking somebody on. */
    ONBOARDING,
    /** Watching somebody who was taken on. */
    MONITORING,
    /** Anything else. */
    OTHER
}
