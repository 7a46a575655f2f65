package dev.verdict.frankieone;

/**
 * The type of an entity.
 */
public enum EntityType {
    /** A person. */
    INDIVIDUAL,
    /** A company or another organization. */
    ORGANIZATION,
    /** FrankieOne does not know the type. */
    UNKNOWN
}
