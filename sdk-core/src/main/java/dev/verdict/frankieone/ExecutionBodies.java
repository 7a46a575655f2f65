package dev.verdict.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes the bodies that FrankieOne sends about an execution: a result, and the response for an execution that was
 * accepted (202) or still runs (102), which has no result. Any other body is unreadable. So every parsed body can be stored and
 * parsed again with the same verdict.
 */
final class ExecutionBodies {
    static final String RESULT = "workflowResult";
    private static final String EXECUTION_ID = "workflowExecutionId";
    private static final String STATE = "workflowExecutionState";

    /** The fields of a response that only accepts an execution (202). */
    private static final Set<String> IDS = Set.of(EXECUTION_ID, "requestId", "entityId", "serviceProfileId");

    /** A body with one of these fields is an error. */
    private static final Set<String> ERROR_FIELDS = Set.of("errorCode", "errorMsg");

    private ExecutionBodies() {}

    /** A result without any field. */
    private static final class NoResult {
        static final WorkflowResult NONE =
                JsonBinding.read(WorkflowResult.class, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** Rejects a result without any field of an execution, and a result that contains another result. */
    static void requireResult(WorkflowResult result, String location) {
        if (hasNoExecution(result)) {
            throw new UnreadableBodyException("neither a workflowResult nor a response that contains one", location);
        }
        if (result.unknownFields().asMap().containsKey(RESULT)) {
            throw new UnreadableBodyException(
                    "a workflowResult contains another workflowResult", location + "." + RESULT);
        }
    }

    private static boolean hasNoExecution(WorkflowResult result) {
        return result.workflowExecutionId() == null
                && !result.workflowExecutionState().isPresent()
                && !result.status().isPresent()
                && !result.automatedResult().isPresent()
                && result.workflowStepResults().isEmpty();
    }

    /** Whether the result is missing or has no value at all. The comparison is slow in a new JVM, so few results get that far. */
    static boolean isNone(@Nullable WorkflowResult sent) {
        return sent == null || hasNoExecution(sent) && sent.equals(NoResult.NONE);
    }

    /** Rejects a response without a result, unless it is the response for an accepted or running execution. */
    static void requireRunning(byte[] json) {
        if (!isRunning(JsonBinding.read(WorkflowResult.class, json))) {
            throw new UnreadableBodyException("there is no workflowResult", "$." + RESULT);
        }
    }

    private static boolean isRunning(WorkflowResult body) {
        return body.workflowExecutionState().is(WorkflowExecutionState.IN_PROGRESS)
                ? hasOnlyIds(body, true) && (body.workflowExecutionId() != null || body.requestId() != null)
                : isAccepted(body);
    }

    /** Whether the result has the ids of an accepted execution and no other field of a result. */
    static boolean isAccepted(WorkflowResult result) {
        return result.workflowExecutionId() != null
                && result.requestId() != null
                && !result.workflowExecutionState().isPresent()
                && !result.status().isPresent()
                && !result.automatedResult().isPresent()
                && hasOnlyIds(result, false);
    }

    private static boolean hasOnlyIds(WorkflowResult result, boolean mayHaveState) {
        Set<String> resultFields = JsonBinding.fieldNames(WorkflowResult.class);
        Set<String> unknown = result.unknownFields().asMap().keySet();
        return unknown.stream().noneMatch(field -> resultFields.contains(field) || ERROR_FIELDS.contains(field))
                && JsonBinding.canonical(result).keySet().stream()
                        .allMatch(field ->
                                unknown.contains(field) || IDS.contains(field) || mayHaveState && field.equals(STATE));
    }

    /** Builds a pending result from the ids of a response without a result. */
    static WorkflowResult running(WorkflowResponse response) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(EXECUTION_ID, response.workflowExecutionId());
        fields.put(STATE, response.unknownFields().get(STATE));
        fields.put("requestId", response.requestId());
        fields.put("entityId", response.entityId());
        fields.put("serviceProfileId", response.unknownFields().get("serviceProfileId"));
        fields.values().removeIf(value -> value == null);
        return JsonBinding.read(WorkflowResult.class, JsonObject.of(fields).toJson());
    }
}
