package dev.verdict.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** How one component of a record is read, written and printed. */
final class Slot {
    final int index;
    final String name;
    final String label;
    final Codec codec;
    private final Method getter;
    private @Nullable MethodHandle accessor;
    final boolean structure;
    final boolean shown;

    /** The name as the parser compares it with bytes. */
    final SerializedString expected;

    /**
     * The slot that came next the last time. Platforms send fields in the same order, so the parser is asked whether the
     * next name is this one, which costs a comparison of bytes instead of reading the name and looking it up. Threads may
     * overwrite each other's: a guess that is wrong is looked up.
     */
    @Nullable
    Slot next;

    /** The name as the parser gave it last: it hands out one instance for all fields of a name. */
    @Nullable
    String given;

    Slot(int index, RecordComponent component) {
        JsonName renamed = component.getAnnotation(JsonName.class);
        this.index = index;
        this.name = renamed == null ? component.getName() : renamed.value();
        this.label = component.getName();
        this.expected = new SerializedString(name);
        this.codec = codec(component);
        this.getter = component.getAccessor();
        this.structure = codec.isStructure() || component.isAnnotationPresent(Structure.class);
        this.shown = component.isAnnotationPresent(Printable.class);
    }

    private static Codec codec(RecordComponent component) {
        Codec codec = Codecs.of(component);
        if (!component.isAnnotationPresent(AcceptSingleValue.class)) {
            return codec;
        }
        if (codec instanceof Lists.Values values) {
            return values.acceptingSingle();
        }
        throw new IllegalStateException(component + " must be a list of texts or words to accept a single one");
    }

    /** The component's value in a record. The handle is made when first wanted: reading needs none. */
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
