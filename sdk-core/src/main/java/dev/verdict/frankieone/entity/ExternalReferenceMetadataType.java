package dev.verdict.frankieone.entity;

/**
 * The type of a value that is sent as a string.
 */
public enum ExternalReferenceMetadataType {
    /** A string. The default. */
    STRING,
    /** An integer. */
    INTEGER,
    /** A number with a fraction. */
    FLOAT,
    /** True or false. */
    BOOLEAN,
    /** A date. */
    DATE,
    /** A time. */
    DATE_TIME
}
