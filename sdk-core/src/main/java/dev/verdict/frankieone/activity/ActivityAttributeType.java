package dev.verdict.frankieone.activity;

/**
 * The type of a value that is sent as a string. Activities use {@code NUMBER}; parties use {@code INTEGER} and {@code FLOAT}.
 */
public enum ActivityAttributeType {
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** An integer. */
    INTEGER,
    /** A number with a fraction. */
    FLOAT,
    /** True or false. */
    BOOLEAN
}
