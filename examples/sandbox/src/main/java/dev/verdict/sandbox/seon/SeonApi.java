package dev.verdict.sandbox.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.fixtures.MutableJson;
import dev.verdict.sandbox.server.Reply;
import dev.verdict.sandbox.server.Request;
import dev.verdict.sandbox.server.RequestHandler;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** SEON's API. Its only endpoint starts a run. Safe to share between threads. */
public final class SeonApi implements RequestHandler.Api {
    private final String apiKey;
    private final Map<String, RunScript> scripts;
    private final Clock clock;
    private final Consumer<SimulatedRun> onStart;

    /**
     * @param scripts the script of each workflow, by workflow id
     * @param onStart called with each new run, before the response is sent
     */
    public SeonApi(String apiKey, Map<String, RunScript> scripts, Clock clock, Consumer<SimulatedRun> onStart) {
        this.apiKey = apiKey;
        this.scripts = Map.copyOf(scripts);
        this.clock = clock;
        this.onStart = onStart;
    }

    @Override
    public Reply.Response respond(Request request) {
        if (!request.path().equals(List.of("orchestration-api", "v1", "init-workflow"))) {
            return error(404, "NOT_FOUND", "there is no such path");
        }
        if (!request.method().equals("POST")) {
            return error(405, "METHOD_NOT_ALLOWED", "method not allowed for this path")
                    .with(Map.of("Allow", "POST"));
        }
        if (!apiKey.equals(request.header("x-api-key"))) {
            return error(401, "UNAUTHORIZED", "the x-api-key is missing or unknown");
        }
        MutableJson body;
        try {
            body = MutableJson.copyOf(JsonObject.parse(request.body()));
        } catch (UnreadableBodyException e) {
            return error(400, "INVALID_INPUT_FORMAT", "the body is not a JSON object");
        }
        return start(body);
    }

    private Reply.Response start(MutableJson body) {
        String workflowId = body.filledText("workflowId").orElse(null);
        if (workflowId == null) {
            return error(400, "INVALID_INPUT_FORMAT", "workflowId is required");
        }
        RunScript script = scripts.get(workflowId);
        if (script == null) {
            return error(404, "WORKFLOW_NOT_FOUND", "there is no such workflow");
        }
        MutableJson inputs = body.object("inputs").orElseGet(MutableJson::empty);
        String userId = inputs.filledText("user_id").orElse(null);
        if (userId == null) {
            return error(400, "MISSING_REQUIRED_INPUTS", "user_id is required");
        }
        if (inputs.text("user_dob")
                .filter(date -> !date.matches("\\d{4}-\\d{2}-\\d{2}"))
                .isPresent()) {
            return error(400, "INVALID_INPUT_FORMAT", "user_dob is not of the form YYYY-MM-DD");
        }
        SimulatedRun run = new SimulatedRun(workflowId, userId, script, clock);
        onStart.accept(run);
        return Reply.Response.json(
                200, Map.of("data", Map.of("executionId", run.id(), "token", "token-" + UUID.randomUUID())));
    }

    @Override
    public Reply.Response error(int status) {
        String code = switch (status) {
            case 400 -> "INVALID_INPUT_FORMAT";
            case 401 -> "UNAUTHORIZED";
            case 403 -> "FORBIDDEN";
            case 404 -> "WORKFLOW_NOT_FOUND";
            case 429 -> "RATE_LIMITED";
            default -> "INTERNAL_ERROR";
        };
        return error(status, code, "injected by the sandbox");
    }

    /** SEON documents the codes, but not the JSON around them. */
    private static Reply.Response error(int status, String code, String message) {
        return Reply.Response.json(status, Map.of("error", Map.of("code", code, "message", message)));
    }
}
