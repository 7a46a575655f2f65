package dev.verdict.poll;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How a look or a wait ended.
 *
 * @param result what it brought; null if it failed
 * @param failure why it failed; null if it did not
 */
record Outcome<R>(@Nullable R result, @Nullable Throwable failure) {

    static <R> Outcome<R> failed(Throwable failure) {
        return new Outcome<>(null, failure);
    }

    /** What a stage ended with, without the wrappers that stages put around a failure. */
    static <R> Outcome<R> ofStage(@Nullable R result, @Nullable Throwable thrown) {
        if (thrown == null) {
            return result == null
                    ? failed(new NullPointerException("the fetch brought null instead of a result"))
                    : new Outcome<>(result, null);
        }
        Throwable failure = thrown;
        while (failure instanceof CompletionException || failure instanceof ExecutionException) {
            Throwable cause = failure.getCause();
            if (cause == null) {
                break;
            }
            failure = cause;
        }
        return failed(failure);
    }

    void settle(CompletableFuture<R> future) {
        if (failure == null) {
            future.complete(result);
        } else {
            future.completeExceptionally(failure);
        }
    }

    /** The result, or the failure itself thrown; a checked one is wrapped, for no signature announces it. */
    R get() {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new CompletionException(failure);
        }
        return Objects.requireNonNull(result);
    }
}
