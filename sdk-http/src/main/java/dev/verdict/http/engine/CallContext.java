package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import dev.verdict.VerdictException;
import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import dev.verdict.poll.RateBudget.Lane;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What all calls of a client share. */
public interface CallContext {
    OkHttpClient http();

    Request request(ApiCall<?> call, CallSettings settings, SendLatch latch);

    Bulkhead bulkhead();

    RateBudget budget();

    /** A permit to send an attempt. The poller of a poll has taken it already. */
    default CompletableFuture<?> permit(Lane lane) {
        return lane == Lane.POLL ? CompletableFuture.completedFuture(null) : budget().acquire(executor(), lane);
    }

    PollTimer timer();

    Executor executor();

    Clock clock();

    /** The platform's clock, as its responses show it. */
    PlatformClock platformClock();

    CallListener listener();

    int largestBody();

    /** Maps the platform's error responses to exceptions. */
    ErrorMapper errors();

    long nextCallId();

    /** A random number from 0 to 1. */
    double random();

    /** Whether the client is closing, so that nothing may be sent any more. */
    boolean isClosing();

    /** Called when the future of a call has completed. */
    void ended(LiveCall call);

    /** Runs a task on the executor, or in the calling thread if the executor rejects it: the task must run. */
    default void run(Runnable task) {
        try {
            executor().execute(task);
        } catch (Throwable noThread) {
            task.run();
        }
    }

    /**
     * Completes a future on the executor and not in the thread of the HTTP call: dependents of the future may take long, and
     * may even wait for other calls.
     */
    default void handOver(Runnable completion) {
        run(completion);
    }

    /** The platform reports too many calls: delays all calls of the client, and lowers their rate. */
    default void slowDown(RetryPolicy policy, VerdictException failure) {
        Duration asked = Backoff.asked(policy, retryAfter(failure));
        budget().slowDown(asked.isZero() ? policy.backoffBase() : asked);
    }

    default @Nullable Duration retryAfter(VerdictException failure) {
        return failure instanceof HttpStatusException response
                ? response.retryAfter().orElse(null)
                : null;
    }
}
