package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An earlier answer once more; of an execution that has ended since, the whole result in its place. */
final class RetrieveCall implements Route.Endpoint {
    private static final List<String> PAYLOADS = List.of("string", "object");
    private static final int ACCEPTED = 202;

    private final Memory memory;

    RetrieveCall(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Reply.Answer answer(RoutedCall call) {
        boolean asObject = call.query().word("payload", PAYLOADS).equals("object");
        String requestId = call.part("requestId");
        Reply.Answer given = memory.answers()
                .find(requestId, call.childId())
                .orElseThrow(() -> Refusal.notFound("there is no such request", "requestId"));
        Reply.Answer today = given.status() == ACCEPTED ? look(requestId, given) : given;
        Object payload = asObject ? JsonObject.parse(today.body()) : new String(today.body(), StandardCharsets.UTF_8);
        return Reply.Answer.json(200, Map.of("origHTTPstatus", today.status(), "payload", payload));
    }

    /** It counts as a look: who waits this way sees the end as well. */
    private Reply.Answer look(String requestId, Reply.Answer given) {
        return memory.executions()
                .begunBy(requestId)
                .filter(Execution::lookWhetherEnded)
                .map(execution -> Reply.Answer.json(200, execution.whole().toJson()))
                .orElse(given);
    }
}
