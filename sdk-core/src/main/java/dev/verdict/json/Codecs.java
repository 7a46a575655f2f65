package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import dev.verdict.Open;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codec for each type that a component can have. */
final class Codecs {
    private Codecs() {}

    static Codec of(Type type) {
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
        private @Nullable Words<E> table;

        Word(Class<E> words) {
            this.words = words;
        }

        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() == JsonToken.VALUE_STRING) {
                Words<E> known = table;
                if (known == null) {
                    known = Words.of(words);
                    table = known;
                }
                return known.read(in.parser);
            }
            Object raw = in.rawValue();
            return raw == null ? absent() : Open.notAWord(raw, JsonObject.text(raw));
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            JsonObject.writeRaw(out, ((Open<?>) value).value());
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
                    : Codec.misfit(in);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            JsonObject.writeRaw(out, ((JsonObject) value).asMap());
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
        private @Nullable Shape shape;

        OfRecord(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            return in.parser.currentToken() == JsonToken.START_OBJECT ? shape().read(in) : Codec.misfit(in);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            shape().write(out, value);
        }

        private Shape shape() {
            Shape linked = shape;
            if (linked == null) {
                linked = Shape.of(type);
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
                    ? Kinds.of(type).read(in, owner)
                    : Codec.misfit(in);
        }

        @Override
        public boolean looksAround() {
            return !type.getAnnotation(KindField.class).around().isEmpty();
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            Kinds.of(type).write(out, value);
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** An object whose keys are data. A null is as good as no key; without any key, or with a value of another type, the object is kept as it was sent. */
    record Keyed(Codec item) implements Codec {
        /** Of the class that {@link Collections#unmodifiableMap} does not wrap again. */
        private static final Map<String, Object> NO_ENTRIES = Collections.unmodifiableMap(Map.of());

        @Override
        public Object read(JsonInput in, int owner) throws IOException {
            if (in.parser.currentToken() != JsonToken.START_OBJECT) {
                return Codec.misfit(in);
            }
            int start = in.offset();
            Map<String, @Nullable Object> items = new LinkedHashMap<>();
            boolean fits = true;
            String key;
            while ((key = in.parser.nextFieldName()) != null) {
                JsonToken token = in.parser.nextToken();
                if (token == JsonToken.VALUE_NULL) {
                    in.putOnce(items, key, null);
                    continue;
                }
                try {
                    Object value = item.read(in, start);
                    fits &= !(value instanceof Misfit);
                    in.putOnce(items, key, value);
                } catch (ReadFailure failure) {
                    throw failure.inSomeKey();
                }
            }
            in.expectEnd();
            items.values().removeIf(Objects::isNull); // null is absent, here as elsewhere
            return fits && !items.isEmpty()
                    ? Collections.unmodifiableMap(items)
                    : new Misfit(JsonObject.rawAt(in.json, start));
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeStartObject();
            writeFields(out, value);
            out.writeEndObject();
        }

        void writeFields(JsonGenerator out, Object value) throws IOException {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                out.writeFieldName((String) entry.getKey());
                item.write(out, entry.getValue());
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
        public @Nullable Object read(JsonInput in, int owner) throws IOException {
            Object value = item.read(in, owner);
            return value == null || value instanceof Misfit ? value : Optional.of(value);
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
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
