package dev.verdict.frankieone;

import dev.verdict.frankieone.JsonText.Moment;
import dev.verdict.frankieone.JsonText.Numeral;
import dev.verdict.frankieone.Schema.Kinds;
import dev.verdict.frankieone.Schema.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares the JSON that was sent with the JSON that was written back: every number and text must be unchanged. Every method
 * returns the first difference with its path, or null.
 */
final class Comparison {
    private final Schema schema;

    Comparison(Schema schema) {
        this.schema = schema;
    }

    /** The documented type of a field; the type of free keys if it is an object with an undocumented name. */
    Type type(String object, String field, Object sent) {
        Type type = schema.field(object, field);
        return type == null && sent instanceof Map ? schema.others(object) : type;
    }

    /** The documented type of an object, by its kind; null for an undocumented kind. */
    String objectType(Type type, Map<?, ?> sent, Map<?, ?> owner) {
        Kinds kinds = schema.kinds().get(type.name());
        if (kinds == null) {
            return type.name();
        }
        boolean around = kinds.orAround() && isNone(sent.get(kinds.field()));
        String kind = text((around ? owner : sent).get(kinds.field()));
        return kind == null ? null : kinds.objects().get(kind);
    }

    /** Whether a value means absent, for any documented type. */
    static boolean isNone(Object value) {
        return value == null || text(value) != null && text(value).isBlank();
    }

    static String text(Object value) {
        return value instanceof Moment moment ? moment.text() : value instanceof String text ? text : null;
    }

    static BigDecimal number(Object value) {
        return value instanceof Numeral numeral ? numeral.value() : value instanceof BigDecimal number ? number : null;
    }

    /** Compares every number and text. */
    static String asSent(Object sent, Object came) {
        if (sent instanceof Map<?, ?> map && came instanceof Map<?, ?> other) {
            for (Map.Entry<?, ?> field : map.entrySet()) {
                String difference = asSent(field.getValue(), other.get(field.getKey()));
                if (difference != null) {
                    return "." + field.getKey() + difference;
                }
            }
            return same(map.keySet().equals(other.keySet()), map.keySet(), other.keySet());
        }
        if (sent instanceof List<?> items && came instanceof List<?> others) {
            for (int i = 0; i < Math.min(items.size(), others.size()); i++) {
                String difference = asSent(items.get(i), others.get(i));
                if (difference != null) {
                    return "[" + i + "]" + difference;
                }
            }
            return same(items.size() == others.size(), items, others);
        }
        boolean same = text(sent) != null
                ? text(sent).equals(text(came))
                : number(sent) != null ? number(sent).equals(number(came)) : Objects.equals(sent, came);
        return same(same, sent, came);
    }

    private static String same(boolean same, Object sent, Object came) {
        return same ? null : unlike(sent, came);
    }

    private static String unlike(Object sent, Object came) {
        return " was sent as " + brief(sent) + " and came back as " + brief(came);
    }

    private static String brief(Object value) {
        String text = String.valueOf(value);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
