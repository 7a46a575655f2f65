package dev.verdict.seon;

import dev.verdict.json.JsonBinding;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text form of records and JSON values that is equal for equal content. It ignores the order of fields, the notation of numbers and
 * times, and whether an id is a string or a number. A run recognizes a duplicate event by it, also after a store rewrote the first one.
 */
final class CanonicalText {
    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    static String text(JsonRecord record) {
        return text(JsonBinding.canonical(record));
    }

    static String text(@Nullable Object value) {
        CanonicalText canonical = new CanonicalText();
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
