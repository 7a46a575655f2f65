package dev.verdict.poll;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How a poll or a wait ended.
 *
 * @param result what it brought; null if it failed
 * @param failure why it failed; null if it did not
 */
record Completion<R>(@Nullable R result, @Nullable Throwable failure) {
    private static final int MOST_WRAPPERS = 100;

    static <R> Completion<R> failed(Throwable failure) {
        return new Completion<>(null, failure);
    }

    /** What a stage ended with, without the wrappers that stages put around a failure. */
    static <R> Completion<R> ofStage(@Nullable R result, @Nullable Throwable thrown) {
        if (thrown == null) {
            return result == null
                    ? failed(new NullPointerException("the fetch brought null instead of a result"))
                    : new Completion<>(result, null);
        }
        Throwable failure = thrown;
        // Causes can lead round in a circle, so this does not follow them for ever.
        for (int wrappers = 0; wrappers < MOST_WRAPPERS && isWrapper(failure); wrappers++) {
            failure = Objects.requireNonNull(failure.getCause());
        }
        return failed(failure);
    }

    private static boolean isWrapper(Throwable failure) {
        return (failure instanceof CompletionException || failure instanceof ExecutionException)
                && failure.getCause() != null
                && failure.getCause() != failure;
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
