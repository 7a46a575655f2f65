package dev.verdict.json;

import dev.verdict.json.JsonTokenizer.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec for a sealed interface with a {@link Discriminator}. Created at the first use of the interface. */
final class SealedCodec {
    private static final ClassValue<SealedCodec> CODECS = new ClassValue<>() {
        @Override
        protected SealedCodec computeValue(Class<?> type) {
            return new SealedCodec(type);
        }
    };

    private final byte[] field;
    private final byte @Nullable [] around;
    private final Names<Codecs.OfRecord> known;
    private final RecordFactory unknown;

    private SealedCodec(Class<?> type) {
        Discriminator discriminator = type.getAnnotation(Discriminator.class);
        field = discriminator.value().getBytes(StandardCharsets.UTF_8);
        around =
                discriminator.around().isEmpty() ? null : discriminator.around().getBytes(StandardCharsets.UTF_8);
        Map<String, Codecs.OfRecord> records = new HashMap<>();
        Class<?> unknownType = register(type, records);
        if (unknownType == null) {
            throw new IllegalStateException(type + " has no record for unknown kinds");
        }
        known = new Names<>(records);
        unknown = new RecordFactory(unknownType, new Class<?>[] {String.class, JsonObject.class});
    }

    /** Registers the records of a sealed interface and of its nested interfaces. Returns the {@link UnknownKind}. */
    private static @Nullable Class<?> register(Class<?> type, Map<String, Codecs.OfRecord> records) {
        Class<?> unknownType = null;
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            DiscriminatorValue kind = permitted.getAnnotation(DiscriminatorValue.class);
            if (permitted.isSealed()) {
                register(permitted, records);
            } else if (UnknownKind.class.isAssignableFrom(permitted)) {
                unknownType = permitted;
            } else if (kind == null) {
                throw missingOrDuplicateKind(permitted);
            } else {
                register(permitted, kind.value(), records);
            }
        }
        return unknownType;
    }

    private static void register(Class<?> type, String[] kinds, Map<String, Codecs.OfRecord> records) {
        Codecs.OfRecord record = new Codecs.OfRecord(type);
        for (String kind : kinds) {
            if (records.put(kind, record) != null) {
                throw missingOrDuplicateKind(type);
            }
        }
    }

    private static IllegalStateException missingOrDuplicateKind(Class<?> type) {
        return new IllegalStateException(type + " must have a kind of its own");
    }

    static SealedCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    Object read(JsonInput in, int enclosing) {
        JsonTokenizer tokens = in.tokens;
        Token kind = tokens.lookAhead(tokens.start() + 1, field);
        if (around != null && isAbsent(kind, tokens)) {
            kind = tokens.lookAhead(enclosing, around);
        }
        boolean isText = kind == Token.STRING && !isAbsent(kind, tokens);
        Codecs.OfRecord record = isText ? known.find(tokens) : null;
        if (record != null) {
            return record.read(in, enclosing);
        }
        String unknownKind = isText ? tokens.text() : null;
        return unknown.create(new @Nullable Object[] {unknownKind, JsonObject.wrap(in.rawObject())});
    }

    /** Whether the value of the last look ahead means that nothing was sent. */
    private static boolean isAbsent(@Nullable Token kind, JsonTokenizer tokens) {
        return kind == null || kind == Token.NULL || kind == Token.STRING && tokens.isBlank();
    }

    void write(JsonOutput out, Object value) throws IOException {
        if (value instanceof UnknownKind unknownKind) {
            out.writeValue(unknownKind.fields().asMap());
        } else {
            RecordBinding.of(value.getClass()).write(out, value);
        }
    }
}
