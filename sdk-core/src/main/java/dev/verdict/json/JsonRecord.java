package dev.verdict.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that mirrors a JSON object and loses nothing of it.
 *
 * <p>Its components are the fields that this version knows. Every other field is in {@link #unknownFields()}, and so is a
 * known field whose value is not of its documented type (its component then reads as absent). Written back, all of it is
 * there again. Lists and maps are never null; what is absent, null or an empty list in JSON is one and the same here.
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
    JsonObject unknownFields();

    /**
     * A field by its name in JSON, whether this version knows it or not. A field that is unknown today and a component
     * tomorrow stays reachable by the same call.
     *
     * @param field the JSON name
     * @return its value as a JDK value: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean},
     *     unmodifiable; a time that a component carries is its ISO 8601 text in UTC. Null if nothing was sent
     */
    default @Nullable Object raw(String field) {
        return Shape.of(getClass()).raw(this, Objects.requireNonNull(field, "field"));
    }

    /**
     * The record as a JSON object.
     *
     * @return UTF-8 JSON, equal to what was read but for absent, null and empty lists, and times that mean none
     */
    default byte[] toJson() {
        return JsonBinding.write(this);
    }

    /**
     * What may be printed of a record: the components marked {@link Shown}, nothing else. Every record's {@code toString}
     * is this, so that a component nobody thought about is not printed.
     *
     * @param record the record
     * @return one line without personal data
     */
    static String print(JsonRecord record) {
        return Shape.of(Objects.requireNonNull(record, "record").getClass()).print(record);
    }
}
