package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.frankieone.JsonText.Moment;
import dev.verdict.frankieone.JsonText.Numeral;
import dev.verdict.frankieone.Schema.Form;
import dev.verdict.frankieone.Schema.Type;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the records of a result with the JSON that was sent. Each record must be the one for its kind, its components must
 * have all values of the documented type, its unknown fields exactly the rest, and {@code raw} must return every field. Every
 * method returns the first difference with its path, or null.
 */
final class RecordWalk {
    /** One of this many records is checked with {@code raw} for all fields. */
    private static final int SAMPLE = 5;

    private static final Map<Class<?>, Map<String, RecordComponent>> FIELDS = new HashMap<>();

    private final Schema schema;
    private final Comparison comparison;
    private final Set<String> types = new TreeSet<>();
    private int records;

    RecordWalk(Schema schema) {
        this.schema = schema;
        this.comparison = new Comparison(schema);
    }

    /** The number of records that were compared. */
    int records() {
        return records;
    }

    /** Their types. */
    Set<String> types() {
        return types;
    }

    String record(String type, Map<?, ?> sent, JsonRecord record) {
        if (!record.getClass().getSimpleName().equals(type)) {
            return " is read as " + record.getClass().getSimpleName() + ", not " + type;
        }
        types.add(type);
        boolean sample = records++ % SAMPLE == 0;
        Map<String, RecordComponent> components = FIELDS.computeIfAbsent(record.getClass(), Records::fields);
        Set<Object> rest = new HashSet<>();
        for (Map.Entry<?, ?> entry : sent.entrySet()) {
            String name = (String) entry.getKey();
            Object value = entry.getValue();
            Type fieldType = comparison.type(type, name, value);
            String difference = sample ? Comparison.asSent(value, record.raw(name)) : null;
            if (difference != null) {
                return ".raw(" + name + ")" + difference;
            }
            if (schema.field(type, name) != null && !components.containsKey(name)) {
                return "." + name + " has no component";
            }
            if (fieldType == null) {
                rest.add(name);
            } else if (isNone(fieldType, value)) {
                difference = isEmpty(component(type, name, record, components)) ? null : " means nothing and is there";
            } else if (!carries(fieldType, components.get(name), value)) {
                rest.add(name);
            } else {
                difference = component(fieldType, value, component(type, name, record, components), sent);
            }
            if (difference != null) {
                return "." + name + difference;
            }
        }
        return unknown(rest, sent, record);
    }

    private Object component(String type, String name, JsonRecord record, Map<String, RecordComponent> components) {
        return schema.field(type, name) == null
                ? ((Map<?, ?>) Records.get(components.get("matches"), record)).get(name)
                : Records.get(components.get(name), record);
    }

    private static String unknown(Set<Object> rest, Map<?, ?> sent, JsonRecord record) {
        Map<?, ?> unknown = record.unknownFields().asMap();
        if (!unknown.keySet().equals(rest)) {
            return " has the unknown fields " + unknown.keySet() + ", not " + rest;
        }
        for (Object name : rest) {
            String difference = Comparison.asSent(sent.get(name), unknown.get(name));
            if (difference != null) {
                return ".unknownFields." + name + difference;
            }
        }
        return record.raw("never sent") == null ? null : " has a field that was never sent";
    }

    private static boolean isEmpty(Object component) {
        return component == null
                || component instanceof List<?> list && list.isEmpty()
                || component instanceof Map<?, ?> map && map.isEmpty()
                || component instanceof Optional<?> maybe && maybe.isEmpty()
                || component instanceof Open<?> open && !open.isPresent();
    }

    /** Whether a value means absent for the documented type. */
    private boolean isNone(Type type, Object sent) {
        return switch (type.form()) {
            case OBJECT, NAMED ->
                sent == null || sent.equals(List.of()) || schema.canBeText(type) && Comparison.isNone(sent);
            case LIST ->
                sent == null
                        || type.isOneOrList() && Comparison.isNone(sent)
                        || sent instanceof List<?> items && items.stream().allMatch(item -> isNone(type.item(), item));
            case MAP, OTHERS ->
                sent == null
                        || sent.equals(List.of())
                        || sent instanceof Map<?, ?> map
                                && map.values().stream().allMatch(value -> isNone(type.item(), value));
            case TIME, DATE -> Comparison.isNone(sent) || sent instanceof Moment moment && moment.isZero();
            default -> Comparison.isNone(sent);
        };
    }

    /** Whether a value that is not absent has the documented type, so that its component has it. */
    private boolean carries(Type type, RecordComponent component, Object sent) {
        return switch (type.form()) {
            case TEXT, KIND -> Comparison.text(sent) != null || sent instanceof Numeral;
            case WORD -> true;
            case INTEGER -> number(sent) != null && (!isInteger(component) || isInt(number(sent)));
            case NUMBER -> number(sent) != null;
            case BOOLEAN -> sent instanceof Boolean;
            case TIME -> sent instanceof Moment moment && moment.time() != null;
            case DATE -> isDate(Comparison.text(sent));
            case OBJECT, NAMED ->
                sent instanceof Map
                        || schema.canBeText(type) && (Comparison.text(sent) != null || sent instanceof Numeral);
            case LIST ->
                type.isOneOrList() && Comparison.text(sent) != null
                        || sent instanceof List<?> items
                                && items.stream()
                                        .allMatch(item ->
                                                isNone(type.item(), item) || carries(type.item(), component, item));
            case MAP, OTHERS ->
                sent instanceof Map<?, ?> map
                        && map.values().stream()
                                .allMatch(
                                        value -> isNone(type.item(), value) || carries(type.item(), component, value));
        };
    }

    /** The number, or the number in a text. */
    private static BigDecimal number(Object sent) {
        String text = Comparison.text(sent);
        if (text == null) {
            return Comparison.number(sent);
        }
        return text.strip().matches("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?")
                ? new BigDecimal(text.strip())
                : null;
    }

    /** A Java integer, or a list of them. */
    private static boolean isInteger(RecordComponent component) {
        return component.getGenericType().getTypeName().contains(Integer.class.getName());
    }

    private static boolean isInt(BigDecimal number) {
        try {
            number.intValueExact();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return text != null && text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The records in a component. Its single values are compared by writing the record back. */
    private String component(Type type, Object sent, Object value, Map<?, ?> owner) {
        Object there = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (type.form() == Form.NAMED) {
            if (there instanceof JsonObject kept) {
                there = Records.read(Records.named(type.name()).orElseThrow(), kept);
            }
            if (there instanceof JsonRecord record && !(sent instanceof Map)) {
                return fromText(type, sent, record);
            }
            return there instanceof JsonRecord record
                    ? named(type, (Map<?, ?>) sent, record, owner)
                    : " was sent and is no record";
        }
        if (type.form() == Form.MAP) {
            return entries(type.item(), (Map<?, ?>) sent, (Map<?, ?>) there);
        }
        if (type.isListOfObjects()) {
            List<?> items = ((List<?>) sent)
                    .stream().filter(item -> !isNone(type.item(), item)).toList();
            for (int i = 0; i < items.size(); i++) {
                String difference = component(type.item(), items.get(i), ((List<?>) there).get(i), owner);
                if (difference != null) {
                    return "[" + i + "]" + difference;
                }
            }
        }
        return null;
    }

    /** A record that was sent as a plain string has that text or number in one field and nothing else. */
    private String fromText(Type type, Object sent, JsonRecord record) {
        String field = schema.texts().get(type.name());
        Map<?, ?> written = (Map<?, ?>) JsonText.read(record.toJson());
        boolean same = sent instanceof Numeral numeral
                ? numeral.value().compareTo(new BigDecimal(Comparison.text(written.get(field)))) == 0
                : Comparison.text(sent).equals(Comparison.text(written.get(field)));
        return same && written.size() == 1 ? null : " is not the text that was sent, and nothing else";
    }

    private String entries(Type item, Map<?, ?> sent, Map<?, ?> there) {
        for (Map.Entry<?, ?> entry : sent.entrySet()) {
            String difference = isNone(item, entry.getValue())
                    ? null
                    : component(item, entry.getValue(), there.get(entry.getKey()), sent);
            if (difference != null) {
                return "." + entry.getKey() + difference;
            }
        }
        return null;
    }

    private String named(Type type, Map<?, ?> sent, JsonRecord record, Map<?, ?> owner) {
        String object = comparison.objectType(type, sent, owner);
        if (object != null) {
            return record(object, sent, record);
        }
        return record.getClass().getSimpleName().equals("Unknown")
                ? Comparison.asSent(sent, record.unknownFields().asMap())
                : " is read as " + record.getClass().getSimpleName() + " and is of no known kind";
    }
}
