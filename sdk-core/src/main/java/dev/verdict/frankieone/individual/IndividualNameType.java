package dev.verdict.frankieone.individual;

/**
 * What a further name of a person is.
 */
public enum IndividualNameType {
    /** Another name. */
    OTHER,
    /** A name that the person also goes by. */
    ALIAS,
    /** A name that the person had before. */
    PREVIOUS
}
