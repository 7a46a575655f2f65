package dev.verdict.frankieone;

import dev.verdict.frankieone.JsonText.Moment;
import dev.verdict.frankieone.JsonText.Numeral;
import dev.verdict.frankieone.Schema.Form;
import dev.verdict.frankieone.Schema.Kinds;
import dev.verdict.frankieone.Schema.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was sent against what came of it. In a documented field, absent, null and an empty list are one, a time is its instant,
 * and Go's zero time is none; everything else is as it was sent, number for number and text for text. Every method gives the
 * first difference with the way to it, or null.
 */
final class Comparison {
    private static final Instant GO_ZERO = Instant.parse("0001-01-01T00:00:00Z");

    private final Schema schema;

    Comparison(Schema schema) {
        this.schema = schema;
    }

    /** An object of a documented type. */
    String object(String type, Map<?, ?> sent, Map<?, ?> came) {
        for (Map.Entry<?, ?> entry : sent.entrySet()) {
            String field = (String) entry.getKey();
            Type fieldType = type(type, field, entry.getValue());
            String difference = fieldType == null && !came.containsKey(field)
                    ? " is lost"
                    : field(fieldType, entry.getValue(), came.get(field), sent);
            if (difference != null) {
                return "." + field + difference;
            }
        }
        return nothingElse(sent, came);
    }

    private static String nothingElse(Map<?, ?> sent, Map<?, ?> came) {
        for (Object key : came.keySet()) {
            if (!sent.containsKey(key)) {
                return "." + key + " was never sent";
            }
        }
        return null;
    }

    /** The documented type of a field; that of the free keys if it is an object under none of the documented names. */
    Type type(String object, String field, Object sent) {
        Type type = schema.field(object, field);
        return type == null && sent instanceof Map ? schema.others(object) : type;
    }

    /** A field of an object; of no type if nothing is documented about it. */
    String field(Type type, Object sent, Object came, Map<?, ?> owner) {
        if (isNone(type, sent) || isNone(type, came)) {
            return isNone(type, sent) == isNone(type, came) ? null : unlike(sent, came);
        }
        if (type == null) {
            return asSent(sent, came);
        }
        return switch (type.form()) {
            case TIME -> time(sent, came);
            case INTEGER ->
                number(sent) != null && number(came) != null
                        ? same(number(sent).compareTo(number(came)) == 0, sent, came)
                        : asSent(sent, came);
            case MAP ->
                sent instanceof Map<?, ?> map && came instanceof Map<?, ?> other
                        ? map(type.item(), map, other)
                        : asSent(sent, came);
            case LIST ->
                sent instanceof List<?> items && came instanceof List<?> others && type.isListOfObjects()
                        ? list(type.item(), items, others, owner)
                        : asSent(sent, came);
            case NAMED ->
                sent instanceof Map<?, ?> map && came instanceof Map<?, ?> other
                        ? named(type, map, other, owner)
                        : asSent(sent, came);
            default -> asSent(sent, came);
        };
    }

    private static boolean isNone(Type type, Object value) {
        return value == null
                || type != null && type.form() == Form.LIST && value.equals(List.of())
                || type != null
                        && type.form() == Form.TIME
                        && value instanceof Moment sent
                        && GO_ZERO.equals(sent.time());
    }

    private String map(Type item, Map<?, ?> sent, Map<?, ?> came) {
        for (Map.Entry<?, ?> entry : sent.entrySet()) {
            String difference = field(item, entry.getValue(), came.get(entry.getKey()), sent);
            if (difference != null) {
                return "." + entry.getKey() + difference;
            }
        }
        return nothingElse(sent, came);
    }

    private String list(Type item, List<?> sent, List<?> came, Map<?, ?> owner) {
        for (int i = 0; i < Math.min(sent.size(), came.size()); i++) {
            String difference = field(item, sent.get(i), came.get(i), owner);
            if (difference != null) {
                return "[" + i + "]" + difference;
            }
        }
        return same(sent.size() == came.size(), sent, came);
    }

    private String named(Type type, Map<?, ?> sent, Map<?, ?> came, Map<?, ?> owner) {
        String object = objectType(type, sent, owner);
        return object == null ? asSent(sent, came) : object(object, sent, came);
    }

    /** The documented type of an object, kinds told apart; null if it is of a kind that nobody documented. */
    String objectType(Type type, Map<?, ?> sent, Map<?, ?> owner) {
        Kinds kinds = schema.kinds().get(type.name());
        if (kinds == null) {
            return type.name();
        }
        boolean around = kinds.orAround() && !sent.containsKey(kinds.field());
        String kind = text((around ? owner : sent).get(kinds.field()));
        return kind == null ? null : kinds.objects().get(kind);
    }

    private static String time(Object sent, Object came) {
        Instant meant = sent instanceof Moment moment ? moment.time() : null;
        return meant == null ? asSent(sent, came) : same(meant.equals(instant(came)), sent, came);
    }

    private static Instant instant(Object value) {
        if (value instanceof Moment moment) {
            return moment.time();
        }
        try {
            return value instanceof String text ? Instant.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String text(Object value) {
        return value instanceof Moment moment ? moment.text() : value instanceof String text ? text : null;
    }

    static BigDecimal number(Object value) {
        return value instanceof Numeral numeral ? numeral.value() : value instanceof BigDecimal number ? number : null;
    }

    /** Number for number and text for text. */
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
