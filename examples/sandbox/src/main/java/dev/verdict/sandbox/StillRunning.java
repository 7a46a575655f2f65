package dev.verdict.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How a result looks before its end is known. */
final class StillRunning {
    /** What is known from the start; the rest would give the end away. */
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

    private StillRunning() {}

    /** The first step is done, the second is under way, and nothing is decided. */
    static void rewind(JsonTree result) {
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
