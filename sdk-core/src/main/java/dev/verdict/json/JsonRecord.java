package dev.verdict.json;

import java.util.Objects;

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
