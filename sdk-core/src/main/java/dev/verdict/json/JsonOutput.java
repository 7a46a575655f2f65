package dev.verdict.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON document that is being written. */
final class JsonOutput {
    static final JsonFactory FACTORY = new JsonFactory();

    final JsonGenerator json;
    /** Whether values are written in their canonical form instead of as sent. */
    final boolean canonical;

    private final byte[] text = new byte[Timestamps.MAX_LENGTH];

    JsonOutput(JsonGenerator json, boolean canonical) {
        this.json = json;
        this.canonical = canonical;
    }

    /** Writes a JDK value as {@link JsonInput#rawValue} returns it. */
    void writeValue(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof BigDecimal number) {
            writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : map.entrySet()) {
                json.writeFieldName((String) field.getKey());
                writeValue(field.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeStartArray();
            for (Object item : (List<?>) value) {
                writeValue(item);
            }
            json.writeEndArray();
        }
    }

    /** Writes {@link Instant#toString()}. */
    void writeTime(Instant time) throws IOException {
        int length = Timestamps.write(time, text);
        if (length > 0) {
            json.writeRawUTF8String(text, 0, length);
        } else {
            json.writeString(time.toString());
        }
    }

    void writeNumber(BigDecimal number) throws IOException {
        BigDecimal written = canonical ? Numbers.plain(number) : number;
        if (Numbers.hasReadableText(written)) {
            json.writeNumber(written);
        } else {
            json.writeNumber(written.unscaledValue() + "E" + -(long) written.scale());
        }
    }
}
