package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import dev.verdict.VerdictException;
import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What all exchanges of a client share. */
public interface CallContext {
    OkHttpClient http();

    Request request(ApiCall<?> call, CallSettings settings, SendLatch latch);

    Bulkhead bulkhead();

    RateBudget budget();

    PollTimer timer();

    Executor executor();

    Clock clock();

    /** The platform's clock, which its responses tell. */
    PlatformClock platformClock();

    CallListener listener();

    int largestBody();

    /** How the platform's error answers are read. */
    ErrorMapper errors();

    long nextCallId();

    /** From 0 to 1. */
    double random();

    /** Whether nothing may be sent any more. */
    boolean isClosing();

    /** The exchange's future has ended. */
    void ended(RetryingCall<?> exchange);

    /** Runs it on the executor, or here if that takes no more work: it must be run. */
    default void run(Runnable task) {
        try {
            executor().execute(task);
        } catch (Throwable noThread) {
            task.run();
        }
    }

    /**
     * Completes a future on the executor: not in the thread of the HTTP call, for what hangs on the future may take long, and
     * may even wait for other calls.
     */
    default void handOver(Runnable completion) {
        run(completion);
    }

    /** The platform says that there were too many calls: all of them wait, and then there are fewer. */
    default void slowDown(RetryPolicy policy, VerdictException failure) {
        Duration asked = Backoff.asked(policy, retryAfter(failure));
        budget().slowDown(asked.isZero() ? policy.backoffBase() : asked);
    }

    default @Nullable Duration retryAfter(VerdictException failure) {
        return failure instanceof HttpStatusException answer
                ? answer.retryAfter().orElse(null)
                : null;
    }
}
