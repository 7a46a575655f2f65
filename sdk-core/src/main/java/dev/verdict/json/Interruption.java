package dev.verdict.json;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The condition that stops parsing on the current thread. */
final class Interruption {
    private static final ThreadLocal<@Nullable BooleanSupplier> CURRENT = new ThreadLocal<>();

    private Interruption() {}

    /** Null if nothing stops it. */
    static @Nullable BooleanSupplier current() {
        return CURRENT.get();
    }

    static <T> T run(BooleanSupplier stop, Supplier<T> reading) {
        BooleanSupplier previous = CURRENT.get();
        CURRENT.set(stop);
        try {
            return reading.get();
        } finally {
            if (previous == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(previous);
            }
        }
    }
}
