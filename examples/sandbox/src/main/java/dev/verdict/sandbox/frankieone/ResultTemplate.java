package dev.verdict.sandbox.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The response that a workflow ends with. Each execution gets a copy with ids of its own. */
public final class ResultTemplate {
    private static final Set<String> FIELDS_WITH_WORKFLOW_NAME =
            Set.of("workflowName", "currentWorkflowName", "endWorkflowName");

    private final JsonObject response;
    private final SubjectKind kind;
    private final boolean isEndless;
    private final List<String> order;

    private ResultTemplate(JsonObject response) {
        this.response = response;
        this.kind = response.asMap().containsKey(SubjectKind.ORGANIZATION.field)
                ? SubjectKind.ORGANIZATION
                : SubjectKind.INDIVIDUAL;
        MutableJson result =
                MutableJson.copyOf(response).object("workflowResult").orElseGet(MutableJson::empty);
        this.isEndless = Open.of(
                        WorkflowExecutionState.class,
                        result.text("workflowExecutionState").orElse(""))
                .is(WorkflowExecutionState.IN_PROGRESS);
        this.order = result.object("steps").map(steps -> steps.texts("order")).orElse(List.of());
    }

    /** A template from the JSON of an envelope. */
    public static ResultTemplate parse(byte[] json) {
        return new ResultTemplate(JsonObject.parse(json));
    }

    /** Whether it is for individuals or organizations. */
    SubjectKind kind() {
        return kind;
    }

    /** Whether its execution never ends, because the template itself is in progress. */
    boolean isEndless() {
        return isEndless;
    }

    /** The step names in order. */
    List<String> order() {
        return order;
    }

    /** A copy for one execution. */
    MutableJson instantiate(WorkflowTarget target, String executionId, String requestId) {
        Map<String, String> newIds = new TreeMap<>();
        MutableJson old = MutableJson.copyOf(response);
        replace(newIds, old, "entityId", target.entityId());
        old.object(kind.field).ifPresent(entity -> replace(newIds, entity, "entityId", target.entityId()));
        old.object("workflowResult").ifPresent(result -> {
            replace(newIds, result, "entityId", target.entityId());
            replace(newIds, result, "requestId", requestId);
            replace(newIds, result, "workflowExecutionId", executionId);
        });
        String oldName = old.object("workflowResult")
                .flatMap(result -> result.text("workflowName"))
                .orElse("");
        MutableJson copy = MutableJson.copyOf(
                response,
                (field, text) -> FIELDS_WITH_WORKFLOW_NAME.contains(field) && text.equals(oldName)
                        ? target.workflowName()
                        : newIds.getOrDefault(text, text));
        // Some samples lack these fields, but the platform always sends them.
        copy.object("workflowResult").ifPresent(result -> {
            result.put("workflowExecutionId", executionId);
            result.put("workflowName", target.workflowName());
            result.put("entityId", target.entityId());
            result.put("requestId", requestId);
        });
        copy.object(kind.field).ifPresent(entity -> entity.put("entityId", target.entityId()));
        copy.object("serviceProfile").ifPresent(profile -> profile.put("serviceName", target.serviceName()));
        return copy;
    }

    private static void replace(Map<String, String> newIds, MutableJson object, String field, String newId) {
        object.text(field).filter(oldId -> !oldId.isBlank()).ifPresent(oldId -> newIds.put(oldId, newId));
    }
}
