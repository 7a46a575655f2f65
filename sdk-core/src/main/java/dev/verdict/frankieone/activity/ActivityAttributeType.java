package dev.verdict.frankieone.activity;

/**
 * How to read a value that is sent as a text. Activities say {@code NUMBER}, parties {@code INTEGER} or {@code FLOAT}.
 */
public enum ActivityAttributeType {
    /** A text. */
    STRING,
    /** A number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** A number with fractions. */
    FLOAT,
    /** True or false. */
    BOOLEAN
}
