package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * How a {@link Poller} looks at an execution: one call that changes nothing at the platform.
 *
 * <p>It is called on the poller's executor, for different references at the same time. When the wait ends first, the
 * stage is cancelled with {@code toCompletableFuture().cancel(true)}; an implementation that passes this on to its call
 * spares the platform an answer that nobody reads.
 *
 * @param <R> the result it brings
 */
@FunctionalInterface
public interface Fetch<R extends VerificationResult> {

    /**
     * Fetches the execution as it is now.
     *
     * <p>To throw means the same as to return a failed stage. A failure that is a {@link dev.verdict.VerdictException}
     * and {@linkplain dev.verdict.VerdictException#isRetryable() retryable} lets the wait go on, and so do the few that {@link
     * Poller} names; any other ends it.
     *
     * @param reference what is waited for, as it was given to the poller
     * @return a stage that brings the result; neither the stage nor the result is null
     */
    CompletionStage<? extends R> fetch(String reference);

    /**
     * A fetch out of a function that blocks its thread until the answer is there. Every look has a daemon thread of its own
     * while it is taken, so looks that hang hold up no others; {@link PollerBuilder#rate} bounds how many there are.
     *
     * @param <R> the result it brings
     * @param function fetches the result for a reference, or throws; when a wait ends first, its thread is interrupted
     * @return the fetch
     */
    static <R extends VerificationResult> Fetch<R> blocking(Function<? super String, ? extends R> function) {
        return blocking(function, Threads.UNBOUNDED);
    }

    /**
     * As {@link #blocking(Function)}, on threads of the caller's.
     *
     * @param <R> the result it brings
     * @param function fetches the result for a reference, or throws
     * @param executor where it runs; it holds one of its threads per look, not per wait. When a wait ends first, that
     *     thread is interrupted. While all of them hang no other look is taken; the deadlines hold nevertheless. The common
     *     pool is a bad choice: on a machine with one or two cores it has one thread or none
     * @return the fetch
     */
    static <R extends VerificationResult> Fetch<R> blocking(
            Function<? super String, ? extends R> function, Executor executor) {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(executor, "executor");
        return reference -> {
            CompletableFuture<R> answer = new CompletableFuture<>();
            // CompletableFuture.supplyAsync would not do: its cancel leaves the thread in the call.
            FutureTask<?> call = new FutureTask<>(
                    () -> {
                        try {
                            answer.complete(function.apply(reference));
                        } catch (Throwable thrown) {
                            answer.completeExceptionally(thrown);
                        }
                    },
                    null);
            answer.whenComplete((result, thrown) -> {
                if (answer.isCancelled()) {
                    call.cancel(true);
                }
            });
            executor.execute(() -> {
                call.run();
                if (call.isCancelled()) {
                    Thread.interrupted(); // it was meant for the call, not for what this thread does next
                }
            });
            return answer;
        };
    }
}
