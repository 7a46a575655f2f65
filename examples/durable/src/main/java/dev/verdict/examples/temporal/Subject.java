package dev.verdict.examples.temporal;

/**
 * Whom to verify, and how. Ids and names only: workflow input stays readable in Temporal's history for as long as that is kept.
 *
 * @param entityId FrankieOne's id of the person
 * @param serviceName the service profile
 * @param workflowName FrankieOne's workflow
 */
public record Subject(String entityId, String serviceName, String workflowName) {}
