package dev.verdict.frankieone;

/**
 * A person's word about the outcome of one check. Which words occur, and what they mean, depends on the check's
 * class.
 */
public enum ManualStatus {
    /** The hit is about the entity. */
    TRUE_POSITIVE,
    /** The hit is about somebody else. */
    FALSE_POSITIVE,
    /** The hit is about the entity, and accepted. */
    TRUE_POSITIVE_ACCEPT,
    /** The hit is about the entity, and held against it. */
    TRUE_POSITIVE_REJECT,
    /** The signal was false, and is accepted. */
    FALSE_POSITIVE_ACCEPT,
    /** The signal was false, and the entity is rejected all the same. */
    FALSE_POSITIVE_REJECT,
    /** It cannot be told. */
    UNKNOWN,
    /** It cannot be told, and is accepted. */
    UNKNOWN_ACCEPT,
    /** It cannot be told, and is held against the entity. */
    UNKNOWN_REJECT,
    /** Passed by hand (KYC). */
    PASS,
    /** Failed by hand (KYC). */
    FAIL,
    /** Cleared by hand (IDV). */
    CLEAR,
    /** Rejected by hand (IDV, supporting document). */
    REJECTED,
    /** Being looked at (activity). */
    IN_REVIEW,
    /** Approved by hand (supporting document). */
    APPROVED,
    /** A person must look at it again (supporting document). Nothing was decided: it speaks neither for nor against the entity. */
    NEEDS_ATTENTION
}
