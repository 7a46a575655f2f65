package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Mode;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The call's time can end, or the client can be closed, after a response arrived and before the caller has it. The response
 * takes precedence: a caller that is told that nothing was sent would send the request again.
 */
class OutcomeHandOverTest {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Api api = new Api();
    private final FakeTimer timer = new FakeTimer();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .addNetworkInterceptor(new SendGuard(timer, Clock.systemUTC(), 1024))
            .build();
    private final Bulkhead bulkhead = new Bulkhead(1, 1, Runnable::run);
    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();
    private Runnable beforeRetryDecision = () -> {};

    @AfterEach
    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        api.close();
    }

    /** Completes futures only when the test runs the queued completion. */
    private final class ManualHandOver implements CallContext {
        @Override
        public OkHttpClient http() {
            return http;
        }

        @Override
        public Request request(ApiCall<?> call, CallSettings settings, SendLatch latch) {
            return new Request.Builder()
                    .url(api.url())
                    .tag(SendLatch.class, latch)
                    .method(call.method(), call.body() == null ? null : RequestBody.create(call.body()))
                    .build();
        }

        @Override
        public Bulkhead bulkhead() {
            return bulkhead;
        }

        @Override
        public RateBudget budget() {
            return RateBudget.unlimited();
        }

        @Override
        public PollTimer timer() {
            return timer;
        }

        @Override
        public Executor executor() {
            return Runnable::run;
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public PlatformClock platformClock() {
            return new PlatformClock();
        }

        @Override
        public CallListener listener() {
            return CallListener.none();
        }

        @Override
        public int largestBody() {
            return 1024;
        }

        @Override
        public long nextCallId() {
            return 1;
        }

        @Override
        public double random() {
            beforeRetryDecision.run();
            return 0.5;
        }

        @Override
        public ErrorMapper errors() {
            return StatusErrors::exception;
        }

        @Override
        public boolean isClosing() {
            return false;
        }

        @Override
        public void ended(LiveCall call) {}

        @Override
        public void handOver(Runnable completion) {
            handedOver.add(completion);
        }
    }

    private static ApiCall<RawResponse> read() {
        return ApiCall.get("/v2/things", Map.of(), Query.NONE, response -> response, response -> null);
    }

    private static ApiCall<RawResponse> write() {
        return new ApiCall<>(
                "POST",
                "/v2/things",
                Map.of(),
                Query.NONE,
                Map.of(),
                JsonBody.of(Map.of()),
                new ApiCall.Once("look for it", null),
                response -> response,
                response -> null);
    }

    private RetryingCall<RawResponse> started(ApiCall<RawResponse> call) {
        assertThat(bulkhead.enter()).isTrue();
        RetryingCall<RawResponse> retryingCall = new RetryingCall<>(
                new ManualHandOver(), call, new CallSettings(TIMEOUT, TIMEOUT, RetryPolicy.defaults(), Map.of()));
        retryingCall.start();
        return retryingCall;
    }

    private Runnable next() throws InterruptedException {
        Runnable completion = handedOver.poll(20, TimeUnit.SECONDS);
        assertThat(completion).isNotNull();
        return completion;
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return catchThrowable(() -> Mode.get(future));
    }

    @Test
    void a_result_is_not_lost_when_the_calls_time_ends() throws Exception {
        api.answers(200, "{\"requestId\":\"01REQ\"}");
        CompletableFuture<RawResponse> future = started(write()).future();
        Runnable completion = next();

        timer.advance(TIMEOUT.multipliedBy(2));

        assertThat(future).isNotDone();
        completion.run();
        assertThat(Mode.get(future).json().get("requestId")).isEqualTo("01REQ");
        assertThat(bulkhead.present()).isZero();
    }

    @Test
    void an_unknown_outcome_stays_unknown_when_the_calls_time_ends() throws Exception {
        api.answers(503, "");
        CompletableFuture<RawResponse> future = started(write()).future();
        Runnable completion = next();

        timer.advance(TIMEOUT.multipliedBy(2));

        assertThat(future).isNotDone();
        completion.run();
        assertThat(failure(future)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void the_result_of_a_once_only_call_is_not_lost_when_the_client_is_closed() throws Exception {
        api.answers(200, "{\"requestId\":\"01REQ\"}");
        RetryingCall<RawResponse> retryingCall = started(write());
        Runnable completion = next();

        retryingCall.abandon();

        assertThat(retryingCall.future()).isNotDone();
        completion.run();
        assertThat(Mode.get(retryingCall.future()).json().get("requestId")).isEqualTo("01REQ");
    }

    @Test
    void the_call_ends_if_its_time_ends_during_the_decision_to_retry() throws Exception {
        api.answers(503, "").answers(200, "{}");
        beforeRetryDecision = () -> timer.advance(TIMEOUT.multipliedBy(2));

        CompletableFuture<RawResponse> future = started(read()).future();

        assertThat(failure(future)).isInstanceOf(HttpStatusException.class);
        assertThat(api.requests()).isEqualTo(1);
    }
}
