package dev.verdict.json;

import dev.verdict.json.Codec.Misfit;
import dev.verdict.json.Codec.Original;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was sent for the components of one record in another form than they are written in. Kept beside the record's unknown
 * fields, so that the record can be written back as it was sent. Not part of the record's value: two records are equal if their
 * values are.
 *
 * @param owner how the record is read
 * @param sent by the index of the component; null where it was sent as it is written, or not at all; a misfit,
 *     which is among the unknown fields, is an item too
 */
record Originals(RecordBinding owner, @Nullable Object[] sent) {

    /**
     * What was sent for a component.
     *
     * @param index the component
     * @param value its value now; null if it is absent. A record can be made with the unknown fields of another one
     * @return null if it was sent as it is written, or was not sent, or has another value now
     */
    @Nullable
    Original of(RecordBinding shape, int index, @Nullable Object value) {
        return shape == owner && sent[index] instanceof Original original && Objects.equals(original.value(), value)
                ? original
                : null;
    }

    /** Whether what was sent for a component is no value of its type, and so is among the unknown fields. */
    boolean isMisfit(RecordBinding shape, int index) {
        return shape == owner && sent[index] instanceof Misfit;
    }
}
