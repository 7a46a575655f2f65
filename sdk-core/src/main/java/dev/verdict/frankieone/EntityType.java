package dev.verdict.frankieone;

/**
 * What kind of entity a workflow looks at.
 */
public enum EntityType {
    /** A person. */
    INDIVIDUAL,
    /** A company or another organization. */
    ORGANIZATION,
    /** Not known. */
    UNKNOWN
}
