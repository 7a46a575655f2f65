package dev.verdict.sandbox.frankieone;

/** The workflow and the entity of an execution, as the paths of most endpoints name them. */
record WorkflowTarget(SubjectKind kind, String entityId, String serviceName, String workflowName) {}
