package dev.verdict.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Binds one component of a record to its JSON field. */
final class ComponentBinding {
    final int index;
    final String jsonName;
    final String javaName;
    final Codec codec;
    private final Method getter;
    private @Nullable MethodHandle accessor;
    final boolean isStructure;
    final boolean isPrintable;

    ComponentBinding(int index, RecordComponent component) {
        JsonName renamed = component.getAnnotation(JsonName.class);
        this.index = index;
        this.jsonName = renamed == null ? component.getName() : renamed.value();
        this.javaName = component.getName();
        this.codec = codec(component);
        this.getter = component.getAccessor();
        this.isStructure = codec.isStructure() || component.isAnnotationPresent(Structure.class);
        this.isPrintable = component.isAnnotationPresent(Printable.class);
    }

    private static Codec codec(RecordComponent component) {
        Codec codec = Codecs.of(component);
        if (!component.isAnnotationPresent(AcceptSingleValue.class)) {
            return codec;
        }
        if (codec instanceof Lists.Values values) {
            return values.acceptingSingle();
        }
        throw new IllegalStateException(
                component + " must be a list of strings or enum values to accept a single value");
    }

    /** The component's value in a record. The handle is created at first use, because reading needs none. */
    @Nullable
    Object get(Object record) {
        MethodHandle handle = accessor;
        try {
            if (handle == null) {
                handle = MethodHandles.lookup()
                        .unreflect(getter)
                        .asType(MethodType.methodType(Object.class, Object.class));
                accessor = handle;
            }
            return (Object) handle.invokeExact(record);
        } catch (Throwable e) {
            throw RecordFactory.unexpected(e);
        }
    }
}
