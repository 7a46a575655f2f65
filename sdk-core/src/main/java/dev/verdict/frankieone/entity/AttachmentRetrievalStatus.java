package dev.verdict.frankieone.entity;

/**
 * Whether an answer holds the content of an attachment.
 */
public enum AttachmentRetrievalStatus {
    /** It does. */
    NORMAL,
    /** It was left out, as the request asked for. */
    EXCLUDED,
    /** It could not be fetched. */
    FAILED
}
