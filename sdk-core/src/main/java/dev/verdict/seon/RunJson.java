package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON of a run: its state, and no computed value. */
final class RunJson {
    private static final String RUN_ID = "runId";
    private static final String USER_ID = "userId";
    private static final String START = "start";
    private static final String EVENTS = "events";
    private static final String LINKED = "linked";
    private static final String LOG = "analystLog";
    private static final List<String> OWN = List.of(RUN_ID, USER_ID, START, EVENTS, LINKED, LOG);

    private RunJson() {}

    /** Entries keep their stored bytes; they are not serialized again. */
    static byte[] write(RunState state) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(RUN_ID, state.runId());
        StoredJson start = StoredJson.of(state.start());
        if (start.isPortable()) {
            Map<String, @Nullable Object> others =
                    new LinkedHashMap<>(start.fields().asMap());
            Object userId = others.remove(USER_ID); // a field of its own, so that a store can query it
            putIf(userId != null, fields, USER_ID, userId);
            putIf(!others.isEmpty(), fields, START, others);
        } else {
            fields.put(START, start.base64());
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        byte[] head = JsonObject.of(fields).toJson();
        json.write(head, 0, head.length - 1); // the object continues
        writeList(json, EVENTS, state.events());
        writeList(json, LINKED, state.linked());
        writeList(json, LOG, state.log());
        byte[] others = state.unknownFields().toJson();
        if (state.unknownFields().isEmpty()) {
            json.write('}');
        } else {
            json.write(',');
            json.write(others, 1, others.length - 1);
        }
        return json.toByteArray();
    }

    private static void putIf(
            boolean isThere, Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
        if (isThere) {
            fields.put(name, value);
        }
    }

    private static void writeList(ByteArrayOutputStream json, String name, List<? extends OrderedEntry<?>> entries) {
        json.writeBytes((",\"" + name + "\":[").getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                json.write(',');
            }
            json.writeBytes(entries.get(i).stored());
        }
        json.write(']');
    }

    static RunState read(byte[] json) {
        JsonObject fields = JsonObject.parse(json);
        String runId = SentValues.text(fields.get(RUN_ID));
        if (runId == null) {
            throw new UnreadableBodyException("missing", "$." + RUN_ID);
        }
        return new RunState(
                runId,
                start(fields),
                readList(fields, EVENTS, item -> OrderedEntry.own(runId, item)),
                readList(fields, LINKED, OrderedEntry::linked),
                readList(fields, LOG, OrderedEntry::entry),
                unknown(fields));
    }

    private static RunStart start(JsonObject fields) {
        Object stored = fields.get(START);
        RunStart start = SentValues.isEmpty(stored)
                ? RunStart.UNKNOWN
                : JsonBinding.read(
                        RunStart.class, StoredJson.read(stored, "$." + START).json());
        Object userId = fields.get(USER_ID);
        if (SentValues.isEmpty(userId)) {
            return start;
        }
        String id = SentValues.text(userId);
        if (id == null) {
            throw new UnreadableBodyException("expected a text", "$." + USER_ID);
        }
        return start.withUserId(id);
    }

    private static <T extends JsonRecord> List<OrderedEntry<T>> readList(
            JsonObject fields, String name, Function<StoredJson, OrderedEntry<T>> reading) {
        Object value = fields.get(name);
        if (SentValues.isEmpty(value)) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new UnreadableBodyException("expected a list", "$." + name);
        }
        List<OrderedEntry<T>> entries = new ArrayList<>(items.size());
        for (Object item : items) {
            StoredJson stored = StoredJson.read(item, "$." + name + "[" + entries.size() + "]");
            try {
                entries.add(reading.apply(stored));
            } catch (IllegalArgumentException e) {
                throw new UnreadableBodyException("an event that does not belong in this list", "$." + name);
            }
        }
        return OrderedEntry.inOrder(entries.stream());
    }

    private static JsonObject unknown(JsonObject fields) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(fields.asMap());
        others.keySet().removeAll(OWN);
        return JsonObject.of(others);
    }
}
