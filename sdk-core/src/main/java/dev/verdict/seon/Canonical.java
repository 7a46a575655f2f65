package dev.verdict.seon;

import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Records and JSON values as texts that are equal for what is the same: whatever the order of fields, however a number or a time is
 * written, be an id a text or a number. It is what tells an event that comes again, also after a store rewrote the kept one.
 */
final class Canonical {
    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    static String text(JsonRecord record) {
        return text(JsonBinding.canonical(record));
    }

    static String text(@Nullable Object value) {
        Canonical canonical = new Canonical();
        canonical.append(value);
        return canonical.text.toString();
    }

    private void append(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
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
        } else if (value instanceof String string) {
            text.append('"').append(string.length()).append(':').append(string);
        } else if (value instanceof BigDecimal number) {
            text.append('#').append(Numbers.identity(number)).append(';');
        } else {
            text.append(value).append(';'); // true, false or null
        }
    }
}
