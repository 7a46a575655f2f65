package dev.verdict.frankieone.api;

/**
 * What a variable of a workflow holds.
 */
public enum WorkflowVariableType {
    /** A text. */
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
