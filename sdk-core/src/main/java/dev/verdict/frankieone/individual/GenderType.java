package dev.verdict.frankieone.individual;

/**
 * A gender.
 */
public enum GenderType {
    /** Male. */
    MALE,
    /** Female. */
    FEMALE,
    /** Non-binary. */
    NON_BINARY,
    /** Another one. */
    OTHER,
    /** Not told. */
    UNSPECIFIED
}
