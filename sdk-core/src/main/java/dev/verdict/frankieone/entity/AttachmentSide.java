package dev.verdict.frankieone.entity;

/**
 * Which side of a document an attachment shows.
 */
public enum AttachmentSide {
    /** The front. */
    FRONT,
    /** The back. */
    BACK
}
