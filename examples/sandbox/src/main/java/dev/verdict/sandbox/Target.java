package dev.verdict.sandbox;

/** Which workflow runs for which entity: what the paths of all calls have in common. */
record Target(EntityKind kind, String entityId, String serviceName, String workflowName) {

    Target withEntityId(String newEntityId) {
        return new Target(kind, newEntityId, serviceName, workflowName);
    }
}
