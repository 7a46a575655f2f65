package dev.verdict.frankieone.api;

/**
 * The type of a step in the definition of a workflow.
 */
public enum WorkflowStepType {
    /** The first step. */
    START,
    /** Checks identity data against sources. */
    KYC,
    /** Screens for sanctions, politically exposed persons, watchlists and media reports. */
    AML,
    /** Checks a document or a face. */
    IDV,
    /** Checks a block list. */
    BLOCKLIST,
    /** Searches for other entities that are the same. */
    DUPLICATE,
    /** Makes the decision. */
    DECISION,
    /** A branch. */
    BRANCH,
    /** Switches monitoring on or off. */
    MONITOR_TOGGLE,
    /** Any other step. */
    OTHER,
    /** The last step. */
    FINISH
}
