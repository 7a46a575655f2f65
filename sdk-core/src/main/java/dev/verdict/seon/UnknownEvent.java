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
 * An event that this version does not know. Answer it with 200 and keep it, if it may matter.
 *
 * @param kind its word
 * @param fields everything that was sent, the word included
 */
public record UnknownEvent(String kind, JsonObject fields) implements SeonEvent, UnknownKind {

    @Override
    public String event() {
        return kind;
    }

    /** The field {@code timestamp}, or {@code date} as older events have it, if it is a time. */
    @Override
    public @Nullable Instant at() {
        Map<String, @Nullable Object> times = new HashMap<>(fields.asMap());
        times.keySet().retainAll(Set.of("timestamp", "date"));
        return JsonBinding.read(AmlEvent.class, JsonObject.of(times).toJson()).at(); // which has both
    }

    @Override
    public String toString() {
        return UnknownKind.print(this);
    }
}
