package dev.verdict.frankieone;

/**
 * The state of a service profile.
 */
public enum ServiceProfileState {
    /** New. */
    INIT,
    /** Handled automatically by rules. */
    AUTO,
    /** Active. */
    ACTIVE,
    /** Archived. */
    ARCHIVED,
    /** On the block list. */
    BLOCKLISTED,
    /** Inactive. */
    INACTIVE,
    /** Deleted. */
    DELETED,
    /** A duplicate of another profile. */
    DUPLICATE
}
