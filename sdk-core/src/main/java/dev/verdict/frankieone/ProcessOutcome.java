package dev.verdict.frankieone;

/**
 * The outcome of one check at one source.
 */
public enum ProcessOutcome {
    /** The data were confirmed. */
    MATCH,
    /** The data were partially confirmed. */
    PARTIAL_MATCH,
    /** The source has the data, but as invalid. */
    INVALID_MATCH,
    /** The data were not confirmed. */
    NO_MATCH,
    /** Nothing was found. */
    CLEAR,
    /** Something was found. */
    HIT,
    /** The source could not use the data. */
    BAD_DATA,
    /** An object was created. */
    CREATED,
    /** An object was updated. */
    UPDATED,
    /** An object was deleted. */
    DELETED,
    /** Failed. */
    FAIL,
    /** The check does not apply. */
    NOT_APPLICABLE,
    /** There is a suspicion, such as fraud. */
    SUSPECTED,
    /** Rejected. */
    REJECTED,
    /** Left to a person. */
    MANUAL,
    /** Something was found, and a rule cleared it. */
    CLEAR_AUTO,
    /** A person set the outcome. */
    OVERRIDE
}
