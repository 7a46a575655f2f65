package dev.verdict.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    private final List<KnownKind> known = new ArrayList<>();
    private final RecordFactory unknown;

    /** A kind that this version knows. */
    private record KnownKind(String kind, int hash, byte[] bytes, Codecs.OfRecord record) {}

    private SealedCodec(Class<?> type) {
        Discriminator discriminator = type.getAnnotation(Discriminator.class);
        field = discriminator.value().getBytes(StandardCharsets.UTF_8);
        around =
                discriminator.around().isEmpty() ? null : discriminator.around().getBytes(StandardCharsets.UTF_8);
        Class<?> unknownType = register(type);
        if (unknownType == null) {
            throw new IllegalStateException(type + " has no record for unknown kinds");
        }
        unknown = new RecordFactory(unknownType, new Class<?>[] {String.class, JsonObject.class});
    }

    /** Registers the records of a sealed interface and of its nested interfaces. Returns the {@link UnknownKind}. */
    private @Nullable Class<?> register(Class<?> type) {
        Class<?> unknownType = null;
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            DiscriminatorValue kind = permitted.getAnnotation(DiscriminatorValue.class);
            if (permitted.isSealed()) {
                register(permitted);
            } else if (UnknownKind.class.isAssignableFrom(permitted)) {
                unknownType = permitted;
            } else if (kind == null) {
                throw missingOrDuplicateKind(permitted);
            } else {
                register(permitted, kind.value());
            }
        }
        return unknownType;
    }

    private void register(Class<?> type, String[] kinds) {
        Codecs.OfRecord record = new Codecs.OfRecord(type);
        for (String kind : kinds) {
            if (find(kind) != null) {
                throw missingOrDuplicateKind(type);
            }
            known.add(new KnownKind(kind, kind.hashCode(), kind.getBytes(StandardCharsets.UTF_8), record));
        }
    }

    private static IllegalStateException missingOrDuplicateKind(Class<?> type) {
        return new IllegalStateException(type + " must have a kind of its own");
    }

    private @Nullable KnownKind find(@Nullable String kind) {
        for (KnownKind candidate : known) {
            if (candidate.kind.equals(kind)) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable KnownKind find(DiscriminatorScan scan) {
        int hash = scan.hash();
        for (KnownKind candidate : known) {
            if (candidate.hash == hash && scan.isText(candidate.bytes)) {
                return candidate;
            }
        }
        return null;
    }

    static SealedCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    Object read(JsonInput in, int enclosingStart) throws IOException {
        DiscriminatorScan scan = new DiscriminatorScan(in.json, in.offset());
        boolean found = scan.find(field) && !scan.isAbsent();
        if (!found && around != null) {
            scan = new DiscriminatorScan(in.json, enclosingStart);
            found = scan.find(around) && !scan.isAbsent();
        }
        KnownKind record = found ? find(scan) : null;
        String kind = null;
        if (found && record == null) {
            kind = scan.text();
            record = find(kind); // the value has escapes
        }
        return record != null
                ? record.record.read(in, enclosingStart)
                : unknown.create(new @Nullable Object[] {kind, JsonObject.wrap(in.rawObject())});
    }

    void write(JsonOutput out, Object value) throws IOException {
        if (value instanceof UnknownKind unknownKind) {
            out.writeValue(unknownKind.fields().asMap());
        } else {
            RecordBinding.of(value.getClass()).write(out, value);
        }
    }
}
