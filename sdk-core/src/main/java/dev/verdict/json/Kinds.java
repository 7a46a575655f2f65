package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a sealed interface with a {@link KindField}, linked when the interface is first met. */
final class Kinds {
    private static final ClassValue<Kinds> LINKED = new ClassValue<>() {
        @Override
        protected Kinds computeValue(Class<?> type) {
            return new Kinds(type);
        }
    };

    private final byte[] field;
    private final byte @Nullable [] around;
    private final Map<String, Class<?>> known = new HashMap<>();
    private final Creator unknown;

    private Kinds(Class<?> type) {
        KindField marks = type.getAnnotation(KindField.class);
        field = marks.value().getBytes(StandardCharsets.UTF_8);
        around = marks.around().isEmpty() ? null : marks.around().getBytes(StandardCharsets.UTF_8);
        Class<?> rest = enter(type);
        if (rest == null) {
            throw new IllegalStateException(type + " has no record for unknown kinds");
        }
        unknown = new Creator(rest, new Class<?>[] {String.class, JsonObject.class});
    }

    /** Enters the records of a sealed interface and of the groups in it; gives the one without a kind. */
    private @Nullable Class<?> enter(Class<?> type) {
        Class<?> rest = null;
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            Kind kind = permitted.getAnnotation(Kind.class);
            if (permitted.isSealed()) {
                enter(permitted);
            } else if (UnknownKind.class.isAssignableFrom(permitted)) {
                rest = permitted;
            } else if (kind == null || known.put(kind.value(), permitted) != null) {
                throw new IllegalStateException(permitted + " must have a kind of its own");
            }
        }
        return rest;
    }

    static Kinds of(Class<?> type) {
        return LINKED.get(type);
    }

    Object read(JsonInput in, int owner) throws IOException {
        int start = in.offset();
        String kind = KindScan.text(in.json, start, field);
        if (kind == null && around != null && !KindScan.has(in.json, start, field)) {
            kind = KindScan.text(in.json, owner, around);
        }
        Class<?> record = kind == null ? null : known.get(kind);
        if (record != null) {
            return Shape.of(record).read(in);
        }
        JsonObject fields = JsonObject.wrap(in.rawObject());
        return unknown.create(new @Nullable Object[] {kind, fields});
    }

    void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof UnknownKind unknownKind) {
            JsonObject.writeRaw(out, unknownKind.fields().asMap());
        } else {
            Shape.of(value.getClass()).write(out, value);
        }
    }
}
