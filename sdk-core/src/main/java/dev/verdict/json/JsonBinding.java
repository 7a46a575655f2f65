package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link JsonRecord}s: one mechanism for all of them, driven by their components.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class JsonBinding {
    private JsonBinding() {}

    /**
     * Reads a JSON object as a record.
     *
     * @param <R> the record's type
     * @param type the record's class, public
     * @param json UTF-8 JSON, with or without byte order mark
     * @return the record
     * @throws dev.verdict.UnreadableBodyException if it is not JSON, not an object, or structure in it is of another shape
     */
    public static <R extends Record & JsonRecord> R read(Class<R> type, byte[] json) {
        Objects.requireNonNull(type, "type");
        return type.cast(JsonInput.readObject(json, Shape.of(type)));
    }

    /**
     * Whether a JSON object has a field, wherever it stands. Cheaper than reading it.
     *
     * @param json UTF-8 JSON; false if it is not an object
     * @param field the field's name
     * @return whether it is there, null or not
     */
    public static boolean hasField(byte[] json, String field) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(field, "field");
        int start = 0;
        while (start < json.length && json[start] != '{') {
            start++;
        }
        return KindScan.has(json, start, field.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] write(JsonRecord record) {
        return bytes(out -> Shape.of(record.getClass()).write(out, record));
    }

    /** A component's value as plain JDK values. */
    static @Nullable Object raw(Codec codec, Object value) {
        byte[] json = bytes(out -> {
            out.writeStartObject();
            out.writeFieldName("value");
            codec.write(out, value);
            out.writeEndObject();
        });
        return JsonObject.parse(json).get("value");
    }

    /** What to write. */
    interface Writing {
        void write(JsonGenerator out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = JsonInput.FACTORY.createGenerator(bytes)) {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to memory", e);
        }
        return bytes.toByteArray();
    }
}
