package dev.verdict.sandbox;

import dev.verdict.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A copy of a JSON object to work on: unlike a {@link JsonObject}, it can be changed, all the way down. */
final class JsonTree {
    private final Map<String, @Nullable Object> fields;

    private JsonTree(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** What to make of a text on the way; the name is that of the field it stands in, or of the list's field. */
    interface Edit {
        String edit(String field, String text);
    }

    static JsonTree copyOf(JsonObject object) {
        return copyOf(object, (field, text) -> text);
    }

    static JsonTree copyOf(JsonObject object, Edit edit) {
        return new JsonTree(copyOf(object.asMap(), edit));
    }

    static JsonTree empty() {
        return new JsonTree(new LinkedHashMap<>());
    }

    JsonObject toJsonObject() {
        return JsonObject.of(fields);
    }

    void put(String field, @Nullable Object value) {
        fields.put(field, value);
    }

    void remove(String field) {
        fields.remove(field);
    }

    void keepOnly(Collection<String> names) {
        fields.keySet().retainAll(names);
    }

    /** Whether there is a field that is not null. */
    boolean has(String field) {
        return fields.get(field) != null;
    }

    boolean isTrue(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** A text that says something; empty if there is none. */
    Optional<String> filledText(String field) {
        return text(field).filter(text -> !text.isBlank());
    }

    Optional<String> text(String field) {
        return fields.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The texts of a list; empty if there is no such list. */
    List<String> texts(String field) {
        return items(field).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The object in a field, to be changed in place; empty if there is none. */
    Optional<JsonTree> object(String field) {
        return view(fields.get(field));
    }

    /** The objects of a list, to be changed in place; empty if there is no such list. */
    List<JsonTree> objects(String field) {
        return items(field).stream()
                .map(JsonTree::view)
                .flatMap(Optional::stream)
                .toList();
    }

    void removeObjects(String field, Predicate<JsonTree> which) {
        items(field).removeIf(item -> view(item).filter(which).isPresent());
    }

    @SuppressWarnings("unchecked") // copyOf makes no other list
    private List<@Nullable Object> items(String field) {
        return fields.get(field) instanceof List<?> items ? (List<@Nullable Object>) items : new ArrayList<>();
    }

    @SuppressWarnings("unchecked") // copyOf makes no other map
    private static Optional<JsonTree> view(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? Optional.of(new JsonTree((Map<String, @Nullable Object>) map))
                : Optional.empty();
    }

    private static Map<String, @Nullable Object> copyOf(Map<?, ?> map, Edit edit) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String field = (String) Objects.requireNonNull(key);
            copy.put(field, copyOf(field, value, edit));
        });
        return copy;
    }

    private static @Nullable Object copyOf(String field, @Nullable Object value, Edit edit) {
        if (value instanceof String text) {
            return edit.edit(field, text);
        } else if (value instanceof Map<?, ?> map) {
            return copyOf(map, edit);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copyOf(field, item, edit)));
            return copy;
        }
        return value;
    }
}
