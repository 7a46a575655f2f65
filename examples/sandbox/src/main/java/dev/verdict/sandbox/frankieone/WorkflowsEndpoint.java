package dev.verdict.sandbox.frankieone;

import dev.verdict.frankieone.api.WorkflowStepType;
import dev.verdict.sandbox.server.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists the workflows. */
final class WorkflowsEndpoint implements Route.Endpoint {
    private static final String VERSION = "1";

    private final ResultTemplates templates;

    WorkflowsEndpoint(ResultTemplates templates) {
        this.templates = templates;
    }

    @Override
    public Reply.Response respond(RoutedRequest request) {
        List<String> serviceNames = request.query().list("serviceName");
        boolean hasDefinition = request.query().list("include").contains("workflowDefinition");
        List<Map<String, Object>> workflows = new ArrayList<>();
        templates.byName().forEach((name, template) -> {
            Map<String, Object> workflow = new LinkedHashMap<>();
            workflow.put(
                    "workflowId",
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .toString());
            workflow.put("workflowName", name);
            // The sandbox accepts any service name, so every workflow is in every service.
            workflow.put("serviceName", serviceNames.isEmpty() ? template.kind().service : serviceNames.get(0));
            workflow.put("type", template.kind().name());
            if (hasDefinition) {
                workflow.put("definition", Map.of("version", VERSION, "steps", steps(template.order())));
            }
            workflows.add(workflow);
        });
        return Reply.Response.json(200, Map.of("requestId", request.requestId(), "workflows", workflows));
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
