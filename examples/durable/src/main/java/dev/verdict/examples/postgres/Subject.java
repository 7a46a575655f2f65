package dev.verdict.examples.postgres;

/**
 * What to execute.
 *
 * @param entityId the entity; use an id, because it stands in a column in clear
 * @param serviceName the service profile
 * @param workflowName the workflow
 */
public record Subject(String entityId, String serviceName, String workflowName) {}
