package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Records and JSON values as texts that are equal for what is the same: whatever the order of fields, however a number or a time is
 * written, be an id a text or a number. It is what tells an event that comes again, also after a store rewrote the kept one.
 */
final class Canonical {
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            List<Component> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType() != JsonObject.class
                        || !component.getName().equals("unknownFields")) {
                    JsonName name = component.getAnnotation(JsonName.class);
                    components.add(
                            new Component(name == null ? component.getName() : name.value(), component.getAccessor()));
                }
            }
            return List.copyOf(components);
        }
    };

    /** A component by its name in JSON. */
    private record Component(String name, Method accessor) {
        @Nullable
        Object of(JsonRecord record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's accessor does not fail", e);
            }
        }
    }

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    static String text(@Nullable Object value) {
        Canonical canonical = new Canonical();
        canonical.append(value);
        return canonical.text.toString();
    }

    private void append(@Nullable Object value) {
        if (value instanceof UnknownEvent event) {
            append(event.fields());
        } else if (value instanceof JsonRecord record) {
            append(fields(record));
        } else if (value instanceof JsonObject object) {
            append(object.asMap());
        } else if (value instanceof Map<?, ?> map) {
            text.append('{');
            new TreeMap<>(map).forEach((key, field) -> {
                append(key);
                append(field);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(this::append);
            text.append(']');
        } else if (value instanceof Open<?> word) {
            append(word.value());
        } else if (value instanceof Optional<?> optional) {
            append(optional.orElse(null));
        } else if (value instanceof BigDecimal number) {
            text.append('#').append(Numbers.identity(number)).append(';');
        } else if (value instanceof Integer number) {
            append(BigDecimal.valueOf(number));
        } else if (value == null || value instanceof Boolean) {
            text.append(value).append(';');
        } else { // a text, a time or a date
            String string = value.toString();
            text.append('"').append(string.length()).append(':').append(string);
        }
    }

    /** What a record says: where a component has read a field, as it was read, and else as it was sent. */
    private static SortedMap<String, Object> fields(JsonRecord record) {
        SortedMap<String, @Nullable Object> fields =
                new TreeMap<>(record.unknownFields().asMap());
        for (Component component : COMPONENTS.get(record.getClass())) {
            Object value = component.of(record);
            if (!isNothing(value)) {
                fields.put(component.name(), value);
            } else if (fields.get(component.name()) == null) {
                fields.remove(component.name());
            }
        }
        return Collections.unmodifiableSortedMap(fields);
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value instanceof Open<?> word && word.value() == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Optional<?> optional && optional.isEmpty();
    }
}
