package dev.verdict.sandbox;

/** Which workflow runs for which entity: what the paths of most calls have in common. */
record Target(EntityKind kind, String entityId, String serviceName, String workflowName) {}
