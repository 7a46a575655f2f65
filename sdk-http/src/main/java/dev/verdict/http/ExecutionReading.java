package dev.verdict.http;

import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the answers to execute and get mean, and whether they belong to the question. */
final class ExecutionReading {
    private static final String RESULT = "workflowResult";
    private static final String ID = "workflowExecutionId";
    private static final String STATE = "workflowExecutionState";
    private static final String IN_RESULT = "$." + RESULT + ".";

    private ExecutionReading() {}

    /** What was asked for when an execution was started. */
    record Asked(
            Account account,
            EntityKind entity,
            @Nullable String entityId,
            String serviceName,
            String workflowName,
            @Nullable String tag) {}

    /** An answer to get: the awaited execution's, or no answer at all. */
    static WorkflowResponse look(byte[] json, String awaited) {
        WorkflowResponse response = response(json);
        if (response == null) {
            return stillRunning(JsonObject.parse(json), awaited);
        }
        if (!awaited.equals(response.workflowResult().workflowExecutionId())) {
            throw anotherExecution(IN_RESULT + ID);
        }
        return response;
    }

    /** The answer, read once, for it can be many megabytes; null if there is no result in it. */
    private static @Nullable WorkflowResponse response(byte[] json) {
        if (!JsonBinding.hasField(json, RESULT)) {
            return null;
        }
        try {
            return WorkflowResponse.parse(json);
        } catch (UnreadableBodyException e) {
            if (JsonObject.parse(json).get(RESULT) == null) { // it is there, and null
                return null;
            }
            throw e;
        }
    }

    /** An answer with the newest execution of a workflow, which says which one that is. */
    static WorkflowResponse latest(byte[] json, String workflowName) {
        WorkflowResponse response = WorkflowResponse.parse(json);
        WorkflowResult result = response.workflowResult();
        if (usable(result.workflowExecutionId()) == null) {
            throw new UnreadableBodyException("an id is missing or unusable", IN_RESULT + ID);
        }
        if (result.workflowName() != null && !result.workflowName().equals(workflowName)) {
            throw new UnreadableBodyException("the answer is about another workflow", IN_RESULT + "workflowName");
        }
        return response;
    }

    /**
     * FrankieOne's deprecated answer while an execution runs, documented as status 102: {@code {requestId,
     * workflowExecutionState}} in the place of a result. What it says is taken for a result that says no more.
     */
    private static WorkflowResponse stillRunning(JsonObject root, String awaited) {
        if (!(root.get(STATE) instanceof String state)
                || !Open.of(WorkflowExecutionState.class, state).is(WorkflowExecutionState.IN_PROGRESS)) {
            throw new UnreadableBodyException("there is no " + RESULT, "$." + RESULT);
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>(root.asMap());
        result.remove(RESULT);
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("requestId", result.remove("requestId"));
        envelope.put(RESULT, result);
        Object given = result.putIfAbsent(ID, awaited);
        if (given != null && !given.equals(awaited)) {
            throw anotherExecution("$." + ID);
        }
        return WorkflowResponse.parse(JsonObject.of(envelope).toJson());
    }

    /** An answer to execute: what it leaves out is taken from what was asked for. */
    static Execution started(byte[] json, Asked asked) {
        JsonObject root = JsonObject.parse(json);
        WorkflowResponse response = response(json);
        String outer = usable(root.get(ID));
        String inner = response == null ? null : response.workflowResult().workflowExecutionId();
        if (inner != null && outer != null && !inner.equals(outer)) {
            throw anotherExecution(IN_RESULT + ID);
        }
        String executionId = first(response == null ? "$." + ID : IN_RESULT + ID, response == null ? outer : inner);
        String entityId = first(
                "$.entityId",
                root.get("entityId"),
                asked.entityId(),
                root.get(asked.entity().word()) instanceof Map<?, ?> entity ? entity.get("entityId") : null,
                response == null ? null : response.workflowResult().entityId());
        String serviceName = first("$.serviceName", root.get("serviceName"), asked.serviceName());
        String requestId = root.get("requestId") instanceof String id && !id.isBlank() ? id : null;
        ExecutionReference reference = new ExecutionReference(
                asked.account().environment(),
                asked.account().customerChildId(),
                asked.entity(),
                entityId,
                serviceName,
                asked.workflowName(),
                executionId,
                requestId,
                asked.tag());
        return response == null ? Execution.of(reference) : Execution.of(reference, response);
    }

    /** The first of these that is a text and can stand in a path. */
    private static String first(String location, @Nullable Object... candidates) {
        return Stream.of(candidates)
                .map(ExecutionReading::usable)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new UnreadableBodyException("an id is missing or unusable", location));
    }

    private static @Nullable String usable(@Nullable Object value) {
        return value instanceof String text && PathPart.isUsable(text) ? text : null;
    }

    private static UnreadableBodyException anotherExecution(String location) {
        return new UnreadableBodyException("the answer is about another execution", location);
    }
}
