package dev.verdict.sandbox.frankieone;

import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.server.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Returns an earlier response. If that response accepted an execution that has ended since, returns the result instead. */
final class RetrieveEndpoint implements Route.Endpoint {
    private static final List<String> PAYLOADS = List.of("string", "object");
    private static final int ACCEPTED = 202;

    private final SandboxState state;

    RetrieveEndpoint(SandboxState state) {
        this.state = state;
    }

    @Override
    public Reply.Response respond(RoutedRequest request) {
        boolean asObject = request.query().oneOf("payload", PAYLOADS).equals("object");
        String requestId = request.pathValue("requestId");
        Reply.Response earlier = state.responses()
                .find(requestId, request.childId())
                .orElseThrow(() -> ApiErrorException.notFound("there is no such request", "requestId"));
        Reply.Response current = earlier.status() == ACCEPTED ? poll(requestId, earlier) : earlier;
        Object payload =
                asObject ? JsonObject.parse(current.body()) : new String(current.body(), StandardCharsets.UTF_8);
        return Reply.Response.json(200, Map.of("origHTTPstatus", current.status(), "payload", payload));
    }

    private Reply.Response poll(String requestId, Reply.Response earlier) {
        return state.executions()
                .startedBy(requestId)
                .filter(SimulatedExecution::poll)
                .map(execution ->
                        Reply.Response.json(200, execution.finalResponse().toJson()))
                .orElse(earlier);
    }
}
