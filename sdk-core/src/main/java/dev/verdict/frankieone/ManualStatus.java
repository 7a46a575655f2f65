package dev.verdict.frankieone;

/**
 * A reviewer's decision about one check. The possible values and their meaning depend on the check's class.
 */
public enum ManualStatus {
    /** The hit is about the entity. */
    TRUE_POSITIVE,
    /** The hit is about somebody else. */
    FALSE_POSITIVE,
    /** The hit is about the entity, and the reviewer accepted it. */
    TRUE_POSITIVE_ACCEPT,
    /** The hit is about the entity, and the reviewer rejected the entity for it. */
    TRUE_POSITIVE_REJECT,
    /** The signal was false, and the reviewer accepted the entity. */
    FALSE_POSITIVE_ACCEPT,
    /** The signal was false, but the reviewer rejected the entity. */
    FALSE_POSITIVE_REJECT,
    /** The reviewer cannot tell. */
    UNKNOWN,
    /** The reviewer cannot tell, and accepted the entity. */
    UNKNOWN_ACCEPT,
    /** The reviewer cannot tell, and rejected the entity. */
    UNKNOWN_REJECT,
    /** Manually passed (KYC). */
    PASS,
    /** Manually failed (KYC). */
    FAIL,
    /** Manually cleared (IDV). */
    CLEAR,
    /** Manually rejected (IDV, supporting document). */
    REJECTED,
    /** In review (activity). */
    IN_REVIEW,
    /** Manually approved (supporting document). */
    APPROVED,
    /**
     * A person must look at it again (supporting document). Nothing was decided: it is neither in favor of the entity nor
     * against it.
     */
    NEEDS_ATTENTION
}
