package dev.verdict.seon;

/** The kind of document that was shown. */
public enum IdDocumentType {
    /** An identity card. */
    NATIONAL_ID,
    /** A driver's licence. */
    DRIVERS_LICENSE,
    /** A passport. */
    PASSPORT,
    /** A residence permit. */
    RESIDENT_PERMIT
}
