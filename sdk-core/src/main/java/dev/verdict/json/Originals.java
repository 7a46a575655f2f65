package dev.verdict.json;

import dev.verdict.json.Codec.MistypedValue;
import dev.verdict.json.Codec.Original;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The original forms of a record's components, kept with the record's unknown fields so that the record can be written back as it was
 * sent. They are not part of the record's value, so they do not affect equality.
 *
 * @param owner the binding of the record
 * @param sent by the index of the component: an {@link Original}, a {@link MistypedValue} whose value is in the unknown fields, or null
 *     if the component was not sent or was sent in the SDK's own form
 */
record Originals(RecordBinding owner, @Nullable Object[] sent) {

    /**
     * The original form of a component.
     *
     * @param index the index of the component
     * @param value its current value; null if it is absent. It can differ, because a record can be built with the unknown fields of
     *     another one
     * @return null if there is none, or the component has another value now
     */
    @Nullable
    Original of(RecordBinding binding, int index, @Nullable Object value) {
        return binding == owner && sent[index] instanceof Original original && Objects.equals(original.value(), value)
                ? original
                : null;
    }

    /** Whether the value of a component was mistyped and so is in the unknown fields. */
    boolean isMistyped(RecordBinding binding, int index) {
        return binding == owner && sent[index] instanceof MistypedValue;
    }
}
