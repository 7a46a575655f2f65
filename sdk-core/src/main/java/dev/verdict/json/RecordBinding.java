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

/**
 * How one record is read, written and printed: its components with their codecs, and handles to its canonical constructor
 * and accessors. Linked when the record is first met, once per class.
 */
final class RecordBinding implements JsonInput.Reading<Object> {
    private static final String UNKNOWN_FIELDS = "unknownFields";

    private static final ClassValue<RecordBinding> LINKED = new ClassValue<>() {
        @Override
        protected RecordBinding computeValue(Class<?> type) {
            return new RecordBinding(type);
        }
    };

    private final String name;
    private final RecordFactory creator;
    private final Slot[] slots;
    /** The slots by the hash of their names, in twice the room. */
    private final @Nullable Slot[] table;

    private final @Nullable Slot others;
    /** The slot of a text that stands for the whole record. */
    private final @Nullable Slot fromText;
    /** The last component, which no field has the name of: what comes next to it is the first field. */
    private final Slot unknownFields;

    private final int size;
    private final boolean looksAround;
    /** What a record's components are when nothing was sent. */
    private final @Nullable Object[] nothing;

    private RecordBinding(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        size = components.length;
        if (size < 2 || size > Long.SIZE || !components[size - 1].getName().equals(UNKNOWN_FIELDS)) {
            throw new IllegalStateException(type + " must be a record of 2 to 64 components, the last unknownFields");
        }
        name = type.getSimpleName();
        slots = new Slot[size - 1];
        table = new Slot[Integer.highestOneBit(size) * 4];
        nothing = new Object[size];
        nothing[size - 1] = JsonObject.EMPTY;
        Class<?>[] types = new Class<?>[size];
        Slot rest = null;
        boolean around = false;
        for (int i = 0; i < slots.length; i++) {
            Slot slot = new Slot(i, components[i]);
            types[i] = components[i].getType();
            slots[i] = slot;
            nothing[i] = slot.codec.absent();
            around |= slot.codec.looksAround();
            if (components[i].isAnnotationPresent(OtherFields.class)) {
                rest = slot;
            } else {
                enter(slot);
            }
        }
        types[size - 1] = JsonObject.class;
        unknownFields = new Slot(size - 1, components[size - 1]);
        others = rest;
        fromText = fromText(type);
        looksAround = around;
        creator = new RecordFactory(type, types);
    }

    private @Nullable Slot fromText(Class<?> type) {
        FromText text = type.getAnnotation(FromText.class);
        Slot slot = text == null ? null : find(text.value());
        if (text != null && (slot == null || slot.codec != Scalar.TEXT)) {
            throw new IllegalStateException(type + " must have a text component " + text.value());
        }
        return slot;
    }

    private void enter(Slot slot) {
        int at = hash(slot.name);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = slot;
    }

    /** The slot of a field; null if the field is not known. */
    private @Nullable Slot find(String field) {
        int at = hash(field);
        Slot slot;
        while ((slot = table[at]) != null) {
            if (field == slot.given || field.equals(slot.name)) {
                slot.given = field;
                return slot;
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
        return LINKED.get(type);
    }

    /** Reads what stands where an object belongs and is none: a text can stand for the record. */
    Object readInPlace(JsonInput in) throws IOException {
        JsonToken token = in.parser.currentToken();
        if (fromText == null || token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return Codec.noObject(in);
        }
        Object read = Scalar.TEXT.read(in);
        Object text = read instanceof Original original ? original.value() : read;
        if (text == null) {
            return read;
        }
        @Nullable Object[] values = nothing.clone();
        values[fromText.index] = text;
        return new Original(creator.create(values), read instanceof Original original ? original.sent() : text);
    }

    /** Reads the object that the parser stands on. */
    @Override
    public Object read(JsonInput in) throws IOException {
        int start = looksAround ? in.offset() : -1;
        @Nullable Object[] values = nothing.clone();
        long seen = 0;
        Rest rest = null;
        @Nullable Object[] originals = null;
        in.countStep();
        JsonParser parser = in.parser;
        Slot previous = unknownFields;
        while (true) {
            Slot slot = previous.next;
            if (slot == null || !parser.nextFieldName(slot.expected)) {
                String field = slot == null
                        ? parser.nextFieldName()
                        : parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
                if (field == null) {
                    break;
                }
                slot = find(field);
                if (slot == null) {
                    parser.nextToken();
                    rest = rest == null ? new Rest() : rest;
                    rest.read(in, field, others);
                    continue;
                }
                previous.next = slot;
            }
            previous = slot;
            long bit = 1L << slot.index;
            if ((seen & bit) != 0) {
                parser.nextToken();
                throw in.givenTwice().in(slot.name);
            }
            seen |= bit;
            Object value = read(in, slot, start);
            if (value instanceof Codec.Misfit misfit) {
                rest = rest == null ? new Rest() : rest;
                rest.unknown.put(slot.name, misfit.raw());
                originals = originals == null ? new Object[slots.length] : originals;
                originals[slot.index] = misfit;
            } else if (value instanceof Original original) {
                originals = originals == null ? new Object[slots.length] : originals;
                originals[slot.index] = original;
                if (original.value() != null) {
                    values[slot.index] = original.value();
                }
            } else {
                values[slot.index] = value;
            }
        }
        in.expectEnd();
        if (rest != null && others != null) {
            values[others.index] = Collections.unmodifiableMap(rest.records);
        }
        if (rest != null || originals != null) {
            values[size - 1] = JsonObject.rest(
                    rest == null ? Map.of() : Collections.unmodifiableMap(rest.unknown),
                    originals == null ? null : new Originals(this, originals));
        }
        return creator.create(values);
    }

    /** The fields that have no slot of their own. */
    private static final class Rest {
        final Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
        final Map<String, @Nullable Object> records = new LinkedHashMap<>();

        void read(JsonInput in, String field, @Nullable Slot others) throws IOException {
            try {
                if (unknown.containsKey(field) || records.containsKey(field)) {
                    throw in.givenTwice();
                }
                if (others != null && in.parser.currentToken() == JsonToken.START_OBJECT) {
                    records.put(field, ((Codecs.Keyed) others.codec).item().read(in, -1));
                } else {
                    unknown.put(field, in.rawValue());
                }
            } catch (ReadFailure failure) {
                throw failure.inSomeKey();
            } catch (IOException failure) {
                throw ReadFailure.of(failure).inSomeKey();
            }
        }
    }

    /** The value of a field whose name was read. */
    private static Object read(JsonInput in, Slot slot, int owner) throws IOException {
        try {
            if (slot.codec == Scalar.TEXT) { // most fields are texts, and the parser has a shorter way to them
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
            Object value = slot.codec.read(in, owner);
            if (slot.structure && value instanceof Codec.Misfit) {
                throw ReadFailure.at(
                        in.parser, "expected " + slot.codec.expected() + ", not " + JsonInput.describe(token));
            }
            return value;
        } catch (ReadFailure failure) {
            throw failure.in(slot.name);
        } catch (IOException failure) {
            throw ReadFailure.of(failure).in(slot.name);
        }
    }

    /** A field by its JSON name, known or not, as a JDK value. */
    @Nullable
    Object raw(JsonRecord record, String field) {
        Slot slot = find(field);
        if (slot == null && others == null) {
            return record.unknownFields().get(field);
        }
        Codec codec;
        Object value;
        if (slot == null) {
            codec = ((Codecs.Keyed) Objects.requireNonNull(others).codec).item();
            value = ((Map<?, ?>) Objects.requireNonNull(others.get(record))).get(field);
        } else {
            codec = slot.codec;
            value = slot.get(record);
            Original original = original(record.unknownFields(), slot, value);
            if (original != null) {
                return JsonBinding.raw(out -> codec.writeOriginal(out, original.sent()));
            }
        }
        return value == null || codec.isAbsent(value)
                ? record.unknownFields().get(field)
                : JsonBinding.raw(out -> codec.write(out, value));
    }

    private @Nullable Original original(JsonObject rest, Slot slot, @Nullable Object value) {
        Originals originals = rest.originals();
        return originals == null ? null : originals.of(this, slot.index, slot.codec.isAbsent(value) ? null : value);
    }

    /** Writes a record, its known fields first. */
    void write(JsonOutput out, Object record) throws IOException {
        JsonObject rest = (JsonObject) Objects.requireNonNull(unknownFields.get(record));
        out.json.writeStartObject();
        for (Slot slot : slots) {
            Object value = slot.get(record);
            Original original = out.canonical ? null : original(rest, slot, value);
            if (original != null) {
                out.json.writeFieldName(slot.name);
                slot.codec.writeOriginal(out, original.sent());
            } else if (value == null || slot.codec.isAbsent(value)) {
                continue;
            } else if (slot == others) {
                ((Codecs.Keyed) slot.codec).writeFields(out, value);
            } else {
                out.json.writeFieldName(slot.name);
                slot.codec.write(out, value);
            }
        }
        for (Map.Entry<String, @Nullable Object> field : rest.asMap().entrySet()) {
            if (isWritten(rest, field.getKey(), record)) {
                out.json.writeFieldName(field.getKey());
                out.writeValue(field.getValue());
            }
        }
        out.json.writeEndObject();
    }

    /**
     * Whether a field is not among the components that were written. What was made by hand must not be read again as more than
     * it is: an unknown field by the name of a component would be read as that component.
     */
    private boolean isWritten(JsonObject rest, String field, Object record) {
        Slot slot = find(field);
        if (slot == null) {
            return true;
        }
        Originals originals = rest.originals();
        if (originals == null || !originals.isMisfit(this, slot.index)) {
            throw new IllegalStateException(
                    name + ": the unknown fields hold a field of the record's own: " + slot.name);
        }
        return slot.codec.isAbsent(slot.get(record)); // else it was replaced
    }

    /** The shown components of a record that hold something. */
    String print(Object record) {
        List<String> parts = new ArrayList<>();
        for (Slot slot : slots) {
            Object value = slot.get(record);
            if (slot.shown && value != null && !slot.codec.isAbsent(value)) {
                parts.add(slot.label + "=" + printed(value));
            }
        }
        return name + parts;
    }

    /** Lists of records only by their size: a result is one line of a log, not its whole evidence. */
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
        // Records print themselves this way; words, numbers, flags and times are plain.
        return value.toString();
    }
}
