package dev.verdict.frankieone;

/**
 * What an execution of a workflow did. The verdict does not depend on it.
 */
public enum WorkflowExecutionType {
    /** It asked the providers. */
    EXECUTE,
    /** It judged results that were there again, and asked no provider. */
    EVALUATE
}
