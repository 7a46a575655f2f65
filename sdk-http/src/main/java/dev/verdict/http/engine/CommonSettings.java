package dev.verdict.http.engine;

import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the clients of all platforms have. The builders document each setting. Not safe to share between
 * threads.
 */
public final class CommonSettings {
    private static final int LARGEST_LIMIT = 1024 * 1024 * 1024;

    private final int callsPerSecond;
    private Duration callTimeout;
    private Duration attemptTimeout;
    private int largestBody;
    private RetryPolicy retryPolicy = RetryPolicy.defaults();
    private @Nullable RateBudget rateBudget;
    private int concurrency = 64;
    private int waiting = 1000;
    private CallListener listener = CallListener.none();
    private @Nullable OkHttpClient httpClient;
    private PollTimer timer = PollTimer.shared();
    private Clock clock = Clock.systemUTC();

    /** Starts with the defaults of a platform. */
    public CommonSettings(Duration callTimeout, Duration attemptTimeout, int callsPerSecond, int largestBody) {
        this.callTimeout = callTimeout;
        this.attemptTimeout = attemptTimeout;
        this.callsPerSecond = callsPerSecond;
        this.largestBody = largestBody;
    }

    public void callTimeout(Duration timeout) {
        callTimeout = Objects.requireNonNull(timeout, "callTimeout");
    }

    public void attemptTimeout(Duration timeout) {
        attemptTimeout = Objects.requireNonNull(timeout, "attemptTimeout");
    }

    public void retryPolicy(RetryPolicy policy) {
        retryPolicy = Objects.requireNonNull(policy, "retryPolicy");
    }

    public void rateBudget(RateBudget budget) {
        rateBudget = Objects.requireNonNull(budget, "rateBudget");
    }

    public void maxConcurrentCalls(int calls) {
        concurrency = calls;
    }

    public void maxWaitingCalls(int calls) {
        waiting = calls;
    }

    public void maxResponseBytes(int bytes) {
        largestBody = bytes;
    }

    public void listener(CallListener receiver) {
        listener = Objects.requireNonNull(receiver, "listener");
    }

    public void httpClient(OkHttpClient client) {
        httpClient = Objects.requireNonNull(client, "httpClient");
    }

    public void timer(PollTimer other) {
        timer = other;
    }

    public void clock(Clock other) {
        clock = other;
    }

    public Clock clock() {
        return clock;
    }

    /** Checks all settings. The message of the exception names the setting. */
    public void check() {
        Durations.upToADay(callTimeout, "callTimeout");
        Durations.upToADay(attemptTimeout, "attemptTimeout");
        requireBetween(concurrency, 1, Integer.MAX_VALUE / 2, "maxConcurrentCalls");
        requireBetween(waiting, 0, Integer.MAX_VALUE / 2, "maxWaitingCalls");
        requireBetween(largestBody, 1, LARGEST_LIMIT, "maxResponseBytes");
    }

    private static void requireBetween(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most);
        }
    }

    /** The settings of calls with these headers. */
    public CallSettings calls(Map<String, String> headers) {
        return new CallSettings(callTimeout, attemptTimeout, retryPolicy, headers);
    }

    public Transport transport(BaseUrl destination, ErrorMapper errors) {
        return new Transport(new TransportSettings(
                destination,
                concurrency,
                waiting,
                largestBody,
                rateBudget(),
                listener,
                timer,
                clock,
                errors,
                httpClient));
    }

    /**
     * One budget for all clients of these settings: they share their credentials, so they share the platform's rate limit.
     */
    private RateBudget rateBudget() {
        if (rateBudget == null) {
            rateBudget = RateBudget.perSecond(callsPerSecond).withTimer(timer);
        }
        return rateBudget;
    }
}
