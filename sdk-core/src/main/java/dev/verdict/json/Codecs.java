package dev.verdict.json;

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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codecs for records, maps and enum values, and the codec for a component's type. */
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
            return new OfJsonObject();
        } else if (plain.isRecord()) {
            return new OfRecord(plain);
        } else if (plain.isSealed()) {
            return new OfSealed(plain);
        }
        throw new IllegalStateException("no codec for " + type);
    }

    private static Codec ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Open.class) {
            return openEnum((Class<?>) arguments[0]);
        } else if (raw == List.class) {
            Codec item = of(arguments[0]);
            return item instanceof OfRecord ? new Lists.Records(item) : new Lists.Values(item);
        } else if (raw == Map.class && arguments[0] == String.class) {
            return new OfMap(of(arguments[1]));
        } else if (raw == Optional.class) {
            return new OfOptional(of(arguments[0]));
        }
        throw new IllegalStateException("no codec for " + type);
    }

    private static <E extends Enum<E>> Codec openEnum(Class<?> type) {
        @SuppressWarnings("unchecked") // the bound of Open's parameter
        Class<E> constants = (Class<E>) type;
        return new OfOpen<>(constants);
    }

    /** An {@link Open} enum value, which also keeps mistyped values. */
    static final class OfOpen<E extends Enum<E>> implements Codec {
        private final Class<E> type;
        private @Nullable Names<Open<E>> known;

        OfOpen(Class<E> type) {
            this.type = type;
        }

        @Override
        public Object read(JsonInput in, int enclosing) {
            if (in.tokens.token() != Token.STRING) {
                Object raw = in.rawValue();
                return raw == null ? Original.NULL : Open.mistyped(raw, JsonObject.text(raw));
            }
            Names<Open<E>> names = known;
            if (names == null) {
                names = EnumNames.of(type);
                known = names;
            }
            Open<E> value = names.find(in.tokens);
            if (value == null) {
                value = Open.of(type, in.tokens.text());
            }
            return value.isPresent() ? value : Original.blank(in.tokens.text());
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
            return "a string";
        }
    }

    /** An object that the SDK does not interpret. */
    record OfJsonObject() implements Codec {
        @Override
        public Object read(JsonInput in, int enclosing) {
            return in.tokens.token() == Token.OBJECT ? JsonObject.wrap(in.rawObject()) : Codec.notAnObject(in);
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
        private final String name;
        /** Null if it is a record of the SDK that may not have been loaded yet. */
        private final @Nullable Class<?> type;
        /** Created at first use, so that a record type can contain itself. */
        private @Nullable RecordBinding binding;

        /** A record of the SDK, by its binary name. */
        OfRecord(String name) {
            this.name = name;
            this.type = null;
        }

        OfRecord(Class<?> type) {
            this.name = type.getName();
            this.type = type;
        }

        @Override
        public Object read(JsonInput in, int enclosing) {
            return in.tokens.token() == Token.OBJECT
                    ? binding().read(in)
                    : binding().readNonObject(in);
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            binding().write(out, value);
        }

        RecordModel model() {
            return type == null
                    ? (RecordModel) Objects.requireNonNull(GeneratedModels.find(name))
                    : RecordModel.of(type);
        }

        private RecordBinding binding() {
            RecordBinding created = binding;
            if (created == null) {
                created = RecordBinding.of(model().type());
                binding = created;
            }
            return created;
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /** A sealed interface: an object that can be one of several records. */
    static final class OfSealed implements Codec {
        private final SealedCodec codec;

        /** An interface of the SDK, by its binary name. */
        OfSealed(String name) {
            codec = (SealedCodec) Objects.requireNonNull(GeneratedModels.find(name));
        }

        OfSealed(Class<?> type) {
            codec = SealedCodec.reflective(type);
        }

        @Override
        public Object read(JsonInput in, int enclosing) {
            return in.tokens.token() == Token.OBJECT ? codec.read(in, enclosing) : Codec.notAnObject(in);
        }

        @Override
        public @Nullable String enclosingField() {
            return codec.around.isEmpty() ? null : codec.around;
        }

        @Override
        public void write(JsonOutput out, Object value) throws IOException {
            codec.write(out, value);
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /**
     * A map: an object whose keys are data. A key whose value means that nothing was sent counts as no key. One mistyped value makes the
     * whole object mistyped.
     */
    record OfMap(Codec item) implements Codec {
        /** Already wrapped: {@link Collections#unmodifiableMap} would return this instance. */
        private static final Map<String, Object> NO_ENTRIES = Collections.unmodifiableMap(Map.of());

        @Override
        public Object read(JsonInput in, int enclosing) {
            if (in.tokens.token() != Token.OBJECT) {
                return Codec.notAnObject(in);
            }
            int start = in.tokens.start();
            Map<String, @Nullable Object> sent = new LinkedHashMap<>();
            boolean fits = true;
            boolean original = false;
            while (in.tokens.nextField()) {
                String key = in.tokens.text();
                try {
                    in.tokens.nextValue();
                    Object value = in.tokens.isNull() ? Original.NULL : item.read(in, start + 1);
                    fits &= !(value instanceof MistypedValue);
                    original |= value instanceof Original;
                    in.putOnce(sent, key, value);
                } catch (ReadFailure failure) {
                    throw failure.inDataKey();
                }
            }
            if (!fits) {
                return new MistypedValue(in.rereadObject(start));
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

    /** An Optional. */
    record OfOptional(Codec item) implements Codec {
        @Override
        public Object read(JsonInput in, int enclosing) {
            Object value = item.read(in, enclosing);
            if (value instanceof Original original) {
                Object inner = original.value();
                return inner == null ? original : new Original(Optional.of(inner), original.sent());
            }
            return value instanceof MistypedValue ? value : Optional.of(value);
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
