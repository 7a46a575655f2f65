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

/** Futures in a row. Unlike those of the JDK's own methods, to cancel the last cancels what is under way. */
public final class Futures {
    private Futures() {}

    /** What the next makes of the outcome of the first. */
    public static <A, B> CompletableFuture<B> handle(
            CompletableFuture<A> first, BiFunction<@Nullable A, @Nullable Throwable, B> next) {
        CompletableFuture<B> result = new CallFuture<>();
        forward(result, first);
        first.whenComplete((value, thrown) -> {
            try {
                result.complete(next.apply(value, unwrapped(thrown)));
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        return result;
    }

    /** The same with another failure, if it fails. */
    public static <T> CompletableFuture<T> withFailure(CompletableFuture<T> first, UnaryOperator<Throwable> other) {
        CompletableFuture<T> result = new CallFuture<>();
        forward(result, first);
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

    /** The outcome of what the next starts with the result of the first. */
    public static <A, B> CompletableFuture<B> then(CompletableFuture<A> first, Function<A, CompletableFuture<B>> next) {
        CompletableFuture<B> result = new CallFuture<>();
        forward(result, first);
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
                forward(result, second);
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

    private static void forward(CompletableFuture<?> last, CompletableFuture<?> underWay) {
        last.whenComplete((value, thrown) -> underWay.cancel(true));
    }

    /** Waits in the calling thread. Only for a future that nobody else has. */
    public static <T> T join(CompletableFuture<T> future, String operation) {
        return join(future, () -> new CancellationException(operation + ": interrupted while waiting for the answer"));
    }

    /**
     * As {@link #join(CompletableFuture, String)}.
     *
     * @param interrupted what an interrupted thread gets
     */
    public static <T> T join(CompletableFuture<T> future, Supplier<RuntimeException> interrupted) {
        try {
            return future.get();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            if (future.cancel(true)) {
                throw interrupted.get();
            }
            return ended(future); // at the same moment: what it brought is not thrown away
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

    /** A failure from another thread, to be thrown in this one. */
    public static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof VerdictException known) {
            // It was made in another thread; the reader of a stack trace looks for the call in this one.
            known.fillInStackTrace();
            return known;
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    private static @Nullable Throwable unwrapped(@Nullable Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
