package dev.verdict.json;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The model of a record that is not part of the SDK. */
final class ReflectiveModel extends RecordModel {
    private final Class<?> type;
    private final Constructor<?> constructor;
    private final RecordComponent[] components;
    private final Method[] accessors;

    ReflectiveModel(Class<?> type) {
        this.type = type;
        components = type.getRecordComponents();
        int last = components.length - 1;
        if (last < 1 || last >= Long.SIZE || !components[last].getName().equals("unknownFields")) {
            throw new IllegalStateException(type + " must be a record of 2 to 64 components, the last unknownFields");
        }
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            MethodHandles.lookup().unreflectConstructor(constructor); // fails now, and not at the first result
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(type + " and the types of its components must be public", e);
        }
    }

    @Override
    Class<?> type() {
        return type;
    }

    @Override
    ComponentBinding[] components() {
        ComponentBinding[] bindings = new ComponentBinding[components.length - 1];
        Arrays.setAll(bindings, i -> ComponentBinding.of(i, components[i]));
        return bindings;
    }

    @Override
    @Nullable
    String fromText() {
        FromText text = type.getAnnotation(FromText.class);
        return text == null ? null : text.value();
    }

    @Override
    Object create(@Nullable Object[] values, int at) {
        try {
            return constructor.newInstance(Arrays.copyOfRange(values, at, at + components.length));
        } catch (InvocationTargetException e) {
            throw unexpected(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unexpected(e);
        }
    }

    @Override
    @Nullable
    Object[] values(Object instance) {
        try {
            @Nullable Object[] values = new Object[accessors.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = accessors[i].invoke(instance);
            }
            return values;
        } catch (InvocationTargetException e) {
            throw unexpected(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unexpected(e);
        }
    }

    /** Wraps checked exceptions, which constructors and accessors of records do not declare. */
    private static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
