package dev.verdict.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.verdict.Open;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codec for each type that a component can have. */
final class Codecs {
    private Codecs() {}

    static Codec of(RecordComponent component) {
        boolean lenient = component.isAnnotationPresent(Detail.class);
        return lenient
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getRawType() == List.class
                ? new Lists.Values(of(list.getActualTypeArguments()[0]))
                : of(component.getGenericType());
    }

    private static Codec of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return Scalar.TEXT;
        } else if (plain == Boolean.class) {
            return Scalar.BOOLEAN;
        } else if (plain == Integer.class) {
            return Scalar.INTEGER;
        } else if (plain == Long.class) {
            return Scalar.LONG;
        } else if (plain == BigDecimal.class) {
            return Scalar.DECIMAL;
        } else if (plain == Instant.class) {
            return Scalar.TIMESTAMP;
        } else if (plain == LocalDate.class) {
            return Scalar.DATE;
        } else if (plain == JsonObject.class) {
            return new OpenObject();
        } else if (plain.isRecord()) {
            return new OfRecord(plain);
        } else if (plain.isSealed()) {
            return new OfKinds(plain);
        }
        throw new IllegalStateException("no codec for " + type);
    }

    private static Codec ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Open.class) {
            return word((Class<?>) arguments[0]);
        } else if (raw == List.class) {
            Codec item = of(arguments[0]);
            return item instanceof OfRecord ? new Lists.Records(item) : new Lists.Values(item);
        } else if (raw == Map.class && arguments[0] == String.class) {
            return new Keyed(of(arguments[1]));
        } else if (raw == Optional.class) {
            return new Maybe(of(arguments[0]));
        }
        throw new IllegalStateException("no codec for " + type);
    }

    private static <E extends Enum<E>> Codec word(Class<?> words) {
        @SuppressWarnings("unchecked") // the bound of Open's parameter
        Class<E> constants = (Class<E>) words;
        return new Word<>(constants);
    }

    /** A word of an open list; whatever was sent is kept in it. */
    static final class Word<E extends Enum<E>> implements Codec {
        private final Class<E> words;
        private @Nullable EnumTable<E> table;

        Word(Class<E> words) {
            this.words = words;
        }

        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() == JsonToken.VALUE_STRING) {
                EnumTable<E> known = table;
                if (known == null) {
                    known = EnumTable.of(words);
                    table = known;
                }
                Open<E> word = known.read(in.parser);
                return word.isPresent() ? word : Original.blank(in.parser.getText());
            }
            Object raw = in.rawValue();
            return raw == null ? Original.NULL : Open.mistyped(raw, JsonObject.text(raw));
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.writeValue(((Open<?>) value).value());
        }

        @Override
        public Object absent() {
            return Open.absent();
        }

        @Override
        public boolean isAbsent(@Nullable Object value) {
            return value == null || !((Open<?>) value).isPresent();
        }

        @Override
        public String expected() {
            return "a word";
        }
    }

    /** An object of the platform's or the integrator's own, kept as it is. */
    record OpenObject() implements Codec {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken() == JsonToken.START_OBJECT
                    ? JsonObject.wrap(in.rawObject())
                    : Codec.noObject(in);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.writeValue(((JsonObject) value).asMap());
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** A nested record. */
    static final class OfRecord implements Codec {
        private final Class<?> type;
        /** Linked when first met, so that a record can hold itself. */
        private @Nullable RecordBinding shape;

        OfRecord(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken() == JsonToken.START_OBJECT ? shape().read(in) : shape().readInPlace(in);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            shape().write(out, value);
        }

        private RecordBinding shape() {
            RecordBinding linked = shape;
            if (linked == null) {
                linked = RecordBinding.of(type);
                shape = linked;
            }
            return linked;
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** An object that is one of several records. */
    record OfKinds(Class<?> type) implements Codec {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken() == JsonToken.START_OBJECT
                    ? SealedCodec.of(type).read(in, owner)
                    : Codec.noObject(in);
        }

        @Override
        public boolean looksAround() {
            return !type.getAnnotation(Discriminator.class).around().isEmpty();
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            SealedCodec.of(type).write(out, value);
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /**
     * An object whose keys are data. A key whose value means that there is none is as good as no key. With a value of another
     * type, the object is kept as it was sent.
     */
    record Keyed(Codec item) implements Codec {
        /** Of the class that {@link Collections#unmodifiableMap} does not wrap again. */
        private static final Map<String, Object> NO_ENTRIES = Collections.unmodifiableMap(Map.of());

        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.START_OBJECT) {
                return Codec.noObject(in);
            }
            int start = in.offset();
            Map<String, @Nullable Object> sent = new LinkedHashMap<>();
            boolean fits = true;
            boolean original = false;
            String key;
            while ((key = in.parser.nextFieldName()) != null) {
                in.parser.nextToken();
                try {
                    Object value = in.isNull() ? Original.NULL : item.read(in, start);
                    fits &= !(value instanceof Misfit);
                    original |= value instanceof Original;
                    in.putOnce(sent, key, value);
                } catch (ReadFailure failure) {
                    throw failure.inSomeKey();
                }
            }
            in.expectEnd();
            if (!fits) {
                return new Misfit(in.rawAt(start));
            }
            if (sent.isEmpty()) {
                return Original.EMPTY_OBJECT;
            }
            return original
                    ? new Original(values(sent), Collections.unmodifiableMap(sent))
                    : Collections.unmodifiableMap(sent);
        }

        private static @Nullable Map<String, Object> values(Map<String, @Nullable Object> sent) {
            Map<String, Object> values = new LinkedHashMap<>();
            sent.forEach((key, item) -> {
                Object value = item instanceof Original original ? original.value() : item;
                if (value != null) {
                    values.put(key, value);
                }
            });
            return values.isEmpty() ? null : Collections.unmodifiableMap(values);
        }

        @Override
        public void writeOriginal(JsonOutput out, @Nullable Object sent) throws IOException {
            if (sent instanceof Map<?, ?>) {
                write(out, sent);
            } else {
                Codec.super.writeOriginal(out, sent);
            }
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            out.json.writeStartObject();
            writeFields(out, value);
            out.json.writeEndObject();
        }

        void writeFields(JsonOutput out, Object value) throws IOException {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                out.json.writeFieldName((String) entry.getKey());
                if (entry.getValue() instanceof Original original) {
                    item.writeOriginal(out, original.sent());
                } else {
                    item.write(out, entry.getValue());
                }
            }
        }

        @Override
        public Object absent() {
            return NO_ENTRIES;
        }

        @Override
        public boolean isAbsent(@Nullable Object value) {
            return value == null || ((Map<?, ?>) value).isEmpty();
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** A component that is an Optional. */
    record Maybe(Codec item) implements Codec {
        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            Object value = item.read(in, owner);
            if (value instanceof Original original) {
                Object inner = original.value();
                return inner == null ? original : new Original(Optional.of(inner), original.sent());
            }
            return value instanceof Misfit ? value : Optional.of(value);
        }

        @Override
        public void writeOriginal(JsonOutput out, @Nullable Object sent) throws IOException {
            item.writeOriginal(out, sent);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            item.write(out, ((Optional<?>) value).orElseThrow());
        }

        @Override
        public Object absent() {
            return Optional.empty();
        }

        @Override
        public boolean isAbsent(@Nullable Object value) {
            return value == null || ((Optional<?>) value).isEmpty();
        }

        @Override
        public String expected() {
            return item.expected();
        }
    }
}
