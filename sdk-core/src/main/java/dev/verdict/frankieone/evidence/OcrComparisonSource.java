package dev.verdict.frankieone.evidence;

/** What the data read from a document were compared with. */
public enum OcrComparisonSource {
    /** The data of the entity. */
    ENTITY,
    /** The data that a person corrected after the document was read. */
    OCR_UPDATE
}
