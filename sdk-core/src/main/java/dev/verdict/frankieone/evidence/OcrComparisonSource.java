package dev.verdict.frankieone.evidence;

/**
 * What the text read off a document was compared with.
 */
public enum OcrComparisonSource {
    /** The data of the entity. */
    ENTITY,
    /** The data as a person corrected them after they were read. */
    OCR_UPDATE
}
