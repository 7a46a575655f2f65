package dev.verdict.seon;

import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.UnknownKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event that this version does not know. Respond with 200, and store it if it may matter to you.
 *
 * @param kind the event's name
 * @param fields all fields of the event, including its name
 */
public record UnknownEvent(String kind, JsonObject fields) implements SeonEvent, UnknownKind {

    @Override
    public String event() {
        return kind;
    }

    /** The field {@code timestamp}, or {@code date} for older events; null if it is not a time. */
    @Override
    public @Nullable Instant at() {
        Map<String, @Nullable Object> times = new HashMap<>(fields.asMap());
        times.keySet().retainAll(Set.of("timestamp", "date"));
        return JsonBinding.read(AmlEvent.class, JsonObject.of(times).toJson()).at(); // AmlEvent reads both fields
    }

    @Override
    public String toString() {
        return UnknownKind.print(this);
    }
}
