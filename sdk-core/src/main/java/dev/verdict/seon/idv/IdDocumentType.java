package dev.verdict.seon.idv;

/** The type of an identity document. */
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
