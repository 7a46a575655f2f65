package dev.verdict.http.engine;

import dev.verdict.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object in a request, in insertion order. Immutable. {@code toString} prints no fields. */
public final class JsonFields {
    public static final JsonFields NONE = new JsonFields(Map.of());

    private final Map<String, @Nullable Object> values;

    private JsonFields(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** A copy with the field added or replaced. Throws if the value is not a JSON value. */
    public JsonFields with(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "field");
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.putAll(json(name, value));
        return new JsonFields(Collections.unmodifiableMap(more));
    }

    /** A copy with a text field. Throws if the text is blank. */
    public JsonFields withText(String name, String value) {
        return with(name, requireText(value, name));
    }

    /** A copy with a field for which the builder has no method. Throws if it has one. */
    public JsonFields withOther(Set<String> own, String name, @Nullable Object value) {
        if (own.contains(requireText(name, "field"))) {
            throw new IllegalArgumentException(name + " has a method of its own");
        }
        return with(name, value);
    }

    private static Map<String, @Nullable Object> json(String name, @Nullable Object value) {
        try {
            return JsonObject.of(Collections.singletonMap(name, value)).asMap();
        } catch (IllegalArgumentException e) { // its message names a type and no value
            throw new IllegalArgumentException(name + ": " + e.getMessage());
        }
    }

    public static String requireText(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }

    /** The fields as unmodifiable JDK values. */
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonFields that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "[" + values.size() + " fields]";
    }
}
