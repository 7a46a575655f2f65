package dev.verdict.sandbox;

import dev.verdict.Open;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a workflow ends in: an answer that is issued anew to each execution, with that execution's ids. */
final class Outcome {
    private static final Set<String> FIELDS_OF_THE_NAME =
            Set.of("workflowName", "currentWorkflowName", "endWorkflowName");

    private final JsonObject answer;
    private final EntityKind kind;
    private final boolean isEndless;
    private final List<String> order;

    private Outcome(JsonObject answer) {
        this.answer = answer;
        this.kind = answer.asMap().containsKey(EntityKind.ORGANIZATION.field)
                ? EntityKind.ORGANIZATION
                : EntityKind.INDIVIDUAL;
        JsonTree result = JsonTree.copyOf(answer).object("workflowResult").orElseGet(JsonTree::empty);
        this.isEndless = Open.of(
                        WorkflowExecutionState.class,
                        result.text("workflowExecutionState").orElse(""))
                .is(WorkflowExecutionState.IN_PROGRESS);
        this.order = result.object("steps").map(steps -> steps.texts("order")).orElse(List.of());
    }

    static Outcome of(Sample sample) {
        return new Outcome(JsonObject.parse(sample.json()));
    }

    static Outcome of(WorkflowResponse response) {
        return new Outcome(JsonObject.parse(response.toJson()));
    }

    /** Which calls reach it. */
    EntityKind kind() {
        return kind;
    }

    /** Whether it is the result of an execution that is still running, as one that waits for a person. */
    boolean isEndless() {
        return isEndless;
    }

    /** The steps, by name. */
    List<String> order() {
        return order;
    }

    JsonTree issuedTo(Execution execution) {
        Target target = execution.target();
        Map<String, String> newIds = new TreeMap<>();
        JsonTree old = JsonTree.copyOf(answer);
        note(newIds, old, "entityId", target.entityId());
        old.object(kind.field).ifPresent(entity -> note(newIds, entity, "entityId", target.entityId()));
        old.object("workflowResult").ifPresent(result -> {
            note(newIds, result, "entityId", target.entityId());
            note(newIds, result, "requestId", execution.requestId());
            note(newIds, result, "workflowExecutionId", execution.id());
        });
        String oldName = old.object("workflowResult")
                .flatMap(result -> result.text("workflowName"))
                .orElse("");
        JsonTree issued = JsonTree.copyOf(
                answer,
                (field, text) -> FIELDS_OF_THE_NAME.contains(field) && text.equals(oldName)
                        ? target.workflowName()
                        : newIds.getOrDefault(text, text));
        // Not every sample has all of them; what a server sends has.
        issued.object("workflowResult").ifPresent(result -> {
            result.put("workflowExecutionId", execution.id());
            result.put("workflowName", target.workflowName());
            result.put("entityId", target.entityId());
            result.put("requestId", execution.requestId());
        });
        issued.object(kind.field).ifPresent(entity -> entity.put("entityId", target.entityId()));
        issued.object("serviceProfile").ifPresent(profile -> profile.put("serviceName", target.serviceName()));
        return issued;
    }

    private static void note(Map<String, String> newIds, JsonTree object, String field, String newId) {
        object.text(field).filter(oldId -> !oldId.isBlank()).ifPresent(oldId -> newIds.put(oldId, newId));
    }
}
