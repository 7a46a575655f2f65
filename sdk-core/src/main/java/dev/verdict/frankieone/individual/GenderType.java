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
    /** Any other gender. */
    OTHER,
    /** Not specified. */
    UNSPECIFIED
}
