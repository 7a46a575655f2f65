package dev.verdict.frankieone;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the bodies apart that FrankieOne sends about one execution: a result, and the answer that an execution was accepted (202) or
 * still runs (102), which has no result. A body that is neither is unreadable, so that whatever was read can be stored and read again
 * with the same verdict.
 */
final class ExecutionBodies {
    static final String RESULT = "workflowResult";
    private static final String EXECUTION_ID = "workflowExecutionId";
    private static final String STATE = "workflowExecutionState";

    /** What the answer to an execute call says of an execution that it only accepted. */
    private static final Set<String> IDS = Set.of(EXECUTION_ID, "requestId", "entityId", "serviceProfileId");

    /** A body with one of these is an error. */
    private static final Set<String> OF_AN_ERROR = Set.of("errorCode", "errorMsg");

    private ExecutionBodies() {}

    /** Linked when first wanted: most bodies are results. */
    private static final class ResultFields {
        static final Set<String> ALL = Arrays.stream(WorkflowResult.class.getRecordComponents())
                .map(component -> {
                    JsonName renamed = component.getAnnotation(JsonName.class);
                    return renamed == null ? component.getName() : renamed.value();
                })
                .collect(Collectors.toUnmodifiableSet());
        static final WorkflowResult NONE =
                JsonBinding.read(WorkflowResult.class, "{}".getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses a result that says nothing of an execution, and one that holds another. */
    static void requireResult(WorkflowResult result, String location) {
        if (result.workflowExecutionId() == null
                && !result.workflowExecutionState().isPresent()
                && !result.status().isPresent()
                && !result.automatedResult().isPresent()
                && result.workflowStepResults().isEmpty()) {
            throw new UnreadableBodyException("neither a workflowResult nor a response that holds one", location);
        }
        if (result.unknownFields().asMap().containsKey(RESULT)) {
            throw new UnreadableBodyException("a workflowResult in a workflowResult", location + "." + RESULT);
        }
    }

    /** Whether nothing was sent in the place of a result. */
    static boolean isNone(@Nullable WorkflowResult sent) {
        return sent == null || sent.equals(ResultFields.NONE);
    }

    /** Refuses a response without a result that does not say that an execution was accepted, or still runs. */
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

    /** Whether a result is no more than the answer that its execution was accepted: the ids, and nothing else of a result. */
    static boolean isAccepted(WorkflowResult result) {
        return result.workflowExecutionId() != null
                && result.requestId() != null
                && !result.workflowExecutionState().isPresent()
                && !result.status().isPresent()
                && !result.automatedResult().isPresent()
                && hasOnlyIds(result, false);
    }

    private static boolean hasOnlyIds(WorkflowResult result, boolean orState) {
        Set<String> ofResult = ResultFields.ALL;
        Set<String> unknown = result.unknownFields().asMap().keySet();
        return unknown.stream().noneMatch(field -> ofResult.contains(field) || OF_AN_ERROR.contains(field))
                && JsonBinding.canonical(result).keySet().stream()
                        .allMatch(field ->
                                unknown.contains(field) || IDS.contains(field) || orState && field.equals(STATE));
    }

    /** What a response without a result says of its execution, as a result. */
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
