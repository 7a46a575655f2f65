package dev.verdict.sandbox.frankieone;

import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The response of an execution that the sandbox did not start. */
public final class StoredResponse {
    private final WorkflowResponse response;
    private final WorkflowResult result;
    private final WorkflowTarget target;
    private final String executionId;

    /**
     * @param response the response to get calls
     * @param serviceName the service profile that it ran under
     * @throws IllegalArgumentException if the name is blank, or the result does not name its execution, entity and workflow
     */
    public StoredResponse(WorkflowResponse response, String serviceName) {
        if (Objects.requireNonNull(serviceName, "serviceName").isBlank()) {
            throw new IllegalArgumentException("serviceName is blank");
        }
        this.response = response;
        this.result = response.workflowResult();
        this.executionId = required(result.workflowExecutionId(), "workflowExecutionId");
        this.target = new WorkflowTarget(
                response.organizationAsSent().isPresent() ? SubjectKind.ORGANIZATION : SubjectKind.INDIVIDUAL,
                required(result.entityId(), "entityId"),
                serviceName,
                required(result.workflowName(), "workflowName"));
    }

    private static String required(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the result has no " + field);
        }
        return value;
    }

    MutableJson copy() {
        return MutableJson.copyOf(JsonObject.parse(response.toJson()));
    }

    boolean isEndless() {
        return result.workflowExecutionState().is(WorkflowExecutionState.IN_PROGRESS);
    }

    WorkflowTarget target() {
        return target;
    }

    String executionId() {
        return executionId;
    }

    /** The id of the request that started it. */
    String requestId() {
        return Objects.requireNonNullElseGet(result.requestId(), Ulid::next);
    }

    Instant startedAt(Clock clock) {
        return Objects.requireNonNullElseGet(result.startedAt(), clock::instant);
    }
}
