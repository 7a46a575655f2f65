package dev.verdict.http.seon;

import dev.verdict.HttpStatusException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.http.engine.ApiCall;
import dev.verdict.http.engine.ApiCall.Once;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.JsonBody;
import dev.verdict.http.engine.PathSegment;
import dev.verdict.http.engine.Query;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.json.JsonObject;
import dev.verdict.seon.RunStart;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The client over HTTP. */
record HttpSeonClient(CallRunner runner, String baseUrl, Clock clock) implements SeonClient {
    private static final String START = "/v1/init-workflow";
    private static final Once HOW_TO_FIND_OUT =
            new Once("To find out, look for a run of that user in SEON's admin panel, or wait for its webhooks", null);

    @Override
    public StartedRun initWorkflow(String workflowId, WorkflowInputs inputs) {
        return runner.call(start(workflowId, inputs));
    }

    @Override
    public CompletableFuture<StartedRun> initWorkflowAsync(String workflowId, WorkflowInputs inputs) {
        return runner.send(start(workflowId, inputs));
    }

    private ApiCall<StartedRun> start(String workflowId, WorkflowInputs inputs) {
        PathSegment.requireText(workflowId, "workflowId");
        Objects.requireNonNull(inputs, "inputs");
        return new ApiCall<StartedRun>(
                        "POST",
                        START,
                        Map.of(),
                        Query.NONE,
                        Map.of(),
                        JsonBody.of(Map.of("workflowId", workflowId, "inputs", inputs.fields())),
                        HOW_TO_FIND_OUT,
                        raw -> started(raw, workflowId, inputs),
                        run -> null)
                .withExecutionOf(StartedRun::runId);
    }

    private StartedRun started(RawResponse raw, String workflowId, WorkflowInputs inputs) {
        JsonObject body = JsonObject.parse(raw.body());
        Map<String, @Nullable Object> data =
                body.object("data").map(JsonObject::asMap).orElse(Map.of());
        String runId = Ids.text(data.get("executionId"));
        Optional<HttpStatusException> error =
                SeonErrors.errorInSuccess("POST " + START, raw.status(), body, runId != null);
        if (error.isPresent()) {
            throw error.get();
        }
        if (runId == null) {
            throw new UnreadableBodyException("an id is missing or unusable", "$.data.executionId");
        }
        Object token = data.get("token");
        RunStart start = RunStart.of(inputs.userId())
                .withWorkflowId(workflowId)
                .withUserName(inputs.text("user_fullname"))
                .withEmail(inputs.text("email"))
                .withStartedAt(clock.instant());
        return new StartedRun(runId, token instanceof String text ? text : null, inputs.userId(), start);
    }

    @Override
    public void close() {
        runner.transport().close();
    }

    /** Prints the base URL and no key. */
    @Override
    public String toString() {
        return "SeonClient[" + baseUrl + "]";
    }
}
