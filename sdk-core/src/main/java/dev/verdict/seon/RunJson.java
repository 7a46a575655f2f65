package dev.verdict.seon;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
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
    private static final String EVENTS = "events";
    private static final String LINKED = "linked";
    private static final String LOG = "analystLog";

    private RunJson() {}

    static byte[] write(Told told) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(RUN_ID, told.runId());
        if (told.userId() != null) {
            fields.put(USER_ID, told.userId());
        }
        fields.put(EVENTS, objects(told.events()));
        fields.put(LINKED, objects(told.linked()));
        fields.put(LOG, objects(told.log()));
        fields.putAll(told.unknownFields().asMap());
        return JsonObject.of(fields).toJson();
    }

    private static List<JsonObject> objects(List<? extends Kept<?>> kept) {
        return kept.stream().map(one -> JsonObject.parse(one.item().toJson())).toList();
    }

    static Told read(byte[] json) {
        JsonObject fields = JsonObject.parse(json);
        if (!(fields.get(RUN_ID) instanceof String runId) || runId.isBlank()) {
            throw new UnreadableBodyException("there is no run", "$." + RUN_ID);
        }
        Object userId = fields.get(USER_ID);
        if (userId != null && (!(userId instanceof String text) || text.isBlank())) {
            throw new UnreadableBodyException("expected a text", "$." + USER_ID);
        }
        return new Told(
                runId,
                (String) userId,
                kept(fields, EVENTS, item -> Kept.of(Told.own(runId, SeonEvent.parse(item)))),
                kept(fields, LINKED, item -> Kept.linked(Told.notOwn(SeonEvent.parse(item)))),
                kept(fields, LOG, item -> Kept.of(AnalystEntry.parse(item))),
                unknown(fields));
    }

    private static <T extends JsonRecord> List<Kept<T>> kept(
            JsonObject fields, String name, Function<byte[], Kept<T>> reading) {
        return Kept.inOrder(items(fields, name).stream().map(item -> {
            try {
                return reading.apply(item);
            } catch (IllegalArgumentException e) {
                throw new UnreadableBodyException("an event that does not belong there", "$." + name);
            }
        }));
    }

    private static JsonObject unknown(JsonObject fields) {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(fields.asMap());
        others.keySet().removeAll(List.of(RUN_ID, USER_ID, EVENTS, LINKED, LOG));
        return JsonObject.of(others);
    }

    private static List<byte[]> items(JsonObject fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            throw new UnreadableBodyException("expected a list", "$." + name);
        }
        List<byte[]> objects = new ArrayList<>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> map)) {
                throw new UnreadableBodyException("expected an object", "$." + name + "[" + objects.size() + "]");
            }
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, field) -> copy.put((String) key, field));
            objects.add(JsonObject.of(copy).toJson());
        }
        return objects;
    }
}
