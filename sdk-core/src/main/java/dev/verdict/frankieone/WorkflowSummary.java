package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a run in a service profile. A component is null if FrankieOne did not send it.
 *
 * @param workflowExecutionId the execution
 * @param workflowName the workflow
 * @param workflowExecutionState the technical state
 * @param status the outcome, including overrides
 * @param lifecyclePhase the phase of the customer lifecycle
 * @param monitoringTypes what the run monitors
 * @param isManual whether a person started or decided it
 * @param steps the names of the steps by outcome
 * @param issues the findings that may need a person
 * @param riskAssessment the risk
 * @param statusOverrideRequestId the request that overrode the status; null or blank if none did
 * @param statusOverrideBy who overrode the status
 * @param statusOverrideAt when the status was overridden
 * @param schemaVersion FrankieOne's version of the record's format
 * @param startedAt when it started
 * @param endedAt when it ended
 * @param unknownFields all other fields, as sent
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
