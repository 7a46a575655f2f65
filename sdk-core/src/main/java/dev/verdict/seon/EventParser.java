package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps the name of an event to its record, and checks the required fields. */
final class EventParser {
    private static final String FINISHED = "orchestration/workflow_execution_finished";
    private static final String UPDATED = "orchestration/workflow_execution_updated";

    private EventParser() {}

    static SeonEvent parse(byte[] body) {
        return read(NestingLimit.checked(JsonObject.parse(Objects.requireNonNull(body, "body"))), body);
    }

    /** For a body whose fields the caller has parsed already and checked with {@link NestingLimit}. */
    static SeonEvent read(JsonObject fields, byte[] body) {
        if (!(fields.get("event") instanceof String event) || event.isBlank()) {
            throw new UnreadableBodyException("there is no event", "$.event");
        }
        return switch (event) {
            case FINISHED -> checked(JsonBinding.read(WorkflowFinished.class, body));
            case UPDATED -> checked(JsonBinding.read(WorkflowUpdated.class, body));
            case "idv/session_finished" -> session(JsonBinding.read(IdvSessionFinished.class, body));
            case "transaction/processed" -> transaction(JsonBinding.read(TransactionProcessed.class, body));
            case "transaction:status_update" -> JsonBinding.read(TransactionStatusUpdate.class, body);
            case "ping" -> JsonBinding.read(Ping.class, body);
            default -> other(event, fields, body);
        };
    }

    private static SeonEvent other(String event, JsonObject fields, byte[] body) {
        if (event.startsWith("lists:")) {
            return JsonBinding.read(ListsEvent.class, body);
        }
        return event.startsWith("aml:") ? JsonBinding.read(AmlEvent.class, body) : new UnknownEvent(event, fields);
    }

    private static WorkflowEvent checked(WorkflowEvent event) {
        require(event.data(), "$.data");
        require(event.data().id(), "$.data.id");
        return event;
    }

    private static SeonEvent session(IdvSessionFinished event) {
        require(event.data(), "$.data");
        return event;
    }

    private static SeonEvent transaction(TransactionProcessed event) {
        require(event.data(), "$.data");
        return event;
    }

    private static void require(@Nullable Object value, String location) {
        if (value == null) {
            throw new UnreadableBodyException("missing", location);
        }
    }
}
