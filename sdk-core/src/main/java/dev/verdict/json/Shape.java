package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import dev.verdict.SafeText;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one record is read, written and printed: its components with their codecs, and handles to its canonical constructor
 * and accessors. Linked when the record is first met, once per class.
 */
final class Shape {
    private static final String UNKNOWN_FIELDS = "unknownFields";
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ClassValue<Shape> LINKED = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final String name;
    private final MethodHandle constructor;
    private final Slot[] slots;
    private final Map<String, Slot> byName = new HashMap<>();
    private final @Nullable Slot others;
    private final MethodHandle unknownFields;
    private final int size;
    private final boolean looksAround;
    /** What a record's components are when nothing was sent. */
    private final @Nullable Object[] nothing;

    /** One component. */
    private static final class Slot {
        final int index;
        final String name;
        final String label;
        final Codec codec;
        final MethodHandle accessor;
        final boolean structure;
        final boolean shown;

        /**
         * The name as the parser gave it last, and the slot that came next then. The parser hands out one instance for all
         * fields of a name, and platforms send fields in the same order, so the next slot is mostly found without a look at
         * any character. Threads may overwrite each other's: a guess that is wrong is looked up.
         */
        @Nullable
        String lastName;

        @Nullable
        Slot next;

        Slot(int index, RecordComponent component) throws IllegalAccessException {
            JsonName renamed = component.getAnnotation(JsonName.class);
            this.index = index;
            this.name = renamed == null ? component.getName() : renamed.value();
            this.label = component.getName();
            this.codec = Codecs.of(component.getGenericType());
            this.accessor = Shape.accessor(component);
            this.structure = codec.isStructure() || component.isAnnotationPresent(Structure.class);
            this.shown = component.isAnnotationPresent(Shown.class);
        }
    }

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        size = components.length;
        if (size < 2 || size > Long.SIZE || !components[size - 1].getName().equals(UNKNOWN_FIELDS)) {
            throw new IllegalStateException(type + " must be a record of 2 to 64 components, the last unknownFields");
        }
        name = type.getSimpleName();
        slots = new Slot[size - 1];
        nothing = new Object[size];
        nothing[size - 1] = JsonObject.EMPTY;
        Class<?>[] types = new Class<?>[size];
        Slot rest = null;
        try {
            for (int i = 0; i < size; i++) {
                types[i] = components[i].getType();
                if (i < slots.length) {
                    Slot slot = new Slot(i, components[i]);
                    slots[i] = slot;
                    nothing[i] = slot.codec.absent();
                    if (components[i].isAnnotationPresent(OtherFields.class)) {
                        rest = slot;
                    } else {
                        byName.put(slot.name, slot);
                    }
                }
            }
            others = rest;
            constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, size)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            unknownFields = accessor(components[size - 1]);
            looksAround = Arrays.stream(slots).anyMatch(slot -> slot.codec.looksAround());
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(type + " must be public, as its components' types", e);
        }
    }

    static Shape of(Class<?> type) {
        return LINKED.get(type);
    }

    private static MethodHandle accessor(RecordComponent component) throws IllegalAccessException {
        return LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
    }

    /** Reads the object that the parser stands on. */
    Object read(JsonInput in) throws IOException {
        int start = looksAround ? in.offset() : -1;
        @Nullable Object[] values = nothing.clone();
        long seen = 0;
        Rest rest = null;
        String field;
        Slot previous = slots[0];
        while ((field = in.parser.nextFieldName()) != null) {
            JsonToken token = in.parser.nextToken();
            Slot slot = after(previous, field);
            if (slot == null) {
                rest = rest == null ? new Rest() : rest;
                rest.read(in, field, others);
                continue;
            }
            previous = slot;
            long bit = 1L << slot.index;
            if ((seen & bit) != 0) {
                throw in.givenTwice().in(slot.name);
            }
            seen |= bit;
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            Object value = read(in, slot, start);
            if (value instanceof Codec.Misfit misfit) {
                rest = rest == null ? new Rest() : rest;
                rest.unknown.put(slot.name, misfit.raw());
            } else if (!slot.codec.isAbsent(value)) {
                values[slot.index] = value;
            }
        }
        in.expectEnd();
        if (rest != null) {
            values[size - 1] = JsonObject.wrap(Collections.unmodifiableMap(rest.unknown));
            if (others != null) {
                values[others.index] = Collections.unmodifiableMap(rest.records);
            }
        }
        return create(values);
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

    /** The slot of a field; null if the field is not known. */
    private @Nullable Slot after(Slot previous, String field) {
        Slot guess = previous.next;
        if (guess != null && guess.lastName == field) {
            return guess;
        }
        Slot slot = byName.get(field);
        if (slot != null) {
            slot.lastName = field;
            previous.next = slot;
        }
        return slot;
    }

    private static Object read(JsonInput in, Slot slot, int owner) throws IOException {
        try {
            if (slot.structure) {
                JsonToken token = in.parser.currentToken();
                Object value = slot.codec.read(in, owner);
                if (value instanceof Codec.Misfit) {
                    throw ReadFailure.at(
                            in.parser, "expected " + slot.codec.expected() + ", not " + JsonInput.describe(token));
                }
                return value;
            }
            return slot.codec.read(in, owner);
        } catch (ReadFailure failure) {
            throw failure.in(slot.name);
        } catch (IOException failure) {
            throw ReadFailure.of(failure).in(slot.name);
        }
    }

    /** A field by its JSON name, known or not, as a JDK value. */
    @Nullable
    Object raw(JsonRecord record, String field) {
        Slot slot = byName.get(field);
        Object value = slot == null ? null : get(slot.accessor, record);
        Codec codec = slot == null ? null : slot.codec;
        if (slot == null && others != null) {
            codec = ((Codecs.Keyed) others.codec).item();
            value = ((Map<?, ?>) Objects.requireNonNull(get(others.accessor, record))).get(field);
        }
        return codec == null || value == null || codec.isAbsent(value)
                ? record.unknownFields().get(field)
                : JsonBinding.raw(codec, value);
    }

    /** Writes a record, its known fields first. */
    void write(JsonGenerator out, Object record) throws IOException {
        out.writeStartObject();
        for (Slot slot : slots) {
            Object value = get(slot.accessor, record);
            if (value == null || slot.codec.isAbsent(value)) {
                continue;
            }
            if (slot == others) {
                ((Codecs.Keyed) slot.codec).writeFields(out, value);
            } else {
                out.writeFieldName(slot.name);
                slot.codec.write(out, value);
            }
        }
        JsonObject rest = (JsonObject) Objects.requireNonNull(get(unknownFields, record));
        for (Map.Entry<String, @Nullable Object> field : rest.asMap().entrySet()) {
            out.writeFieldName(field.getKey());
            JsonObject.writeRaw(out, field.getValue());
        }
        out.writeEndObject();
    }

    /** The shown components of a record that hold something. */
    String print(Object record) {
        List<String> parts = new ArrayList<>();
        for (Slot slot : slots) {
            Object value = get(slot.accessor, record);
            if (slot.shown && value != null && !slot.codec.isAbsent(value) && !"".equals(value)) {
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
                    : items.stream().map(Shape::printed).toList().toString();
        }
        if (value instanceof Map<?, ?> keyed) {
            return "(" + keyed.size() + ")";
        }
        // Records print themselves this way; words, numbers, flags and times are plain.
        return value.toString();
    }

    private Object create(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static @Nullable Object get(MethodHandle accessor, Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Constructors and accessors of records declare no checked exceptions. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
