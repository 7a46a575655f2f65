package dev.verdict.json;

import dev.verdict.json.Codec.MistypedValue;
import dev.verdict.json.Codec.Original;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The original forms of a record's components, kept with the record's unknown fields so that the record can be written back as it was
 * sent. They are not part of the record's value, so they do not affect equality.
 */
final class Originals {
    private final RecordBinding owner;
    /** A bit for each component that has an entry in {@link #sent}. */
    private long components;
    /** By the order of the components: an {@link Original}, or a {@link MistypedValue} whose value is in the unknown fields. */
    private Object[] sent = new Object[1];

    private Originals(RecordBinding owner) {
        this.owner = owner;
    }

    /** Adds the form of a component while its record is being read. */
    static Originals with(@Nullable Originals before, RecordBinding owner, int index, Object sent) {
        Originals originals = before == null ? new Originals(owner) : before;
        originals.add(index, sent);
        return originals;
    }

    private void add(int index, Object form) {
        int size = Long.bitCount(components);
        int at = position(index);
        if (size == sent.length) {
            sent = Arrays.copyOf(sent, size + 2);
        }
        System.arraycopy(sent, at, sent, at + 1, size - at);
        sent[at] = form;
        components |= 1L << index;
    }

    private int position(int index) {
        return Long.bitCount(components & ((1L << index) - 1));
    }

    private @Nullable Object get(RecordBinding binding, int index) {
        return binding == owner && (components >>> index & 1) != 0 ? sent[position(index)] : null;
    }

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
        return get(binding, index) instanceof Original original && Objects.equals(original.value(), value)
                ? original
                : null;
    }

    /** Whether the value of a component was mistyped and so is in the unknown fields. */
    boolean isMistyped(RecordBinding binding, int index) {
        return get(binding, index) instanceof MistypedValue;
    }
}
