package dev.verdict.frankieone;

/**
 * The type of an execution. The verdict does not depend on it.
 */
public enum WorkflowExecutionType {
    /** It called the providers. */
    EXECUTE,
    /** It evaluated existing results again and called no provider. */
    EVALUATE
}
