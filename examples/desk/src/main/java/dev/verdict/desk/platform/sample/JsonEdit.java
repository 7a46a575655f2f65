package dev.verdict.desk.platform.sample;

import dev.verdict.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A copy of a JSON object that can be changed. Not a record: it holds personal data, which must not be printed. */
final class JsonEdit {
    private final Map<String, @Nullable Object> fields;

    private JsonEdit(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** Copies a JSON object, and replaces every text in it. */
    static JsonEdit copyOf(JsonObject json, UnaryOperator<String> texts) {
        return new JsonEdit(copy(json.asMap(), texts));
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map, UnaryOperator<String> texts) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put((String) Objects.requireNonNull(name), copy(value, texts)));
        return copy;
    }

    private static @Nullable Object copy(@Nullable Object value, UnaryOperator<String> texts) {
        if (value instanceof String text) {
            return texts.apply(text);
        } else if (value instanceof Map<?, ?> map) {
            return copy(map, texts);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copy(item, texts)));
            return copy;
        }
        return value;
    }

    /** Sets a field. */
    JsonEdit put(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** Removes a field. */
    void remove(String field) {
        fields.remove(field);
    }

    /** A text; empty if there is none. */
    String text(String field) {
        return fields.get(field) instanceof String text ? text : "";
    }

    /** The object in a field, whose changes change this object; a new one if there is none. */
    @SuppressWarnings("unchecked") // copy makes no other map
    JsonEdit object(String field) {
        if (!(fields.get(field) instanceof Map<?, ?>)) {
            fields.put(field, new LinkedHashMap<String, @Nullable Object>());
        }
        return new JsonEdit((Map<String, @Nullable Object>) Objects.requireNonNull(fields.get(field)));
    }

    /** Whether a field holds an object. */
    boolean hasObject(String field) {
        return fields.get(field) instanceof Map<?, ?>;
    }

    /** Adds a value to the list in a field. */
    void add(String field, Object value) {
        list(field).add(value);
    }

    /** Inserts a value into the list in a field, or adds it if the list is shorter. */
    void insert(String field, int index, Object value) {
        List<@Nullable Object> list = list(field);
        list.add(Math.min(index, list.size()), value);
    }

    @SuppressWarnings("unchecked") // copy makes no other list
    private List<@Nullable Object> list(String field) {
        if (!(fields.get(field) instanceof List<?>)) {
            fields.put(field, new ArrayList<@Nullable Object>());
        }
        return (List<@Nullable Object>) Objects.requireNonNull(fields.get(field));
    }

    byte[] toBytes() {
        return JsonObject.of(fields).toJson();
    }
}
