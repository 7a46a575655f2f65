package dev.verdict.http;

import dev.verdict.VerdictException;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt brought.
 *
 * @param value what was read; null if it failed
 * @param failure why it failed; null if it did not
 * @param ofTheCall whether the failure is the call's own, so that doing it again could help; not if a good answer brought it
 */
record Outcome<T>(@Nullable T value, @Nullable VerdictException failure, boolean ofTheCall) {

    static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, null, false);
    }

    static <T> Outcome<T> failed(VerdictException failure, boolean ofTheCall) {
        return new Outcome<>(null, failure, ofTheCall);
    }
}
