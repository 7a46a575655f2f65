package dev.verdict.frankieone;

/**
 * The outcome of a workflow: the words of both {@code status}, which decides, and {@code result}, which is what the
 * machine said before any override.
 */
public enum WorkflowStatus {
    /** Nothing was checked. */
    UNCHECKED,
    /** Not decided yet. */
    IN_PROGRESS,
    /** A person must decide. */
    REVIEW,
    /** Passed. */
    PASS,
    /** Failed. */
    FAIL,
    /** Finished well, and nothing was to be decided. */
    COMPLETE,
    /** Finished without enough to decide. */
    INCOMPLETE,
    /** A person must approve. */
    NEEDS_APPROVAL,
    /** Approved. */
    APPROVED,
    /** Rejected. */
    REJECTED,
    /** Held by a block, which a person must look at. */
    BLOCKED,
    /** Nothing was found. */
    CLEAR,
    /** Something was found. The vendor's guide has it, its OpenAPI has not. */
    HIT,
    /** A person must decide, before others. */
    URGENT,
    /** To be watched by a person. */
    MONITOR
}
