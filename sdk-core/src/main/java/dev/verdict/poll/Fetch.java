package dev.verdict.poll;

import dev.verdict.VerificationResult;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * How a {@link Poller} polls an execution: one call that changes nothing at the platform.
 *
 * <p>The poller calls it on its executor, for different references at the same time. Waits for the same reference share one fetch. When all
 * of them end first, the poller cancels the stage with {@code toCompletableFuture().cancel(true)}. An implementation that cancels its call
 * then spares the platform a response that nobody reads.
 *
 * @param <R> the result it brings
 */
@FunctionalInterface
public interface Fetch<R extends VerificationResult> {

    /**
     * Fetches the execution as it is now.
     *
     * <p>To throw means the same as to return a failed stage. The wait goes on after a {@link dev.verdict.VerdictException} that is
     * {@linkplain dev.verdict.VerdictException#isRetryable() retryable}, and after the few others that {@link Poller} names. Any other
     * failure ends it.
     *
     * @param reference what is waited for, as it was given to the poller
     * @return a stage that brings the result; neither the stage nor the result is null
     */
    CompletionStage<? extends R> fetch(String reference);

    /**
     * Makes a fetch of a function that blocks its thread until the response is there. Each poll has a daemon thread of its own
     * meanwhile, so polls that hang hold up no others. {@link PollerBuilder#rate} limits how many there are.
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
     * @param executor where it runs; a poll holds one of its threads, a wait none. When the wait ends first, that
     *     thread is interrupted. While all threads hang, no other poll is made, but the deadlines hold. The common
     *     pool is a bad choice: on a machine with one or two cores it has one thread or none
     * @return the fetch
     */
    static <R extends VerificationResult> Fetch<R> blocking(
            Function<? super String, ? extends R> function, Executor executor) {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(executor, "executor");
        return reference -> {
            CompletableFuture<R> response = new CompletableFuture<>();
            // CompletableFuture.supplyAsync would not do: its cancel leaves the thread in the call.
            FutureTask<?> call = new FutureTask<>(
                    () -> {
                        try {
                            response.complete(function.apply(reference));
                        } catch (Throwable thrown) {
                            response.completeExceptionally(thrown);
                        }
                    },
                    null);
            response.whenComplete((result, thrown) -> {
                if (response.isCancelled()) {
                    call.cancel(true);
                }
            });
            executor.execute(() -> {
                call.run();
                if (call.isCancelled()) {
                    Thread.interrupted(); // it was meant for the call, not for what this thread does next
                }
            });
            return response;
        };
    }
}
