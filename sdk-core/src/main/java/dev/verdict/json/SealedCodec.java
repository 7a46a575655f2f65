package dev.verdict.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes a sealed interface with a {@link Discriminator}. The build of the SDK generates one for each of its interfaces. */
final class SealedCodec {
    private final byte[] field;
    /** The field of the enclosing object; empty if there is none. */
    final String around;

    private final byte[] aroundField;
    private final Names<Codecs.OfRecord> known;
    private final Codecs.OfRecord unknown;

    private SealedCodec(String field, String around, Codecs.OfRecord unknown, Map<String, Codecs.OfRecord> known) {
        this.field = field.getBytes(StandardCharsets.UTF_8);
        this.around = around;
        this.aroundField = around.getBytes(StandardCharsets.UTF_8);
        this.unknown = unknown;
        this.known = new Names<>(known);
    }

    /**
     * A codec for records of the SDK, which are given by their binary names. So only those are loaded whose kinds are sent.
     *
     * @param kinds pairs of a kind and its record
     */
    SealedCodec(String field, String around, String unknown, String[] kinds) {
        this(field, around, new Codecs.OfRecord(unknown), records(kinds));
    }

    private static Map<String, Codecs.OfRecord> records(String[] kinds) {
        Map<String, Codecs.OfRecord> records = new HashMap<>();
        for (int i = 0; i < kinds.length; i += 2) {
            records.put(kinds[i], new Codecs.OfRecord(kinds[i + 1]));
        }
        return records;
    }

    /** The codec of an interface that is not part of the SDK. */
    static SealedCodec reflective(Class<?> type) {
        Discriminator discriminator = type.getAnnotation(Discriminator.class);
        Map<String, Codecs.OfRecord> records = new HashMap<>();
        Class<?> unknown = register(type, records);
        if (unknown == null) {
            throw new IllegalStateException(type + " has no record for unknown kinds");
        }
        return new SealedCodec(discriminator.value(), discriminator.around(), new Codecs.OfRecord(unknown), records);
    }

    /** Registers the records of a sealed interface and of its nested interfaces. Returns the {@link UnknownKind}. */
    private static @Nullable Class<?> register(Class<?> type, Map<String, Codecs.OfRecord> records) {
        Class<?> unknown = null;
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            DiscriminatorValue kind = permitted.getAnnotation(DiscriminatorValue.class);
            if (permitted.isSealed()) {
                register(permitted, records);
            } else if (UnknownKind.class.isAssignableFrom(permitted)) {
                unknown = permitted;
            } else if (kind == null) {
                throw missingOrDuplicateKind(permitted);
            } else {
                for (String value : kind.value()) {
                    if (records.put(value, new Codecs.OfRecord(permitted)) != null) {
                        throw missingOrDuplicateKind(permitted);
                    }
                }
            }
        }
        return unknown;
    }

    private static IllegalStateException missingOrDuplicateKind(Class<?> type) {
        return new IllegalStateException(type + " must have a kind of its own");
    }

    Object read(JsonInput in, int enclosing) {
        JsonTokenizer tokens = in.tokens;
        Token kind = tokens.lookAhead(tokens.start() + 1, field);
        if (aroundField.length > 0 && isAbsent(kind, tokens)) {
            kind = tokens.lookAhead(enclosing, aroundField);
        }
        boolean isText = kind == Token.STRING && !isAbsent(kind, tokens);
        Codecs.OfRecord record = isText ? known.find(tokens) : null;
        if (record != null) {
            return record.read(in, enclosing);
        }
        String unknownKind = isText ? tokens.text() : null;
        return unknown.model().create(new @Nullable Object[] {unknownKind, JsonObject.wrap(in.rawObject())}, 0);
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
