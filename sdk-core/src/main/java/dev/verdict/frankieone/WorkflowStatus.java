package dev.verdict.frankieone;

/**
 * The outcome of a workflow: the values of both {@code status}, which decides, and {@code result}, which is the automated outcome
 * before any override.
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
    /** Finished successfully; the workflow makes no decision. */
    COMPLETE,
    /** Finished without enough data for a decision. */
    INCOMPLETE,
    /** A person must approve. */
    NEEDS_APPROVAL,
    /** Approved. */
    APPROVED,
    /** Rejected. */
    REJECTED,
    /** Blocked; a person must review it. */
    BLOCKED,
    /** Nothing was found. */
    CLEAR,
    /** Something was found. FrankieOne's guide has this value, its OpenAPI specification does not. */
    HIT,
    /** A person must decide with priority. */
    URGENT,
    /** A person must monitor the entity. */
    MONITOR;

    /**
     * Whether a reviewer can decide a case with this status: it approves, rejects, or leaves the case to a person. The other
     * constants are about progress or findings, so an override to one of them would decide nothing.
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
