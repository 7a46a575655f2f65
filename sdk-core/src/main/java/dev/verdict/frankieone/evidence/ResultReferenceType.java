package dev.verdict.frankieone.evidence;

/** The type of a provider's reference to a result. */
public enum ResultReferenceType {
    /** A URL. */
    URL,
    /** An id at the provider. */
    REFERENCE
}
