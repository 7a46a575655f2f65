package dev.verdict.json;

import dev.verdict.SafeText;
import dev.verdict.json.Codec.Original;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads, writes and prints one record class. Created at the first use of the class. */
final class RecordBinding implements JsonInput.Reader<Object> {
    private static final ClassValue<RecordBinding> BINDINGS = new ClassValue<>() {
        @Override
        protected RecordBinding computeValue(Class<?> type) {
            return new RecordBinding(type);
        }
    };

    private final String name;
    private final RecordModel model;
    private final ComponentBinding[] components;
    private final Names<ComponentBinding> names;

    private final @Nullable ComponentBinding otherFields;
    /** The component of {@link FromText}. */
    private final @Nullable ComponentBinding fromText;

    private final int size;
    /** The component whose value nested objects look at; see {@link Codec#enclosingField}. */
    private final @Nullable ComponentBinding enclosing;
    /** The values of the components if nothing was sent. */
    private final @Nullable Object[] absentValues;
    /** Created at first use, because reading needs none. */
    private @Nullable RecordWriter writer;

    private RecordBinding(Class<?> type) {
        model = RecordModel.of(type);
        name = type.getSimpleName();
        components = model.components();
        size = components.length + 1;
        absentValues = new Object[size];
        absentValues[size - 1] = JsonObject.EMPTY;
        Map<String, ComponentBinding> byName = new HashMap<>();
        ComponentBinding others = null;
        String enclosingField = null;
        for (ComponentBinding component : components) {
            absentValues[component.index] = component.codec.absent();
            if (component.codec.enclosingField() != null) {
                enclosingField = component.codec.enclosingField();
            }
            if (component.isOtherFields) {
                others = component;
            } else {
                byName.put(component.jsonName, component);
            }
        }
        names = new Names<>(byName);
        otherFields = others;
        enclosing = enclosingField == null ? null : names.find(enclosingField);
        String textField = model.fromText();
        fromText = textField == null ? null : names.find(textField);
        if (textField != null && (fromText == null || fromText.codec != Scalar.TEXT)) {
            throw new IllegalStateException(type + " must have a String component " + textField);
        }
    }

    static RecordBinding of(Class<?> type) {
        return BINDINGS.get(type);
    }

    Set<String> fieldNames() {
        return Arrays.stream(components)
                .filter(component -> component != otherFields)
                .map(component -> component.jsonName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a value that is not an object. With {@link FromText}, a string or number becomes the record. */
    Object readNonObject(JsonInput in) {
        Token token = in.tokens.token();
        if (fromText == null || token != Token.STRING && !token.isNumber()) {
            return Codec.notAnObject(in);
        }
        Object read = Scalar.TEXT.read(in);
        Object text = read instanceof Original original ? original.value() : read;
        if (text == null) {
            return read;
        }
        @Nullable Object[] values = absentValues.clone();
        values[fromText.index] = text;
        return new Original(model.create(values, 0), read instanceof Original original ? original.sent() : text);
    }

    /** Reads the current object. */
    @Override
    public Object read(JsonInput in) {
        int base = in.top;
        in.reserve(size);
        in.top += size;
        System.arraycopy(absentValues, 0, in.stack, base, size);
        long seen = 0;
        RemainingFields remaining = null;
        Originals originals = null;
        in.countElement();
        JsonTokenizer tokens = in.tokens;
        int enclosingAt = -1;
        while (tokens.nextField()) {
            ComponentBinding component = names.find(tokens);
            if (component == null) {
                remaining = remaining == null ? new RemainingFields() : remaining;
                remaining.read(in, otherFields);
                continue;
            }
            long bit = 1L << component.index;
            if ((seen & bit) != 0) {
                throw in.duplicateField().in(component.jsonName);
            }
            seen |= bit;
            int fieldAt = tokens.start();
            if (component == enclosing) {
                enclosingAt = fieldAt;
            }
            Object value = read(in, component, enclosingAt < 0 ? fieldAt : enclosingAt);
            if (value instanceof Codec.MistypedValue mistyped) {
                remaining = remaining == null ? new RemainingFields() : remaining;
                remaining.unknown.put(component.jsonName, mistyped.raw());
                originals = Originals.with(originals, this, component.index, mistyped);
            } else if (value instanceof Original original) {
                originals = Originals.with(originals, this, component.index, original);
                if (original.value() != null) {
                    in.stack[base + component.index] = original.value();
                }
            } else {
                in.stack[base + component.index] = value;
            }
        }
        if (remaining != null && otherFields != null) {
            in.stack[base + otherFields.index] = Collections.unmodifiableMap(remaining.records);
        }
        if (remaining != null || originals != null) {
            in.stack[base + size - 1] = JsonObject.withOriginals(
                    remaining == null ? Map.of() : Collections.unmodifiableMap(remaining.unknown), originals);
        }
        in.top = base;
        return model.create(in.stack, base);
    }

    /** The fields without a component of their own. */
    private static final class RemainingFields {
        final Map<String, @Nullable Object> unknown = new LinkedHashMap<>(4); // usually there are few
        /** Those that are records; see {@link OtherFields}. */
        Map<String, @Nullable Object> records = Map.of();

        void read(JsonInput in, @Nullable ComponentBinding otherFields) {
            String field = in.tokens.text();
            try {
                in.tokens.nextValue();
                if (unknown.containsKey(field) || records.containsKey(field)) {
                    throw in.duplicateField();
                }
                if (otherFields != null && in.tokens.token() == Token.OBJECT) {
                    records = records.isEmpty() ? new LinkedHashMap<>() : records;
                    records.put(field, ((Codecs.OfMap) otherFields.codec).item().read(in, -1));
                } else {
                    unknown.put(field, in.rawValue());
                }
            } catch (ReadFailure failure) {
                throw failure.inDataKey();
            }
        }
    }

    /** Reads the value of a field after its name. */
    private static Object read(JsonInput in, ComponentBinding component, int enclosing) {
        JsonTokenizer tokens = in.tokens;
        try {
            tokens.nextValue();
            Token token = tokens.token();
            if (token == Token.NULL) {
                return Original.NULL;
            }
            Codec codec = component.codec;
            Object value = codec == Scalar.TEXT && token == Token.STRING // most fields are strings
                    ? Scalar.text(tokens)
                    : codec.read(in, enclosing);
            if (component.isStructure && value instanceof Codec.MistypedValue) {
                throw tokens.failure(codec.mismatch(token));
            }
            return value;
        } catch (ReadFailure failure) {
            throw failure.in(component.jsonName);
        }
    }

    /** A field by its JSON name, known or not, as a JDK value. */
    @Nullable
    Object raw(JsonRecord record, String field) {
        ComponentBinding component = names.find(field);
        if (component == null && otherFields == null) {
            return record.unknownFields().get(field);
        }
        Codec codec;
        Object value;
        if (component == null) {
            codec = ((Codecs.OfMap) Objects.requireNonNull(otherFields).codec).item();
            value = ((Map<?, ?>) Objects.requireNonNull(model.values(record)[otherFields.index])).get(field);
        } else {
            codec = component.codec;
            value = model.values(record)[component.index];
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

    void write(JsonOutput out, Object record) throws IOException {
        RecordWriter created = writer;
        if (created == null) {
            created = new RecordWriter(this, model, components, absentValues);
            writer = created;
        }
        created.write(out, record);
    }

    /** The component of a field; null if the field is unknown. */
    @Nullable
    ComponentBinding find(String field) {
        return names.find(field);
    }

    /** Prints the printable components that are present. */
    String print(Object record) {
        List<String> parts = new ArrayList<>();
        @Nullable Object[] values = model.values(record);
        for (ComponentBinding component : components) {
            Object value = values[component.index];
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
