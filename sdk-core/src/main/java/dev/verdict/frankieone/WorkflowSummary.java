package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
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
        @Shown @Nullable String workflowExecutionId,
        @Shown @Nullable String workflowName,
        @Shown Open<WorkflowExecutionState> workflowExecutionState,
        @Shown Open<WorkflowStatus> status,
        @Shown Open<LifecyclePhase> lifecyclePhase,
        @Shown List<Open<MonitoringType>> monitoringTypes,
        @Shown @Nullable Boolean isManual,
        @Shown @Nullable WorkflowSteps steps,
        @Shown List<WorkflowIssue> issues,
        @Shown @Nullable RiskAssessment riskAssessment,
        @Shown @Nullable String statusOverrideRequestId,
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
