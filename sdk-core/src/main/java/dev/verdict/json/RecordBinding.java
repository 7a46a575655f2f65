package dev.verdict.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verdict.SafeText;
import dev.verdict.json.Codec.Original;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads, writes and prints one record class. Created at the first use of the class. */
final class RecordBinding implements JsonInput.Reader<Object> {
    private static final String UNKNOWN_FIELDS = "unknownFields";

    private static final ClassValue<RecordBinding> BINDINGS = new ClassValue<>() {
        @Override
        protected RecordBinding computeValue(Class<?> type) {
            return new RecordBinding(type);
        }
    };

    private final String name;
    private final RecordFactory factory;
    private final ComponentBinding[] components;
    /** A hash table of the components by JSON name, at most half full. */
    private final @Nullable ComponentBinding[] table;

    private final @Nullable ComponentBinding otherFields;
    /** The component of {@link FromText}. */
    private final @Nullable ComponentBinding fromText;
    /** The last component. It has no field, so its {@code likelyNext} is the first field of the object. */
    private final ComponentBinding unknownFields;

    private final int size;
    private final boolean needsEnclosingObject;
    /** The values of the components if nothing was sent. */
    private final @Nullable Object[] absentValues;

    private RecordBinding(Class<?> type) {
        RecordComponent[] recordComponents = type.getRecordComponents();
        size = recordComponents.length;
        if (size < 2
                || size > Long.SIZE
                || !recordComponents[size - 1].getName().equals(UNKNOWN_FIELDS)) {
            throw new IllegalStateException(type + " must be a record of 2 to 64 components, the last unknownFields");
        }
        name = type.getSimpleName();
        components = new ComponentBinding[size - 1];
        table = new ComponentBinding[Integer.highestOneBit(size) * 4];
        absentValues = new Object[size];
        absentValues[size - 1] = JsonObject.EMPTY;
        Class<?>[] types = new Class<?>[size];
        ComponentBinding others = null;
        boolean usesEnclosing = false;
        for (int i = 0; i < components.length; i++) {
            ComponentBinding component = new ComponentBinding(i, recordComponents[i]);
            types[i] = recordComponents[i].getType();
            components[i] = component;
            absentValues[i] = component.codec.absent();
            usesEnclosing |= component.codec.needsEnclosingObject();
            if (recordComponents[i].isAnnotationPresent(OtherFields.class)) {
                others = component;
            } else {
                addToTable(component);
            }
        }
        types[size - 1] = JsonObject.class;
        unknownFields = new ComponentBinding(size - 1, recordComponents[size - 1]);
        otherFields = others;
        fromText = fromText(type);
        needsEnclosingObject = usesEnclosing;
        factory = new RecordFactory(type, types);
    }

    private @Nullable ComponentBinding fromText(Class<?> type) {
        FromText text = type.getAnnotation(FromText.class);
        ComponentBinding component = text == null ? null : find(text.value());
        if (text != null && (component == null || component.codec != Scalar.TEXT)) {
            throw new IllegalStateException(type + " must have a String component " + text.value());
        }
        return component;
    }

    private void addToTable(ComponentBinding component) {
        int at = hash(component.jsonName);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = component;
    }

    /** The component of a field; null if the field is unknown. */
    private @Nullable ComponentBinding find(String field) {
        int at = hash(field);
        ComponentBinding component;
        while ((component = table[at]) != null) {
            if (field == component.lastName || field.equals(component.jsonName)) {
                component.lastName = field;
                return component;
            }
            at = (at + 1) & (table.length - 1);
        }
        return null;
    }

    private int hash(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    static RecordBinding of(Class<?> type) {
        return BINDINGS.get(type);
    }

    /** Reads a value that is not an object. With {@link FromText}, a string or number becomes the record. */
    Object readNonObject(JsonInput in) throws IOException {
        JsonToken token = in.parser.currentToken();
        if (fromText == null || token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return Codec.notAnObject(in);
        }
        Object read = Scalar.TEXT.read(in);
        Object text = read instanceof Original original ? original.value() : read;
        if (text == null) {
            return read;
        }
        @Nullable Object[] values = absentValues.clone();
        values[fromText.index] = text;
        return new Original(factory.create(values), read instanceof Original original ? original.sent() : text);
    }

    /** Reads the object at the parser's current token. */
    @Override
    public Object read(JsonInput in) throws IOException {
        int start = needsEnclosingObject ? in.offset() : -1;
        @Nullable Object[] values = absentValues.clone();
        long seen = 0;
        RemainingFields remaining = null;
        @Nullable Object[] originals = null;
        in.countElement();
        JsonParser parser = in.parser;
        ComponentBinding previous = unknownFields;
        while (true) {
            ComponentBinding component = previous.likelyNext;
            if (component == null || !parser.nextFieldName(component.serializedName)) {
                String field = component == null
                        ? parser.nextFieldName()
                        : parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
                if (field == null) {
                    break;
                }
                component = find(field);
                if (component == null) {
                    parser.nextToken();
                    remaining = remaining == null ? new RemainingFields() : remaining;
                    remaining.read(in, field, otherFields);
                    continue;
                }
                previous.likelyNext = component;
            }
            previous = component;
            long bit = 1L << component.index;
            if ((seen & bit) != 0) {
                parser.nextToken();
                throw in.duplicateField().in(component.jsonName);
            }
            seen |= bit;
            Object value = read(in, component, start);
            if (value instanceof Codec.MistypedValue mistyped) {
                remaining = remaining == null ? new RemainingFields() : remaining;
                remaining.unknown.put(component.jsonName, mistyped.raw());
                originals = originals == null ? new Object[components.length] : originals;
                originals[component.index] = mistyped;
            } else if (value instanceof Original original) {
                originals = originals == null ? new Object[components.length] : originals;
                originals[component.index] = original;
                if (original.value() != null) {
                    values[component.index] = original.value();
                }
            } else {
                values[component.index] = value;
            }
        }
        in.expectEnd();
        if (remaining != null && otherFields != null) {
            values[otherFields.index] = Collections.unmodifiableMap(remaining.records);
        }
        if (remaining != null || originals != null) {
            values[size - 1] = JsonObject.withOriginals(
                    remaining == null ? Map.of() : Collections.unmodifiableMap(remaining.unknown),
                    originals == null ? null : new Originals(this, originals));
        }
        return factory.create(values);
    }

    /** The fields without a component of their own. */
    private static final class RemainingFields {
        final Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
        final Map<String, @Nullable Object> records = new LinkedHashMap<>();

        void read(JsonInput in, String field, @Nullable ComponentBinding otherFields) throws IOException {
            try {
                if (unknown.containsKey(field) || records.containsKey(field)) {
                    throw in.duplicateField();
                }
                if (otherFields != null && in.parser.currentToken() == JsonToken.START_OBJECT) {
                    records.put(field, ((Codecs.OfMap) otherFields.codec).item().read(in, -1));
                } else {
                    unknown.put(field, in.rawValue());
                }
            } catch (ReadFailure failure) {
                throw failure.inDataKey();
            } catch (IOException failure) {
                throw ReadFailure.of(failure).inDataKey();
            }
        }
    }

    /** Reads the value of a field after its name. */
    private static Object read(JsonInput in, ComponentBinding component, int enclosingStart) throws IOException {
        try {
            if (component.codec == Scalar.TEXT) { // most fields are strings, and the parser has a fast path for them
                String text = in.parser.nextTextValue();
                if (text != null) {
                    return Scalar.text(text);
                }
            } else {
                in.parser.nextToken();
            }
            JsonToken token = in.parser.currentToken();
            if (token == JsonToken.VALUE_NULL) {
                return Original.NULL;
            }
            Object value = component.codec.read(in, enclosingStart);
            if (component.isStructure && value instanceof Codec.MistypedValue) {
                throw ReadFailure.at(
                        in.parser, "expected " + component.codec.expected() + ", not " + JsonInput.describe(token));
            }
            return value;
        } catch (ReadFailure failure) {
            throw failure.in(component.jsonName);
        } catch (IOException failure) {
            throw ReadFailure.of(failure).in(component.jsonName);
        }
    }

    /** A field by its JSON name, known or not, as a JDK value. */
    @Nullable
    Object raw(JsonRecord record, String field) {
        ComponentBinding component = find(field);
        if (component == null && otherFields == null) {
            return record.unknownFields().get(field);
        }
        Codec codec;
        Object value;
        if (component == null) {
            codec = ((Codecs.OfMap) Objects.requireNonNull(otherFields).codec).item();
            value = ((Map<?, ?>) Objects.requireNonNull(otherFields.get(record))).get(field);
        } else {
            codec = component.codec;
            value = component.get(record);
            Original original = original(record.unknownFields(), component, value);
            if (original != null) {
                return JsonBinding.raw(out -> codec.writeOriginal(out, original.sent()));
            }
        }
        return value == null || codec.isAbsent(value)
                ? record.unknownFields().get(field)
                : JsonBinding.raw(out -> codec.write(out, value));
    }

    private @Nullable Original original(JsonObject unknown, ComponentBinding component, @Nullable Object value) {
        Originals originals = unknown.originals();
        return originals == null
                ? null
                : originals.of(this, component.index, component.codec.isAbsent(value) ? null : value);
    }

    /** Writes a record, with the known fields first. */
    void write(JsonOutput out, Object record) throws IOException {
        JsonObject unknown = (JsonObject) Objects.requireNonNull(unknownFields.get(record));
        out.json.writeStartObject();
        for (ComponentBinding component : components) {
            Object value = component.get(record);
            Original original = out.canonical ? null : original(unknown, component, value);
            if (original != null) {
                out.json.writeFieldName(component.jsonName);
                component.codec.writeOriginal(out, original.sent());
            } else if (value == null || component.codec.isAbsent(value)) {
                continue;
            } else if (component == otherFields) {
                ((Codecs.OfMap) component.codec).writeFields(out, value);
            } else {
                out.json.writeFieldName(component.jsonName);
                component.codec.write(out, value);
            }
        }
        for (Map.Entry<String, @Nullable Object> field : unknown.asMap().entrySet()) {
            if (isUnknownOrMistyped(unknown, field.getKey(), record)) {
                out.json.writeFieldName(field.getKey());
                out.writeValue(field.getValue());
            }
        }
        out.json.writeEndObject();
    }

    /**
     * Whether a field of {@code unknown} must be written. It must not have the name of a component, unless the component was sent mistyped
     * and is still absent. Otherwise it would be read again as that component.
     */
    private boolean isUnknownOrMistyped(JsonObject unknown, String field, Object record) {
        ComponentBinding component = find(field);
        if (component == null) {
            return true;
        }
        Originals originals = unknown.originals();
        if (originals == null || !originals.isMistyped(this, component.index)) {
            throw new IllegalStateException(
                    name + ": the unknown fields contain the name of a component: " + component.jsonName);
        }
        return component.codec.isAbsent(component.get(record)); // a present component replaced the mistyped value
    }

    /** Prints the printable components that are present. */
    String print(Object record) {
        List<String> parts = new ArrayList<>();
        for (ComponentBinding component : components) {
            Object value = component.get(record);
            if (component.isPrintable && value != null && !component.codec.isAbsent(value)) {
                parts.add(component.javaName + "=" + printed(value));
            }
        }
        return name + parts;
    }

    /** Prints lists of records by size only, because a result must fit in one line of a log. */
    private static String printed(Object value) {
        if (value instanceof String text) {
            return SafeText.name(text);
        }
        if (value instanceof List<?> items) {
            return items.get(0) instanceof Record
                    ? "(" + items.size() + ")"
                    : items.stream().map(RecordBinding::printed).toList().toString();
        }
        if (value instanceof Map<?, ?> keyed) {
            return "(" + keyed.size() + ")";
        }
        // records print themselves in the same way; enum values, numbers, booleans and times are safe
        return value.toString();
    }
}
