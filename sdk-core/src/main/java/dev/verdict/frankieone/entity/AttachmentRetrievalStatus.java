package dev.verdict.frankieone.entity;

/**
 * Whether a response contains the content of an attachment.
 */
public enum AttachmentRetrievalStatus {
    /** The response contains the content. */
    NORMAL,
    /** The response omits the content because the request asked for that. */
    EXCLUDED,
    /** The platform could not fetch the content. */
    FAILED
}
