package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity as a customer of one service, with its runs, as an execute call returns it. A component is null if FrankieOne did not
 * send it.
 *
 * @param serviceProfileId the id
 * @param serviceName the service
 * @param state the state
 * @param entityId the entity
 * @param entityType the type of the entity
 * @param entityName the entity's name
 * @param organizationType the legal form, in older responses
 * @param country the country, in older responses
 * @param customerReference the caller's reference
 * @param currentWorkflowId the workflow it is in
 * @param currentWorkflowName the name of that workflow
 * @param latestWorkflowExecutionId the newest execution
 * @param latestRiskAssessmentId the newest risk assessment
 * @param workflowSummaries the summaries of the runs
 * @param subscriptions the monitoring subscriptions
 * @param assignee the person it is assigned to
 * @param reviewer the person who reviews it
 * @param schemaVersion FrankieOne's version of the record's format
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param createdRequestId the request that created it
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param updatedRequestId the request that changed it
 * @param unknownFields all other fields, as sent
 */
public record ServiceProfile(
        @Printable @Nullable String serviceProfileId,
        @Printable @Nullable String serviceName,
        @Printable Open<ServiceProfileState> state,
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable String entityName,
        @Nullable String organizationType,
        @Nullable String country,
        @Nullable String customerReference,
        @Printable @Nullable String currentWorkflowId,
        @Printable @Nullable String currentWorkflowName,
        @Printable @Nullable String latestWorkflowExecutionId,
        @Printable @Nullable String latestRiskAssessmentId,
        @Printable List<WorkflowSummary> workflowSummaries,
        @Printable List<ServiceProfileSubscription> subscriptions,
        @Nullable String assignee,
        @Nullable String reviewer,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Printable @Nullable String createdRequestId,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        @Printable @Nullable String updatedRequestId,
        JsonObject unknownFields)
        implements JsonRecord {

    public ServiceProfile {
        workflowSummaries = List.copyOf(workflowSummaries);
        subscriptions = List.copyOf(subscriptions);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
