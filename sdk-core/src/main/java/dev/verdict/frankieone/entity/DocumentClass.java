package dev.verdict.frankieone.entity;

/**
 * What a document is used for.
 */
public enum DocumentClass {
    /** Any other use. */
    OTHER,
    /** The document proves an identity. */
    IDENTITY,
    /** The document supports a claim, such as an address. */
    SUPPORTING,
    /** The document is a report that the platform created or bought. */
    REPORT
}
