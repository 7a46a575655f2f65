package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;

/** The response of an execution that the sandbox did not start. Not a record: it holds personal data, which must not be printed. */
public final class StoredResponse {
    private final byte[] json;
    private final WorkflowTarget target;
    private final MutableJson result;
    private final boolean isEndless;

    /**
     * @param json an envelope with its {@code workflowResult}
     * @param serviceName the service profile that it ran under
     * @throws IllegalArgumentException if the result does not name its execution, entity and workflow
     */
    public StoredResponse(byte[] json, String serviceName) {
        this.json = json;
        ResultTemplate template = ResultTemplate.parse(json);
        this.isEndless = template.isEndless();
        this.result = copy().object("workflowResult").orElseGet(MutableJson::empty);
        this.target = new WorkflowTarget(template.kind(), required("entityId"), serviceName, required("workflowName"));
        required("workflowExecutionId");
    }

    private String required(String field) {
        return result.filledText(field).orElseThrow(() -> new IllegalArgumentException("the result has no " + field));
    }

    MutableJson copy() {
        return MutableJson.copyOf(JsonObject.parse(json));
    }

    boolean isEndless() {
        return isEndless;
    }

    WorkflowTarget target() {
        return target;
    }

    String executionId() {
        return required("workflowExecutionId");
    }

    /** The id of the request that started it. */
    String requestId() {
        return result.filledText("requestId").orElseGet(Ulid::next);
    }

    Instant startedAt(Clock clock) {
        try {
            return result.filledText("startedAt").map(Instant::parse).orElseGet(clock::instant);
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }
}
