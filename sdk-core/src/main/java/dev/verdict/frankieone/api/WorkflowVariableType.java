package dev.verdict.frankieone.api;

/**
 * The type of the value of a variable of a workflow.
 */
public enum WorkflowVariableType {
    /** A string. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** An object. */
    OBJECT,
    /** A list. */
    ARRAY
}
