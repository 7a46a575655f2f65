package dev.verdict.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a sealed interface with a {@link Discriminator}, linked when the interface is first met. */
final class SealedCodec {
    private static final ClassValue<SealedCodec> LINKED = new ClassValue<>() {
        @Override
        protected SealedCodec computeValue(Class<?> type) {
            return new SealedCodec(type);
        }
    };

    private final byte[] field;
    private final byte @Nullable [] around;
    private final List<Known> known = new ArrayList<>();
    private final RecordFactory unknown;

    /** A kind that this version knows. */
    private record Known(String kind, int hash, byte[] bytes, Codecs.OfRecord record) {}

    private SealedCodec(Class<?> type) {
        Discriminator marks = type.getAnnotation(Discriminator.class);
        field = marks.value().getBytes(StandardCharsets.UTF_8);
        around = marks.around().isEmpty() ? null : marks.around().getBytes(StandardCharsets.UTF_8);
        Class<?> rest = enter(type);
        if (rest == null) {
            throw new IllegalStateException(type + " has no record for unknown kinds");
        }
        unknown = new RecordFactory(rest, new Class<?>[] {String.class, JsonObject.class});
    }

    /** Enters the records of a sealed interface and of the groups in it; gives the one without a kind. */
    private @Nullable Class<?> enter(Class<?> type) {
        Class<?> rest = null;
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            DiscriminatorValue kind = permitted.getAnnotation(DiscriminatorValue.class);
            if (permitted.isSealed()) {
                enter(permitted);
            } else if (UnknownKind.class.isAssignableFrom(permitted)) {
                rest = permitted;
            } else if (kind == null) {
                throw mustHaveItsKind(permitted);
            } else {
                enter(permitted, kind.value());
            }
        }
        return rest;
    }

    private void enter(Class<?> type, String[] kinds) {
        Codecs.OfRecord record = new Codecs.OfRecord(type);
        for (String kind : kinds) {
            if (known(kind) != null) {
                throw mustHaveItsKind(type);
            }
            known.add(new Known(kind, kind.hashCode(), kind.getBytes(StandardCharsets.UTF_8), record));
        }
    }

    private static IllegalStateException mustHaveItsKind(Class<?> type) {
        return new IllegalStateException(type + " must have a kind of its own");
    }

    private @Nullable Known known(@Nullable String kind) {
        for (Known candidate : known) {
            if (candidate.kind.equals(kind)) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable Known known(DiscriminatorScan scan) {
        int hash = scan.hash();
        for (Known candidate : known) {
            if (candidate.hash == hash && scan.isText(candidate.bytes)) {
                return candidate;
            }
        }
        return null;
    }

    static SealedCodec of(Class<?> type) {
        return LINKED.get(type);
    }

    Object read(JsonInput in, int owner) throws IOException {
        DiscriminatorScan scan = new DiscriminatorScan(in.json, in.offset());
        boolean found = scan.find(field) && !scan.isAbsent();
        if (!found && around != null) {
            scan = new DiscriminatorScan(in.json, owner);
            found = scan.find(around) && !scan.isAbsent();
        }
        Known record = found ? known(scan) : null;
        String kind = null;
        if (found && record == null) {
            kind = scan.text();
            record = known(kind); // written with escapes
        }
        return record != null
                ? record.record.read(in, owner)
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
