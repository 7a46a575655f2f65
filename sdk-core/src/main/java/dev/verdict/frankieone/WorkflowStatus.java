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
    MONITOR;

    /**
     * Whether a person can decide a case by this word: it approves, rejects, or leaves the case to a person. The other words say
     * how far the workflow is or what it found, so an override to one of them would decide nothing.
     *
     * @return false for {@link #UNCHECKED}, {@link #IN_PROGRESS}, {@link #COMPLETE}, {@link #INCOMPLETE} and {@link #HIT}
     */
    public boolean isDecision() {
        return switch (this) {
            case PASS, FAIL, APPROVED, REJECTED, CLEAR -> true;
            case REVIEW, NEEDS_APPROVAL, BLOCKED, URGENT, MONITOR -> true;
            case UNCHECKED, IN_PROGRESS, COMPLETE, INCOMPLETE, HIT -> false;
        };
    }
}
