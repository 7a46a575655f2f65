package dev.verdict.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that mirrors a JSON object and loses nothing of it.
 *
 * <p>Its components are the fields that this version knows. Every other field is in {@link #unknownFields()}, and so is a
 * known field whose value is not of its documented type (its component then reads as absent). Written back, all of it is
 * there again.
 *
 * <p>Nothing was sent if a field is missing, null, an empty or blank text, an empty list (also where an object belongs), an object
 * without entries where its keys are data, or a zero time: any time in the years 0 and 1 in UTC, and any date {@code 0000-00-00}. The
 * component is then null, empty, or an {@link dev.verdict.Open} that is not present; lists and maps are never null. An item of a list
 * that means nothing is left out of the component. A number where a text belongs, say an id, is its text, and a number in a text is
 * that number where a number belongs. Numbers in components have no zeros at the end of the fraction, and no exponent
 * unless it stands for more than 40 zeros. Some records are
 * read from a lone text too ({@link FromText}), and some lists from a lone item ({@link AcceptSingleValue}).
 *
 * <p>Two records are equal if their values are, in whatever of these forms they were sent, and whatever a store made of the digits of
 * their numbers.
 *
 * <p>Canonical constructors are not API: components are added as platforms add fields. Immutable and safe to share between
 * threads.
 */
public interface JsonRecord {

    /**
     * The fields that no component carries, as they were sent.
     *
     * @return the fields; empty if there are none
     */
    @JsonProperty(required = true) // a Jackson that reads a record past the SDK cannot know it, and so fails
    JsonObject unknownFields();

    /**
     * A field by its name in JSON, whether this version knows it or not. A field that is unknown today and a component
     * tomorrow stays reachable by the same call.
     *
     * @param field the JSON name
     * @return its value as a JDK value, as it was sent: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code
     *     Boolean}, unmodifiable. Null if null or no value was sent
     */
    default @Nullable Object raw(String field) {
        return RecordBinding.of(getClass()).raw(this, Objects.requireNonNull(field, "field"));
    }

    /**
     * The record as an instance of a class of the caller's own: a record or bean whose properties have the JSON names, {@code
     * java.time} types included. Fields that the class does not have are left out.
     *
     * @param <T> the caller's type
     * @param type the caller's class; on the module path its package must be open to {@code com.fasterxml.jackson.databind}
     * @return the instance
     * @throws dev.verdict.UnreadableBodyException if the fields do not fit the class; it names the place and never the value
     */
    default <T> T as(Class<T> type) {
        return Conversion.convert(asMap(), Objects.requireNonNull(type, "type"));
    }

    /**
     * The record as a JSON object.
     *
     * @return UTF-8 JSON with every value as it was sent. The order of the fields, white space and escapes are the SDK's own, and so
     *     is the notation of numbers with an exponent or below a millionth, whose digits stay, and the sign of a zero
     * @throws IllegalStateException if the record was made by hand, and its unknown fields hold a field that is one of its components
     */
    default byte[] toJson() {
        return JsonBinding.write(this);
    }

    /**
     * The record as plain values: what {@link #toJson()} writes. Jackson writes this for a record, so one that is returned by a web
     * controller or put into another object comes out as the platform's JSON, in every version of Jackson 2 and 3.
     *
     * @return the fields as JDK values, unmodifiable
     */
    @JsonValue
    default Map<String, @Nullable Object> asMap() {
        return JsonObject.parse(toJson()).asMap();
    }

    /**
     * What may be printed of a record: the components marked {@link Printable}, nothing else. Every record's {@code toString}
     * is this, so that a component nobody thought about is not printed.
     *
     * @param record the record
     * @return one line without personal data
     */
    static String print(JsonRecord record) {
        return RecordBinding.of(Objects.requireNonNull(record, "record").getClass())
                .print(record);
    }
}
