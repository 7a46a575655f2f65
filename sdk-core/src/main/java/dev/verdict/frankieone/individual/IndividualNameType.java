package dev.verdict.frankieone.individual;

/**
 * The type of an alternate name of a person.
 */
public enum IndividualNameType {
    /** Any other name. */
    OTHER,
    /** A name that the person also uses. */
    ALIAS,
    /** A former name. */
    PREVIOUS
}
