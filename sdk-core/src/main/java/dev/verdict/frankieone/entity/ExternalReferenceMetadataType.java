package dev.verdict.frankieone.entity;

/**
 * The type of a value that is sent as a text.
 */
public enum ExternalReferenceMetadataType {
    /** A text. The default. */
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
