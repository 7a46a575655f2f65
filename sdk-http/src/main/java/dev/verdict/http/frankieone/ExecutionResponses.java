package dev.verdict.http.frankieone;

import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses the responses to execute, get and override, and checks that they match the request. */
final class ExecutionResponses {
    private static final String RESULT = "workflowResult";
    private static final String ID = "workflowExecutionId";
    private static final String STATE = "workflowExecutionState";
    private static final String RESULT_PATH = "$." + RESULT + ".";

    private static final Set<String> ENVELOPE_FIELDS =
            Set.of("requestId", "entityId", "serviceName", "serviceProfile", "individual", "organization");

    /** With one of these fields, a body is more than the acceptance of an execution. */
    private static final Set<String> OUTCOME_FIELDS = Set.of(
            "status", "result", "steps", "workflowStepResults", "statusOverrideRequestId", "errorCode", "errorMsg");

    private ExecutionResponses() {}

    /** The request that started an execution. */
    record StartRequest(
            Account account,
            EntityKind entityKind,
            @Nullable String entityId,
            String serviceName,
            String workflowName,
            @Nullable String tag) {}

    /** Parses a response about one execution of one entity. */
    static WorkflowResponse parseExecution(RawResponse raw, EntityKind kind, String entityId, String executionId) {
        WorkflowResponse response = parseIfResult(raw);
        if (response == null) {
            response = runningResponse(raw.json(), raw.isAccepted(), executionId);
        } else if (!Ids.same(executionId, response.workflowResult().workflowExecutionId())) {
            throw anotherExecution(RESULT_PATH + ID);
        }
        EntityIdCheck.of(kind, response).require(entityId);
        return response;
    }

    /** Parses a response with the newest execution of a workflow. A result must name its execution. */
    static WorkflowResponse parseLatest(RawResponse raw, EntityKind kind, String entityId, String workflowName) {
        WorkflowResponse response = parseIfResult(raw);
        if (response == null) {
            response = runningResponse(raw.json(), raw.isAccepted(), null);
        } else if (usable(response.workflowResult().workflowExecutionId()) == null) {
            throw new UnreadableBodyException("an id is missing or unusable", RESULT_PATH + ID);
        }
        WorkflowResult result = response.workflowResult();
        if (result.workflowName() != null && !result.workflowName().equals(workflowName)) {
            throw UnreadableBodyException.aboutAnother("workflow", RESULT_PATH + "workflowName");
        }
        EntityIdCheck.of(kind, response).require(entityId);
        return response;
    }

    /** Parses a response to execute. Missing fields come from the request. */
    static Execution parseStarted(RawResponse raw, StartRequest request) {
        WorkflowResponse response = parseIfResult(raw);
        JsonObject root = response == null ? raw.json() : response.unknownFields();
        String inner = response == null ? null : response.workflowResult().workflowExecutionId();
        String outer = usable(response == null ? root.get(ID) : response.raw(ID));
        if (inner != null && outer != null && !Ids.same(inner, outer)) {
            throw anotherExecution(RESULT_PATH + ID);
        }
        String executionId = firstUsable(response == null ? "$." + ID : RESULT_PATH + ID, inner, outer);
        EntityIdCheck entity = response == null
                ? EntityIdCheck.of(request.entityKind(), root)
                : EntityIdCheck.of(request.entityKind(), response);
        if (request.entityId() != null) {
            entity.require(request.entityId());
        }
        ExecutionReference reference = new ExecutionReference(
                request.account().environment(),
                request.account().customerChildId(),
                request.entityKind(),
                firstUsable("$.entityId", request.entityId(), entity.usableId().orElse(null)),
                firstUsable("$.serviceName", root.get("serviceName"), request.serviceName()),
                request.workflowName(),
                executionId,
                response == null ? Ids.text(root.get("requestId")) : response.requestId(),
                request.tag());
        return response == null ? Execution.of(reference) : Execution.of(reference, response);
    }

    /** Parses the body once, because it can be many megabytes. Null if it contains no result. */
    private static @Nullable WorkflowResponse parseIfResult(RawResponse raw) {
        byte[] json = raw.body();
        if (!JsonBinding.hasField(json, RESULT)) {
            return null;
        }
        WorkflowResponse response;
        try {
            response = WorkflowResponse.parse(json);
        } catch (UnreadableBodyException e) {
            if (isAbsentOrEmpty(JsonObject.parse(json).get(RESULT))) {
                return null;
            }
            throw e;
        }
        // A result with steps is present. Skip raw() for it, because raw() copies the result.
        boolean mayBeAbsent = response.workflowResult().workflowStepResults().isEmpty();
        return mayBeAbsent && isAbsentOrEmpty(response.raw(RESULT)) ? null : response;
    }

    private static boolean isAbsentOrEmpty(@Nullable Object result) {
        return Ids.isAbsent(result) || result instanceof Map<?, ?> fields && fields.isEmpty();
    }

    /**
     * Creates the response for an execution that is still running. FrankieOne reports that in two ways without a result:
     * 202 {@code {requestId, workflowExecutionId}}, and the deprecated 102 {@code {requestId, workflowExecutionState}}. The
     * fields sent become the fields of the result.
     *
     * @param isAccepted whether the HTTP status is 202
     * @param requested the requested execution; null if FrankieOne chooses it
     */
    private static WorkflowResponse runningResponse(JsonObject root, boolean isAccepted, @Nullable String requested) {
        String state = runningState(root, isAccepted);
        if (state == null) {
            throw new UnreadableBodyException("there is no " + RESULT, "$." + RESULT);
        }
        String sent = Ids.text(root.get(ID));
        if (requested != null && !Ids.isAbsent(root.get(ID)) && !Ids.same(requested, sent)) {
            throw anotherExecution("$." + ID);
        }
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>(root.asMap());
        Map<String, @Nullable Object> result = new LinkedHashMap<>(root.asMap());
        envelope.keySet().retainAll(ENVELOPE_FIELDS);
        result.keySet().removeAll(ENVELOPE_FIELDS);
        result.remove(RESULT);
        result.put(STATE, state);
        result.put(ID, requested != null ? requested : sent);
        envelope.put(RESULT, result);
        return WorkflowResponse.parse(JsonObject.of(envelope).toJson());
    }

    /** The state of an execution that has not ended; null if the body does not report one. */
    private static @Nullable String runningState(JsonObject root, boolean isAccepted) {
        Object sent = root.get(STATE);
        if (Ids.isAbsent(sent)) {
            boolean isAcceptance = Ids.text(root.get(ID)) != null
                    && OUTCOME_FIELDS.stream().map(root::get).allMatch(Ids::isAbsent);
            return isAccepted || isAcceptance ? WorkflowExecutionState.IN_PROGRESS.name() : null;
        }
        if (!(sent instanceof String value)) {
            return null;
        }
        Open<WorkflowExecutionState> state = Open.of(WorkflowExecutionState.class, value);
        boolean isUnknown = state.known().isEmpty();
        return state.is(WorkflowExecutionState.IN_PROGRESS) || isAccepted && isUnknown ? value : null;
    }

    /** The first candidate that is an id or a name and usable as a path segment. */
    static String firstUsable(String location, @Nullable Object... candidates) {
        return Stream.of(candidates)
                .map(ExecutionResponses::usable)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new UnreadableBodyException("an id is missing or unusable", location));
    }

    private static @Nullable String usable(@Nullable Object value) {
        String id = Ids.text(value);
        return id != null && PathSegment.isUsable(id) ? id : null;
    }

    private static UnreadableBodyException anotherExecution(String location) {
        return UnreadableBodyException.aboutAnother("execution", location);
    }
}
