package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What SEON answers: it has one call. Safe to share between threads. */
final class SeonApi implements Intake.Platform {
    private final String apiKey;
    private final Map<String, SeonJourney> journeys;
    private final Clock clock;
    private final Consumer<SeonRun> started;

    SeonApi(String apiKey, Map<String, SeonJourney> journeys, Clock clock, Consumer<SeonRun> started) {
        this.apiKey = apiKey;
        this.journeys = Map.copyOf(journeys);
        this.clock = clock;
        this.started = started;
    }

    @Override
    public Reply.Answer answer(Call call) {
        if (!call.path().equals(List.of("orchestration-api", "v1", "init-workflow"))) {
            return refused(404, "NOT_FOUND", "there is no such path");
        }
        if (!call.method().equals("POST")) {
            return refused(405, "METHOD_NOT_ALLOWED", "this path has no such method")
                    .with(Map.of("Allow", "POST"));
        }
        if (!apiKey.equals(call.header("x-api-key"))) {
            return refused(401, "UNAUTHORIZED", "the key is missing or not known");
        }
        JsonTree body;
        try {
            body = JsonTree.copyOf(JsonObject.parse(call.body()));
        } catch (UnreadableBodyException e) {
            return refused(400, "INVALID_INPUT_FORMAT", "the body is not a JSON object");
        }
        return start(body);
    }

    private Reply.Answer start(JsonTree body) {
        String workflowId = body.filledText("workflowId").orElse(null);
        if (workflowId == null) {
            return refused(400, "INVALID_INPUT_FORMAT", "there is no workflowId");
        }
        SeonJourney journey = journeys.get(workflowId);
        if (journey == null) {
            return refused(404, "WORKFLOW_NOT_FOUND", "there is no such workflow");
        }
        JsonTree inputs = body.object("inputs").orElseGet(JsonTree::empty);
        String userId = inputs.filledText("user_id").orElse(null);
        if (userId == null) {
            return refused(400, "MISSING_REQUIRED_INPUTS", "user_id is required");
        }
        if (inputs.text("user_dob")
                .filter(date -> !date.matches("\\d{4}-\\d{2}-\\d{2}"))
                .isPresent()) {
            return refused(400, "INVALID_INPUT_FORMAT", "user_dob is not of the form YYYY-MM-DD");
        }
        SeonRun run = new SeonRun(workflowId, userId, journey, clock);
        started.accept(run);
        return Reply.Answer.json(
                200, Map.of("data", Map.of("executionId", run.id(), "token", "token-" + UUID.randomUUID())));
    }

    @Override
    public Reply.Answer error(int status) {
        String code = switch (status) {
            case 400 -> "INVALID_INPUT_FORMAT";
            case 401 -> "UNAUTHORIZED";
            case 403 -> "FORBIDDEN";
            case 404 -> "WORKFLOW_NOT_FOUND";
            case 429 -> "RATE_LIMITED";
            default -> "INTERNAL_ERROR";
        };
        return refused(status, code, "the sandbox was told to fail");
    }

    /** SEON's codes are documented, the shape around them is not. */
    private static Reply.Answer refused(int status, String code, String message) {
        return Reply.Answer.json(status, Map.of("error", Map.of("code", code, "message", message)));
    }
}
