package dev.verdict.frankieone;

/**
 * The outcome of a step.
 */
public enum StepOutcome {
    /** Not done. */
    UNCHECKED,
    /** Left out by the workflow. */
    SKIPPED,
    /** Not enough data to do it. */
    MISSING_DATA,
    /** Passed, as a decision or by hand. */
    PASS,
    /** Failed, as a decision or by hand. */
    FAIL,
    /** Done; the step has nothing to judge. */
    COMPLETE,
    /** Not finished. */
    INCOMPLETE,
    /** The data were confirmed. */
    MATCH,
    /** The data were not confirmed. */
    NO_MATCH,
    /** The data were confirmed in part. */
    PARTIAL,
    /** Nothing was found. */
    CLEAR,
    /** Something was found that speaks against the entity. */
    HIT,
    /** What was found was cleared by a person. */
    CLEARED,
    /** What it rests on is too old. */
    EXPIRED,
    /** Clear, to be reviewed. */
    CLEAR_REVIEW,
    /** What was found was accepted by a person. */
    HIT_ACCEPTED,
    /** What was found was held against the entity by a person. */
    HIT_REJECTED,
    /** The step does not apply to this entity. */
    NOT_APPLICABLE,
    /** The step broke. */
    ERROR
}
