package dev.verdict.sandbox;

import dev.verdict.frankieone.WorkflowStepType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The workflows that can be executed. */
final class WorkflowsCall implements Route.Endpoint {
    private static final String VERSION = "1";

    private final Outcomes outcomes;

    WorkflowsCall(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Reply.Answer answer(RoutedCall call) {
        List<String> serviceNames = call.query().words("serviceName");
        boolean hasDefinition = call.query().words("include").contains("workflowDefinition");
        List<Map<String, Object>> workflows = new ArrayList<>();
        outcomes.byName().forEach((name, outcome) -> {
            Map<String, Object> workflow = new LinkedHashMap<>();
            workflow.put(
                    "workflowId",
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .toString());
            workflow.put("workflowName", name);
            // Service names are taken as they come, so that every workflow is in every service.
            workflow.put("serviceName", serviceNames.isEmpty() ? outcome.kind().service : serviceNames.get(0));
            workflow.put("type", outcome.kind().name());
            if (hasDefinition) {
                workflow.put("definition", Map.of("version", VERSION, "steps", steps(outcome.order())));
            }
            workflows.add(workflow);
        });
        return Reply.Answer.json(200, Map.of("requestId", call.requestId(), "workflows", workflows));
    }

    private static List<Map<String, Object>> steps(List<String> order) {
        List<Map<String, Object>> steps = new ArrayList<>();
        String before = null;
        for (String name : order) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("name", name);
            step.put("type", type(name).name());
            step.put("version", VERSION);
            step.put("dependsOn", before == null ? List.of() : List.of(before));
            steps.add(step);
            before = name;
        }
        return steps;
    }

    private static WorkflowStepType type(String name) {
        return Stream.of(WorkflowStepType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(name.equals("TOGGLE_MONITORING") ? WorkflowStepType.MONITOR_TOGGLE : WorkflowStepType.OTHER);
    }
}
