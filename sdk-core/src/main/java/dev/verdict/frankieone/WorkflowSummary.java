package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run in short, as a service profile lists it. A component is null where nothing was sent.
 *
 * @param workflowExecutionId the execution
 * @param workflowName the workflow
 * @param workflowExecutionState how far the execution is
 * @param status the outcome, overrides included
 * @param lifecyclePhase where in the customer's life it belongs
 * @param monitoringTypes what it monitors
 * @param isManual whether a person started or decided it
 * @param steps the steps by outcome
 * @param issues what was found
 * @param riskAssessment the risk
 * @param statusOverrideRequestId the request that overrode the status; null or blank if none did
 * @param statusOverrideBy who overrode the status
 * @param statusOverrideAt when the status was overridden
 * @param schemaVersion the version of the shape
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param unknownFields every other field, as sent
 */
public record WorkflowSummary(
        @Printable @Nullable String workflowExecutionId,
        @Printable @Nullable String workflowName,
        @Printable Open<WorkflowExecutionState> workflowExecutionState,
        @Printable Open<WorkflowStatus> status,
        @Printable Open<LifecyclePhase> lifecyclePhase,
        @Printable List<Open<MonitoringType>> monitoringTypes,
        @Printable @Nullable Boolean isManual,
        @Printable @Nullable WorkflowSteps steps,
        @Printable List<WorkflowIssue> issues,
        @Printable @Nullable RiskAssessment riskAssessment,
        @Printable @Nullable String statusOverrideRequestId,
        @Nullable String statusOverrideBy,
        @Nullable Instant statusOverrideAt,
        @Nullable Integer schemaVersion,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public WorkflowSummary {
        monitoringTypes = List.copyOf(monitoringTypes);
        issues = List.copyOf(issues);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
