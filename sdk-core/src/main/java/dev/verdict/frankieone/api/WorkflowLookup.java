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
 * A workflow that an account can run, as the list of workflows describes it. A component is null where nothing was
 * sent.
 *
 * @param workflowId the id
 * @param workflowName the name, which an execute call is made with
 * @param workflowDisplayName the name as people see it
 * @param serviceId the id of the service it belongs to
 * @param serviceName the service it belongs to
 * @param type the type of workflow
 * @param lifecyclePhase where in the customer's life it belongs
 * @param monitoringTypes what it monitors
 * @param workflowDefinitionId the id of its definition
 * @param workflowDefinitionVersion the version of its definition
 * @param definition what it consists of; null unless asked for
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param updatedAt when it was changed
 * @param updatedBy who changed it
 * @param unknownFields every other field, as sent
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
