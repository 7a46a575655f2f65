package dev.verdict.frankieone;

/**
 * The outcome of a step.
 */
public enum StepOutcome {
    /** Not done. */
    UNCHECKED,
    /** The workflow skipped the step. */
    SKIPPED,
    /** Not enough data for the step. */
    MISSING_DATA,
    /** Passed, by a decision step or manually. */
    PASS,
    /** Failed, by a decision step or manually. */
    FAIL,
    /** Done; the step makes no judgment. */
    COMPLETE,
    /** Not finished. */
    INCOMPLETE,
    /** The data were confirmed. */
    MATCH,
    /** The data were not confirmed. */
    NO_MATCH,
    /** The data were partially confirmed. */
    PARTIAL,
    /** Nothing was found. */
    CLEAR,
    /** Something was found against the entity. */
    HIT,
    /** Something was found, and a person cleared it. */
    CLEARED,
    /** The evidence is too old. */
    EXPIRED,
    /** Nothing was found, but a review is needed. */
    CLEAR_REVIEW,
    /** Something was found, and a person accepted it. */
    HIT_ACCEPTED,
    /** Something was found, and a person rejected the entity for it. */
    HIT_REJECTED,
    /** The step does not apply to this entity. */
    NOT_APPLICABLE,
    /** The step failed with a technical error. */
    ERROR
}
