package dev.verdict.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.verdict.UnreadableBodyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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
        return type.cast(JsonInput.readObject(json, RecordBinding.of(type)));
    }

    /**
     * Reads an object that was kept as it was sent as a record. Its last record is kept with it, so that reading it again costs
     * nothing.
     *
     * @param <R> the record's type
     * @param type the record's class, public
     * @param object the object
     * @param field the field that the object was sent in, for messages
     * @return the record
     * @throws dev.verdict.UnreadableBodyException if structure in it is of another shape; its location begins with the field
     */
    public static <R extends Record & JsonRecord> R read(Class<R> type, JsonObject object, String field) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(field, "field");
        return object.record(type, field);
    }

    /**
     * JSON that is at hand as text, as the bytes that everything here reads.
     *
     * @param json JSON
     * @return its UTF-8
     * @throws dev.verdict.UnreadableBodyException if it has half of a surrogate pair, which no UTF-8 can hold
     */
    public static byte[] utf8(String json) {
        return Utf8.encode(json);
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
        return DiscriminatorScan.has(json, start, field.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Requires that a response that is a list holds its list. A platform may leave an empty list out. But a body without the list that has
     * no other field of such a response, or has an unknown one, is not an empty page: as one it would say that nothing was ever executed.
     *
     * @param json UTF-8 JSON of the response
     * @param list the name of the field with the list
     * @param hasOtherFields whether the response has another known field, such as its request's id
     * @param unknownFields the response's unknown fields
     * @throws UnreadableBodyException if the list is not there and the response is no empty page
     */
    public static void requireList(byte[] json, String list, boolean hasOtherFields, JsonObject unknownFields) {
        boolean isEmptyPage = hasOtherFields && unknownFields.asMap().isEmpty();
        if (!isEmptyPage && !hasField(json, list)) {
            throw new UnreadableBodyException("there is no " + list, "$." + list);
        }
    }

    /**
     * Reads something in a way that can be stopped: while it is being read, the caller's condition is asked now and then.
     *
     * @param <T> what is read
     * @param stop whether nobody wants the result any more; quick, and asked on the calling thread
     * @param reading reads JSON on the calling thread, through any {@code parse} method of the SDK
     * @return what was read
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    public static <T> T interruptibly(BooleanSupplier stop, Supplier<T> reading) {
        return Interruption.run(Objects.requireNonNull(stop, "stop"), Objects.requireNonNull(reading, "reading"));
    }

    /**
     * What a record says, in one form for each value, however it was sent: numbers without zeros at the end, times in UTC, and
     * nothing for a known field that means nothing. Equal for two records that are equal, also if a store rewrote the numbers of
     * one of them.
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

    /** One value as plain JDK values. */
    static @Nullable Object raw(Writing value) {
        byte[] json = bytes(false, out -> {
            out.json.writeStartObject();
            out.json.writeFieldName("value");
            value.write(out);
            out.json.writeEndObject();
        });
        return JsonObject.parse(json).get("value");
    }

    /** What to write. */
    interface Writing {
        void write(JsonOutput out) throws IOException;
    }

    static byte[] bytes(boolean canonical, Writing writing) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = JsonInput.FACTORY.createGenerator(bytes)) {
            writing.write(new JsonOutput(out, canonical));
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to memory", e);
        }
        return bytes.toByteArray();
    }
}
