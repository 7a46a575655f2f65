package dev.verdict.http.engine;

import dev.verdict.VerdictException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Combines futures. Unlike with the JDK's own methods, cancelling the last future cancels the one that is running. */
public final class Futures {
    private Futures() {}

    /** Applies a function to the result or failure of a future. */
    public static <A, B> CompletableFuture<B> handle(
            CompletableFuture<A> first, BiFunction<@Nullable A, @Nullable Throwable, B> next) {
        CompletableFuture<B> result = new CallFuture<>();
        cancelWith(result, first);
        first.whenComplete((value, thrown) -> {
            try {
                result.complete(next.apply(value, unwrapped(thrown)));
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        return result;
    }

    /** Replaces the failure of a future, if it fails. */
    public static <T> CompletableFuture<T> withFailure(CompletableFuture<T> first, UnaryOperator<Throwable> other) {
        CompletableFuture<T> result = new CallFuture<>();
        cancelWith(result, first);
        first.whenComplete((value, thrown) -> {
            Throwable failure = unwrapped(thrown);
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(other.apply(failure));
            }
        });
        return result;
    }

    /** Starts another future with the result of the first, and returns its outcome. */
    public static <A, B> CompletableFuture<B> then(CompletableFuture<A> first, Function<A, CompletableFuture<B>> next) {
        CompletableFuture<B> result = new CallFuture<>();
        cancelWith(result, first);
        first.whenComplete((value, thrown) -> {
            if (thrown != null) {
                result.completeExceptionally(unwrapped(thrown));
                return;
            }
            if (result.isDone()) {
                return;
            }
            try {
                CompletableFuture<B> second = next.apply(value);
                cancelWith(result, second);
                second.whenComplete((end, failed) -> {
                    if (failed == null) {
                        result.complete(end);
                    } else {
                        result.completeExceptionally(unwrapped(failed));
                    }
                });
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        return result;
    }

    private static void cancelWith(CompletableFuture<?> last, CompletableFuture<?> running) {
        last.whenComplete((value, thrown) -> running.cancel(true));
    }

    /** Waits in the calling thread. Only for a future that nobody else has, because an interrupt cancels it. */
    public static <T> T join(CompletableFuture<T> future, String operation) {
        return join(
                future, () -> new CancellationException(operation + ": interrupted while waiting for the response"));
    }

    /**
     * Like {@link #join(CompletableFuture, String)}.
     *
     * @param interrupted creates the exception for an interrupted thread
     */
    public static <T> T join(CompletableFuture<T> future, Supplier<RuntimeException> interrupted) {
        try {
            return future.get();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            if (future.cancel(true)) {
                throw interrupted.get();
            }
            return ended(future); // it ended at the same moment, so its outcome is not lost
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        }
    }

    private static <T> T ended(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw rethrown(failed.getCause());
        }
    }

    /** A failure from another thread, prepared for throwing in this one. */
    public static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof VerdictException known) {
            // It was created in another thread, but the stack trace should show the call in this one.
            known.fillInStackTrace();
            return known;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    private static @Nullable Throwable unwrapped(@Nullable Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
