package dev.verdict.json;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The condition that stops parsing on the current thread. */
final class Interruption {
    private static final BooleanSupplier NEVER = () -> false;
    private static final ThreadLocal<@Nullable BooleanSupplier> CURRENT = new ThreadLocal<>();

    private Interruption() {}

    static BooleanSupplier current() {
        BooleanSupplier stop = CURRENT.get();
        return stop == null ? NEVER : stop;
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
