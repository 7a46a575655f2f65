package dev.verdict.frankieone;

/**
 * The outcome of one check of one source.
 */
public enum ProcessOutcome {
    /** The data were confirmed. */
    MATCH,
    /** The data were confirmed in part. */
    PARTIAL_MATCH,
    /** The source knows the data as not valid. */
    INVALID_MATCH,
    /** The data were not confirmed. */
    NO_MATCH,
    /** Nothing was found. */
    CLEAR,
    /** Something was found. */
    HIT,
    /** The source could not use the data. */
    BAD_DATA,
    /** Something was created. */
    CREATED,
    /** Something was updated. */
    UPDATED,
    /** Something was deleted. */
    DELETED,
    /** Failed. */
    FAIL,
    /** The check does not apply. */
    NOT_APPLICABLE,
    /** Suspected, say of fraud. */
    SUSPECTED,
    /** Rejected. */
    REJECTED,
    /** Left to a person. */
    MANUAL,
    /** What was found was cleared by rule. */
    CLEAR_AUTO,
    /** Set by a person. */
    OVERRIDE
}
