package dev.verdict.frankieone.evidence;

/**
 * What kind of reference it is.
 */
public enum ResultReferenceType {
    /** An address to open. */
    URL,
    /** An id at the provider. */
    REFERENCE
}
