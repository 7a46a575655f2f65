package dev.verdict.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that mirrors a JSON object without losing any of it.
 *
 * <p>Its components are the fields that this version knows. All other fields are in {@link #unknownFields()}. A known field with a
 * mistyped value is there too, and its component is absent. {@link #toJson()} writes all of them.
 *
 * <p>The following values mean that nothing was sent: a missing field, null, an empty or blank string, an empty list (also in place of an
 * object), an empty object if its keys are data, and a zero time (any time in the years 0 and 1 in UTC, and any date {@code 0000-00-00}).
 * The component is then null, empty, or an {@link dev.verdict.Open} that is not present. Lists and maps are never null. List items that
 * mean that nothing was sent are left out of the component.
 *
 * <p>A number in place of a string, such as an id, is read as its text. A string in place of a number is read as the number that it holds.
 * Numbers in components have no trailing zeros in the fraction, and no exponent unless it stands for more than 40 zeros. Some records
 * also accept a single string ({@link FromText}), and some lists a single item ({@link AcceptSingleValue}).
 *
 * <p>Two records are equal if their values are equal. The form in which a value was sent does not count, nor does a number that a store
 * rewrote.
 *
 * <p>Canonical constructors are not API, because new fields of a platform become new components. Records are immutable and safe to share
 * between threads.
 */
public interface JsonRecord {

    /**
     * The fields that have no component or a mistyped value, as they were sent.
     *
     * @return the fields; empty if there are none
     */
    @JsonProperty(required = true) // makes Jackson fail if it reads a record without the SDK
    JsonObject unknownFields();

    /**
     * A field by its JSON name, whether this version knows it or not. The call still works after an unknown field becomes a component.
     *
     * @param field the JSON name
     * @return its value as sent, as an unmodifiable JDK value: {@code Map}, {@code List}, {@code String}, {@code BigDecimal} or {@code
     *     Boolean}; null if it is null or the field is missing
     */
    default @Nullable Object raw(String field) {
        return RecordBinding.of(getClass()).raw(this, Objects.requireNonNull(field, "field"));
    }

    /**
     * Converts the record to your own class: a record or bean whose properties have the JSON names. Properties can have {@code java.time}
     * types. Fields without a property are ignored.
     *
     * @param <T> your type
     * @param type your class; on the module path its package must be open to {@code com.fasterxml.jackson.databind}
     * @return the instance
     * @throws dev.verdict.UnreadableBodyException if the fields do not fit the class; the message names the location, never the value
     */
    default <T> T as(Class<T> type) {
        return Conversion.convert(asMap(), Objects.requireNonNull(type, "type"));
    }

    /**
     * The record as a JSON object.
     *
     * @return UTF-8 JSON with every value as it was sent. The SDK chooses the order of the fields, white space, escapes, the sign of a
     *     zero, and the notation (but not the digits) of numbers that have an exponent or are below a millionth
     * @throws IllegalStateException if the record was built by hand and its unknown fields contain the name of a component
     */
    default byte[] toJson() {
        return JsonBinding.write(this);
    }

    /**
     * The fields that {@link #toJson()} writes, as JDK values. Every version of Jackson 2 and 3 writes this map for a record. So a record
     * that a web controller returns, or that is part of another object, is serialized as the platform's JSON.
     *
     * @return the fields, unmodifiable
     */
    @JsonValue
    default Map<String, @Nullable Object> asMap() {
        return JsonObject.parse(toJson()).asMap();
    }

    /**
     * The text for a record's {@code toString}: only the components with {@link Printable}. A new component without it is not printed.
     *
     * @param record the record
     * @return one line without personal data
     */
    static String print(JsonRecord record) {
        return RecordBinding.of(Objects.requireNonNull(record, "record").getClass())
                .print(record);
    }
}
