package dev.verdict.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON document that is being written. */
final class JsonOutput {
    static final JsonFactory FACTORY = new JsonFactory();
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * 86_400;
    private static final long YEAR_10000 = LocalDate.of(10_000, 1, 1).toEpochDay() * 86_400;

    final JsonGenerator json;
    /** Whether values are written in their canonical form instead of as sent. */
    final boolean canonical;

    private final byte[] text = new byte[30];

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

    /** Writes {@link Instant#toString()}, which takes several times as long. */
    void writeTime(Instant time) throws IOException {
        if (time.getEpochSecond() < YEAR_0 || time.getEpochSecond() >= YEAR_10000) {
            json.writeString(time.toString());
            return;
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        int end = digits(utc.getYear(), 0, 4, '-');
        end = digits(utc.getMonthValue(), end, 2, '-');
        end = digits(utc.getDayOfMonth(), end, 2, 'T');
        end = digits(utc.getHour(), end, 2, ':');
        end = digits(utc.getMinute(), end, 2, ':');
        end = digits(utc.getSecond(), end, 2, '.');
        int nanos = time.getNano();
        if (nanos == 0) {
            text[end - 1] = 'Z';
        } else if (nanos % 1_000_000 == 0) {
            end = digits(nanos / 1_000_000, end, 3, 'Z');
        } else if (nanos % 1_000 == 0) {
            end = digits(nanos / 1_000, end, 6, 'Z');
        } else {
            end = digits(nanos, end, 9, 'Z');
        }
        json.writeRawUTF8String(text, 0, end);
    }

    /** Puts a number of so many digits and a separator into the text, and returns the end. */
    private int digits(int number, int start, int count, char separator) {
        int rest = number;
        for (int i = start + count - 1; i >= start; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        text[start + count] = (byte) separator;
        return start + count + 1;
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
