package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One execution that the sandbox was asked for. */
record Execution(
        String id,
        Target target,
        @Nullable String customerChildId,
        String requestId,
        Outcome outcome,
        BooleanSupplier hasEnded) {

    /** What an execute call that waited for the end answers. */
    JsonObject whole() {
        JsonTree answer = outcome.issuedTo(this);
        answer.put("requestId", requestId);
        return answer.toJsonObject();
    }

    /** What a get call answers. It counts as a look. */
    JsonObject look(String requestIdOfTheLook) {
        JsonTree answer = outcome.issuedTo(this);
        answer.put("requestId", requestIdOfTheLook);
        answer.remove("serviceProfile");
        if (!hasEnded.getAsBoolean()) {
            answer.object("workflowResult").ifPresent(StillRunning::rewind);
        }
        return answer.toJsonObject();
    }
}
