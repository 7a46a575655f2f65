package dev.verdict.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Calls a record's canonical constructor: by reflection the first few times, and then by a method handle. A handle is faster, but its
 * creation loads several classes, so short-lived processes do without.
 */
final class RecordFactory {
    private static final int BY_REFLECTION = 12;

    private final Constructor<?> constructor;
    private int calls;
    private @Nullable MethodHandle handle;

    RecordFactory(Class<?> type, Class<?>[] parameters) {
        try {
            constructor = type.getConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw mustBePublic(type, e);
        }
        if (!constructor.canAccess(null)) {
            throw mustBePublic(type, null);
        }
    }

    private static IllegalStateException mustBePublic(Class<?> type, @Nullable Exception cause) {
        return new IllegalStateException(type + " and the types of its components must be public", cause);
    }

    /** The race between threads is harmless: one more call uses reflection. */
    Object create(@Nullable Object[] values) {
        MethodHandle fast = handle;
        try {
            if (fast != null) {
                return (Object) fast.invokeExact(values);
            }
            if (++calls == BY_REFLECTION) {
                handle = MethodHandles.lookup()
                        .unreflectConstructor(constructor)
                        .asSpreader(Object[].class, values.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            }
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw unexpected(e.getCause());
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Wraps checked exceptions, which constructors and accessors of records do not declare. */
    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
