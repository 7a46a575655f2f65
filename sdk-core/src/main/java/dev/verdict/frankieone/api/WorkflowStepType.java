package dev.verdict.frankieone.api;

/**
 * The type of a step in the definition of a workflow.
 */
public enum WorkflowStepType {
    /** The first step. */
    START,
    /** Identity data against sources. */
    KYC,
    /** Sanction, politically exposed person, watchlist and media screening. */
    AML,
    /** A document or a face. */
    IDV,
    /** A block list. */
    BLOCKLIST,
    /** A search for the same entity. */
    DUPLICATE,
    /** The step that decides. */
    DECISION,
    /** A branch. */
    BRANCH,
    /** Switches a monitoring on or off. */
    MONITOR_TOGGLE,
    /** Another one. */
    OTHER,
    /** The last step. */
    FINISH
}
