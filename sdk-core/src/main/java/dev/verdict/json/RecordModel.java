package dev.verdict.json;

import org.jspecify.annotations.Nullable;

/**
 * What the binding must know of a record class. The build of the SDK generates a model for each of its records. Other records have a
 * {@link ReflectiveModel}, which finds out the same at run time.
 */
abstract class RecordModel {

    static RecordModel of(Class<?> type) {
        return GeneratedModels.find(type.getName()) instanceof RecordModel generated
                ? generated
                : new ReflectiveModel(type);
    }

    abstract Class<?> type();

    /** The components except the last one, the unknown fields. */
    abstract ComponentBinding[] components();

    /** The component of {@link FromText}; null if the record does not have the annotation. */
    abstract @Nullable String fromText();

    /** Calls the canonical constructor with the values from an index on. */
    abstract Object create(@Nullable Object[] values, int at);

    /** The values of all components. */
    abstract @Nullable Object[] values(Object instance);
}
