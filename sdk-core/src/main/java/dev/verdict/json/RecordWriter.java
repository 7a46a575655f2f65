package dev.verdict.json;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.verdict.json.Codec.Original;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the records of one class, with the known fields first. */
final class RecordWriter {
    private final RecordBinding binding;
    private final RecordModel model;
    private final ComponentBinding[] components;
    /** The names of the components, which keep their encoded form. */
    private final SerializedString[] names;
    /** The values of most absent components, which are singletons. */
    private final @Nullable Object[] absentValues;

    RecordWriter(
            RecordBinding binding, RecordModel model, ComponentBinding[] components, @Nullable Object[] absentValues) {
        this.binding = binding;
        this.model = model;
        this.components = components;
        this.absentValues = absentValues;
        names = new SerializedString[components.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = new SerializedString(components[i].jsonName);
        }
    }

    void write(JsonOutput out, Object record) throws IOException {
        @Nullable Object[] values = model.values(record);
        JsonObject unknown = (JsonObject) Objects.requireNonNull(values[components.length]);
        Originals originals = out.canonical ? null : unknown.originals();
        out.json.writeStartObject();
        for (int i = 0; i < components.length; i++) {
            ComponentBinding component = components[i];
            Object value = present(values[i], i);
            Original original = originals == null ? null : originals.of(binding, i, value);
            if (original != null) {
                out.json.writeFieldName(names[i]);
                component.codec.writeOriginal(out, original.sent());
            } else if (value == null) {
                continue;
            } else if (component.isOtherFields) {
                ((Codecs.OfMap) component.codec).writeFields(out, value);
            } else {
                out.json.writeFieldName(names[i]);
                component.codec.write(out, value);
            }
        }
        if (!unknown.isEmpty()) {
            writeUnknown(out, unknown, values);
        }
        out.json.writeEndObject();
    }

    /** The value of a component; null if it is absent. */
    private @Nullable Object present(@Nullable Object value, int component) {
        return value == absentValues[component] || components[component].codec.isAbsent(value) ? null : value;
    }

    /**
     * Writes the unknown fields. None of them may have the name of a component, unless the component was sent mistyped. Otherwise it would be
     * read again as that component.
     */
    private void writeUnknown(JsonOutput out, JsonObject unknown, @Nullable Object[] values) throws IOException {
        Originals originals = unknown.originals();
        for (Map.Entry<String, @Nullable Object> field : unknown.asMap().entrySet()) {
            ComponentBinding component = binding.find(field.getKey());
            if (component != null && (originals == null || !originals.isMistyped(binding, component.index))) {
                throw new IllegalStateException(model.type().getSimpleName()
                        + ": the unknown fields contain the name of a component: " + component.jsonName);
            }
            if (component == null
                    || present(values[component.index], component.index)
                            == null) { // else it replaced the mistyped value
                out.json.writeFieldName(field.getKey());
                out.writeValue(field.getValue());
            }
        }
    }
}
