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

/** How a run is kept: what it was told, and nothing that follows from it. */
final class RunJson {
    private static final String RUN_ID = "runId";
    private static final String USER_ID = "userId";
    private static final String START = "start";
    private static final String EVENTS = "events";
    private static final String LINKED = "linked";
    private static final String LOG = "analystLog";
    private static final List<String> OWN = List.of(RUN_ID, USER_ID, START, EVENTS, LINKED, LOG);

    private RunJson() {}

    /** What was told goes in as it is kept: it is not written anew. */
    static byte[] write(RunState told) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(RUN_ID, told.runId());
        StoredJson start = StoredJson.of(told.start());
        if (start.isSafe()) {
            Map<String, @Nullable Object> others =
                    new LinkedHashMap<>(start.fields().asMap());
            Object userId = others.remove(USER_ID); // beside the others, where a store can look for it
            putIf(userId != null, fields, USER_ID, userId);
            putIf(!others.isEmpty(), fields, START, others);
        } else {
            fields.put(START, start.base64());
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        byte[] head = JsonObject.of(fields).toJson();
        json.write(head, 0, head.length - 1); // the object goes on
        writeList(json, EVENTS, told.events());
        writeList(json, LINKED, told.linked());
        writeList(json, LOG, told.log());
        byte[] others = told.unknownFields().toJson();
        if (told.unknownFields().isEmpty()) {
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

    private static void writeList(ByteArrayOutputStream json, String name, List<? extends OrderedEntry<?>> kept) {
        json.writeBytes((",\"" + name + "\":[").getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < kept.size(); i++) {
            if (i > 0) {
                json.write(',');
            }
            json.writeBytes(kept.get(i).stored());
        }
        json.write(']');
    }

    static RunState read(byte[] json) {
        JsonObject fields = JsonObject.parse(json);
        String runId = RawValues.text(fields.get(RUN_ID));
        if (runId == null) {
            throw new UnreadableBodyException("there is no run", "$." + RUN_ID);
        }
        return new RunState(
                runId,
                start(fields),
                kept(fields, EVENTS, item -> OrderedEntry.own(runId, item)),
                kept(fields, LINKED, OrderedEntry::linked),
                kept(fields, LOG, OrderedEntry::entry),
                unknown(fields));
    }

    private static RunStart start(JsonObject fields) {
        Object stored = fields.get(START);
        RunStart start = RawValues.isNothing(stored)
                ? RunStart.UNKNOWN
                : JsonBinding.read(
                        RunStart.class, StoredJson.read(stored, "$." + START).json());
        Object userId = fields.get(USER_ID);
        if (RawValues.isNothing(userId)) {
            return start;
        }
        String id = RawValues.text(userId);
        if (id == null) {
            throw new UnreadableBodyException("expected a text", "$." + USER_ID);
        }
        return start.withUserId(id);
    }

    private static <T extends JsonRecord> List<OrderedEntry<T>> kept(
            JsonObject fields, String name, Function<StoredJson, OrderedEntry<T>> reading) {
        Object value = fields.get(name);
        if (RawValues.isNothing(value)) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new UnreadableBodyException("expected a list", "$." + name);
        }
        List<OrderedEntry<T>> kept = new ArrayList<>(items.size());
        for (Object item : items) {
            StoredJson stored = StoredJson.read(item, "$." + name + "[" + kept.size() + "]");
            try {
                kept.add(reading.apply(stored));
            } catch (IllegalArgumentException e) {
                throw new UnreadableBodyException("an event that does not belong there", "$." + name);
            }
        }
        return OrderedEntry.inOrder(kept.stream());
    }

    private static JsonObject unknown(JsonObject fields) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(fields.asMap());
        others.keySet().removeAll(OWN);
        return JsonObject.of(others);
    }
}
