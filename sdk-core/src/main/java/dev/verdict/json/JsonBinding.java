package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes all {@link JsonRecord}s, driven by their components.
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
     * @param json UTF-8 JSON, with or without a byte order mark
     * @return the record
     * @throws dev.verdict.UnreadableBodyException if the body is not a JSON object, or its structure is not the expected one
     */
    public static <R extends Record & JsonRecord> R read(Class<R> type, byte[] json) {
        Objects.requireNonNull(type, "type");
        return type.cast(JsonInput.readObject(json, RecordBinding.of(type)));
    }

    /**
     * Reads an uninterpreted object as a record. The object caches the last record, so that reading it again costs nothing.
     *
     * @param <R> the record's type
     * @param type the record's class, public
     * @param object the object
     * @param field the name of the object's field, for messages
     * @return the record
     * @throws dev.verdict.UnreadableBodyException if the structure is not the expected one; the location starts with the field
     */
    public static <R extends Record & JsonRecord> R read(Class<R> type, JsonObject object, String field) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(field, "field");
        return object.record(type, field);
    }

    /**
     * Encodes JSON text as the UTF-8 bytes that the other methods read.
     *
     * @param json JSON
     * @return the bytes
     * @throws dev.verdict.UnreadableBodyException if the text has an unpaired surrogate, which UTF-8 cannot encode
     */
    public static byte[] utf8(String json) {
        return Utf8.encode(json);
    }

    /**
     * The names that the components of a record have in JSON.
     *
     * @param type the record's class, public
     * @return the names, in no particular order; not the unknown fields, nor a component that collects fields
     */
    public static Set<String> fieldNames(Class<? extends JsonRecord> type) {
        return RecordBinding.of(type).fieldNames();
    }

    /**
     * Whether a JSON object has a field. This is cheaper than reading the object.
     *
     * @param json UTF-8 JSON
     * @param field the field's name
     * @return true if the field is present, even with the value null; false if not, or if the JSON is not an object
     */
    public static boolean hasField(byte[] json, String field) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(field, "field");
        try {
            JsonTokenizer tokens = new JsonTokenizer(JsonInput.withoutByteOrderMark(json), 0);
            tokens.nextValue();
            return tokens.token() == Token.OBJECT
                    && tokens.lookAhead(tokens.start() + 1, field.getBytes(StandardCharsets.UTF_8)) != null;
        } catch (ReadFailure notJson) {
            return false;
        }
    }

    /**
     * Requires that a list response has its list. A platform may omit an empty list. But without the list, a body that has no other known
     * field, or has an unknown one, is not an empty page. Read as one, it would mean that nothing was ever executed.
     *
     * @param json UTF-8 JSON of the response
     * @param list the name of the field with the list
     * @param hasOtherFields whether the response has another known field, such as the request id
     * @param unknownFields the unknown fields of the response
     * @throws UnreadableBodyException if the list is missing and the response is not an empty page
     */
    public static void requireList(byte[] json, String list, boolean hasOtherFields, JsonObject unknownFields) {
        boolean isEmptyPage = hasOtherFields && unknownFields.asMap().isEmpty();
        if (!isEmptyPage && !hasField(json, list)) {
            throw new UnreadableBodyException("there is no " + list, "$." + list);
        }
    }

    /**
     * Parses JSON in a way that can be stopped. The parser checks the condition from time to time.
     *
     * @param <T> the type of the result
     * @param stop returns true if the result is no longer needed; must be fast, and is called on the calling thread
     * @param reading parses JSON on the calling thread, with any {@code parse} method of the SDK
     * @return the result
     * @throws java.util.concurrent.CancellationException if the condition stopped the parser
     */
    public static <T> T interruptibly(BooleanSupplier stop, Supplier<T> reading) {
        return Interruption.run(Objects.requireNonNull(stop, "stop"), Objects.requireNonNull(reading, "reading"));
    }

    /**
     * The canonical form of a record, in which each value has one form: numbers without trailing zeros, times in UTC, and no entry for a
     * known field that means that nothing was sent. Equal records have equal canonical forms, even if a store rewrote the numbers of one.
     *
     * @param record the record
     * @return the fields as JDK values, unmodifiable
     */
    public static Map<String, @Nullable Object> canonical(JsonRecord record) {
        Objects.requireNonNull(record, "record");
        byte[] json = record instanceof UnknownKind unknown
                ? bytes(true, out -> out.writeValue(unknown.fields().asMap()))
                : bytes(true, out -> RecordBinding.of(record.getClass()).write(out, record));
        return JsonObject.parse(json).asMap();
    }

    static byte[] write(JsonRecord record) {
        return bytes(false, out -> RecordBinding.of(record.getClass()).write(out, record));
    }

    /** One value as a JDK value. */
    static @Nullable Object raw(Writer value) {
        byte[] json = bytes(false, out -> {
            out.json.writeStartObject();
            out.json.writeFieldName("value");
            value.write(out);
            out.json.writeEndObject();
        });
        return JsonObject.parse(json).get("value");
    }

    /** Writes one JSON document. */
    interface Writer {
        void write(JsonOutput out) throws IOException;
    }

    static byte[] bytes(boolean canonical, Writer writer) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(JsonOutput.FACTORY._getBufferRecycler())) {
            try (JsonGenerator out = JsonOutput.FACTORY.createGenerator(bytes)) {
                writer.write(new JsonOutput(out, canonical));
            }
            byte[] json = bytes.toByteArray();
            bytes.release();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to memory", e);
        }
    }
}
