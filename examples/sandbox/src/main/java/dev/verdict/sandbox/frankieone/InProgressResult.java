package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.fixtures.MutableJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the result of an execution in progress from its final result. */
final class InProgressResult {
    /** The fields that are known from the start. All others would reveal the outcome. */
    private static final Set<String> KNOWN_FROM_THE_START = Set.of(
            "workflowExecutionId",
            "workflowId",
            "workflowName",
            "serviceProfileId",
            "entityId",
            "entityType",
            "lifecyclePhase",
            "monitoringTypes",
            "requestId",
            "schemaVersion",
            "createdAt",
            "startedAt");

    private InProgressResult() {}

    /** The first step has passed, the second is in progress, and there is no status. */
    static void rewind(MutableJson result) {
        List<String> order =
                result.object("steps").map(steps -> steps.texts("order")).orElse(List.of());
        result.keepOnly(KNOWN_FROM_THE_START);
        result.put("workflowExecutionState", "IN_PROGRESS");
        result.put("status", null);
        result.put("result", null);
        result.put("statusOverrideRequestId", "");
        result.put("statusOverrideBy", "");
        result.put("statusOverrideAt", "0001-01-01T00:00:00Z");
        result.put(
                "steps",
                new TreeMap<>(Map.of(
                        "order", order,
                        "passed", order.stream().limit(1).toList(),
                        "incomplete", order.stream().skip(1).limit(1).toList(),
                        "failed", List.of(),
                        "notApplicable", List.of())));
        result.put("issues", List.of());
        result.put("workflowStepResults", List.of());
    }
}
