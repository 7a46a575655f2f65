package dev.verdict.frankieone.entity;

/**
 * What a document is used for.
 */
public enum DocumentClass {
    /** Anything else. */
    OTHER,
    /** It proves who somebody is. */
    IDENTITY,
    /** It supports a claim, such as an address. */
    SUPPORTING,
    /** It is a report that the platform made or bought. */
    REPORT
}
