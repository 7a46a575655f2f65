package dev.verdict.http;

import dev.verdict.UnreadableBodyException;
import dev.verdict.http.ApiCall.Once;
import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStart;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** SEON over the network. */
record HttpSeonClient(Sender sender, String baseUrl, Clock clock) implements SeonClient {
    private static final Once HOW_TO_FIND_OUT =
            new Once("To find out, look for a run of that user in SEON's admin panel, or wait for its webhooks", null);

    @Override
    public StartedRun initWorkflow(String workflowId, WorkflowInputs inputs) {
        return sender.call(start(workflowId, inputs));
    }

    @Override
    public CompletableFuture<StartedRun> initWorkflowAsync(String workflowId, WorkflowInputs inputs) {
        return sender.send(start(workflowId, inputs));
    }

    private ApiCall<StartedRun> start(String workflowId, WorkflowInputs inputs) {
        PathPart.requireText(workflowId, "workflowId");
        Objects.requireNonNull(inputs, "inputs");
        return new ApiCall<>(
                "POST",
                "/v1/init-workflow",
                Map.of(),
                Query.NONE,
                Map.of(),
                JsonBody.of(Map.of("workflowId", workflowId, "inputs", inputs.fields())),
                HOW_TO_FIND_OUT,
                answer -> started(answer.body(), workflowId, inputs),
                run -> null);
    }

    private StartedRun started(byte[] json, String workflowId, WorkflowInputs inputs) {
        Object data = JsonObject.parse(json).get("data");
        String runId = data instanceof Map<?, ?> fields ? id(fields.get("executionId")) : null;
        if (runId == null) {
            throw new UnreadableBodyException("an id is missing or unusable", "$.data.executionId");
        }
        Object token = ((Map<?, ?>) data).get("token");
        RunStart start = RunStart.of(inputs.userId())
                .withWorkflowId(workflowId)
                .withUserName(inputs.text("user_fullname"))
                .withEmail(inputs.text("email"))
                .withStartedAt(clock.instant());
        return new StartedRun(runId, token instanceof String text ? text : null, inputs.userId(), start);
    }

    /** An id, which is the same as a text or as a number; null if there is none. */
    private static @Nullable String id(@Nullable Object value) {
        if (value instanceof BigDecimal number && number.scale() == 0) {
            return number.toString();
        }
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    @Override
    public void close() {
        sender.transport().close();
    }

    /** Where it sends to, and no key. */
    @Override
    public String toString() {
        return "SeonClient[" + baseUrl + "]";
    }
}
