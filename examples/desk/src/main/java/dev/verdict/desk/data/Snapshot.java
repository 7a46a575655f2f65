package dev.verdict.desk.data;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for after a change. Safe to share between threads.
 *
 * @param <T> the type, immutable
 */
final class Snapshot<T> {
    private final Supplier<T> source;
    private final AtomicReference<Holder<T>> current = new AtomicReference<>(new Holder<>());

    /** A value of one state of the source. A change replaces the holder, so a value computed before the change is not kept. */
    private static final class Holder<T> {
        private @Nullable T value;

        synchronized T get(Supplier<T> source) {
            T known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }

    Snapshot(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        return current.get().get(source);
    }

    /** To be called after each change of the source. */
    void clear() {
        current.set(new Holder<>());
    }
}
