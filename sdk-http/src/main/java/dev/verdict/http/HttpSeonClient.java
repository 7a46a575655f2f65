package dev.verdict.http;

import dev.verdict.UnreadableBodyException;
import dev.verdict.http.ApiCall.Once;
import dev.verdict.json.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** SEON over the network. */
record HttpSeonClient(Sender sender, String baseUrl) implements SeonClient {
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

    private static ApiCall<StartedRun> start(String workflowId, WorkflowInputs inputs) {
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
                answer -> started(answer.body(), inputs.userId()),
                run -> null);
    }

    private static StartedRun started(byte[] json, String userId) {
        if (!(JsonObject.parse(json).get("data") instanceof Map<?, ?> data)
                || !(data.get("executionId") instanceof String runId)
                || runId.isBlank()) {
            throw new UnreadableBodyException("an id is missing or unusable", "$.data.executionId");
        }
        return new StartedRun(runId, data.get("token") instanceof String token ? token : null, userId);
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
