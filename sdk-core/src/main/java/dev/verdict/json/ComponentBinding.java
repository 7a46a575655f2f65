package dev.verdict.json;

import java.lang.reflect.RecordComponent;

/** Binds one component of a record to its JSON field. */
final class ComponentBinding {
    /** Flags for the annotations of the same names. */
    static final int STRUCTURE = 1;

    static final int PRINTABLE = 2;
    static final int OTHER_FIELDS = 4;
    static final int SINGLE_VALUE = 8;

    final int index;
    final String javaName;
    final String jsonName;
    final Codec codec;
    final boolean isStructure;
    final boolean isPrintable;
    final boolean isOtherFields;

    ComponentBinding(int index, String javaName, String jsonName, Codec codec, int flags) {
        this.index = index;
        this.javaName = javaName;
        this.jsonName = jsonName;
        this.codec = (flags & SINGLE_VALUE) == 0 ? codec : acceptingSingle(javaName, codec);
        this.isStructure = codec.isStructure() || (flags & STRUCTURE) != 0;
        this.isPrintable = (flags & PRINTABLE) != 0;
        this.isOtherFields = (flags & OTHER_FIELDS) != 0;
    }

    static ComponentBinding of(int index, RecordComponent component) {
        JsonName renamed = component.getAnnotation(JsonName.class);
        int flags = (component.isAnnotationPresent(Structure.class) ? STRUCTURE : 0)
                | (component.isAnnotationPresent(Printable.class) ? PRINTABLE : 0)
                | (component.isAnnotationPresent(OtherFields.class) ? OTHER_FIELDS : 0)
                | (component.isAnnotationPresent(AcceptSingleValue.class) ? SINGLE_VALUE : 0);
        String javaName = component.getName();
        return new ComponentBinding(
                index, javaName, renamed == null ? javaName : renamed.value(), Codecs.of(component), flags);
    }

    private static Codec acceptingSingle(String javaName, Codec codec) {
        if (codec instanceof Lists.Values values) {
            return values.acceptingSingle();
        }
        throw new IllegalStateException(
                javaName + " must be a list of strings or enum values to accept a single value");
    }
}
