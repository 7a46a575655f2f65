package dev.verdict.frankieone.api;

import dev.verdict.Open;
import dev.verdict.frankieone.LifecyclePhase;
import dev.verdict.frankieone.MonitoringType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workflow that an account can run, as FrankieOne's list of workflows describes it. A component is null if FrankieOne did not
 * send it.
 *
 * @param workflowId the id
 * @param workflowName the name, with which requests execute the workflow
 * @param workflowDisplayName the name for display
 * @param serviceId the id of the service that the workflow belongs to
 * @param serviceName the name of the service that the workflow belongs to
 * @param type the type of workflow
 * @param lifecyclePhase the phase of the customer's life cycle that the workflow belongs to
 * @param monitoringTypes what the workflow monitors
 * @param workflowDefinitionId the id of its definition
 * @param workflowDefinitionVersion the version of its definition
 * @param definition the definition; null unless requested
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param updatedAt when it was last updated
 * @param updatedBy who last updated it
 * @param unknownFields fields that this version does not know, as sent
 */
public record WorkflowLookup(
        @Printable @Nullable String workflowId,
        @Printable @Nullable String workflowName,
        @Printable @Nullable String workflowDisplayName,
        @Printable @Nullable String serviceId,
        @Printable @Nullable String serviceName,
        @Printable @Nullable String type,
        @Printable Open<LifecyclePhase> lifecyclePhase,
        @Printable List<Open<MonitoringType>> monitoringTypes,
        @Printable @Nullable String workflowDefinitionId,
        @Printable @Nullable String workflowDefinitionVersion,
        @Printable @Nullable WorkflowDefinition definition,
        @Nullable Instant createdAt,
        @Nullable String createdBy,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowLookup {
        monitoringTypes = List.copyOf(monitoringTypes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
