package dev.verdict.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The records that a backend writes by hand to read a result with databind: known types only, maps for what varies. */
final class PlainRecords {
    private PlainRecords() {}

    record Response(
            String requestId,
            Map<String, Object> individual,
            Map<String, Object> organization,
            Result workflowResult) {}

    record Result(
            String workflowExecutionId,
            String workflowExecutionState,
            String workflowId,
            String workflowName,
            String serviceName,
            String serviceProfileId,
            String entityId,
            String entityType,
            String requestId,
            String lifecyclePhase,
            String status,
            String result,
            String statusOverrideBy,
            Instant statusOverrideAt,
            String statusOverrideRequestId,
            Steps steps,
            Map<String, Object> riskAssessment,
            List<Issue> issues,
            List<StepResult> workflowStepResults,
            Instant createdAt,
            Instant startedAt,
            Instant endedAt,
            Instant updatedAt) {}

    record Steps(
            List<String> passed,
            List<String> failed,
            List<String> incomplete,
            List<String> notApplicable,
            List<String> order) {}

    record Issue(
            String issueId,
            String issue,
            String category,
            String severity,
            String stepResultId,
            Boolean isCleared,
            Instant createdAt,
            Instant updatedAt) {}

    record StepResult(
            String stepResultId,
            String stepName,
            String result,
            String objectType,
            String objectId,
            Map<String, Object> summary,
            List<ProcessResult> processResults,
            List<Object> errors,
            String requestId,
            Instant createdAt,
            Instant startedAt,
            Instant endedAt,
            Instant updatedAt) {}

    record ProcessResult(
            String processResultId,
            @JsonProperty("class") String type,
            String objectType,
            String objectId,
            String result,
            String state,
            String systemStatus,
            String manualStatus,
            Map<String, Object> providerResult,
            Map<String, Object> supplementaryData,
            String stepName,
            String requestId,
            Instant createdAt,
            Instant updatedAt) {}
}
