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
 * Between the answer and the moment when the caller has it, the call's time can end, or the client be closed. What the
 * answer says goes before both: a caller who is told that nothing was sent would send it again.
 */
class OutcomeOnItsWayTest {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Api api = new Api();
    private final FakeTimer timer = new FakeTimer();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .addNetworkInterceptor(new SendGuard(timer, Clock.systemUTC(), 1024))
            .build();
    private final Bulkhead bulkhead = new Bulkhead(1, 1, Runnable::run);
    private final LinkedBlockingQueue<Runnable> onItsWay = new LinkedBlockingQueue<>();
    private Runnable whenAsked = () -> {};

    @AfterEach
    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        api.close();
    }

    /** A line that hands nothing over until it is told to. */
    private final class SlowLine implements CallContext {
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
            whenAsked.run();
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
        public void ended(RetryingCall<?> exchange) {}

        @Override
        public void handOver(Runnable completion) {
            onItsWay.add(completion);
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
        RetryingCall<RawResponse> exchange = new RetryingCall<>(
                new SlowLine(), call, new CallSettings(TIMEOUT, TIMEOUT, RetryPolicy.defaults(), Map.of()));
        exchange.start();
        return exchange;
    }

    private Runnable next() throws InterruptedException {
        Runnable completion = onItsWay.poll(20, TimeUnit.SECONDS);
        assertThat(completion).isNotNull();
        return completion;
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return catchThrowable(() -> Mode.get(future));
    }

    @Test
    void a_good_answer_is_not_lost_when_the_time_ends() throws Exception {
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
    void an_outcome_that_is_not_known_stays_so_when_the_time_ends() throws Exception {
        api.answers(503, "");
        CompletableFuture<RawResponse> future = started(write()).future();
        Runnable completion = next();

        timer.advance(TIMEOUT.multipliedBy(2));

        assertThat(future).isNotDone();
        completion.run();
        assertThat(failure(future)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void a_good_answer_to_what_changes_something_is_not_lost_when_the_client_is_closed() throws Exception {
        api.answers(200, "{\"requestId\":\"01REQ\"}");
        RetryingCall<RawResponse> exchange = started(write());
        Runnable completion = next();

        exchange.abandon();

        assertThat(exchange.future()).isNotDone();
        completion.run();
        assertThat(Mode.get(exchange.future()).json().get("requestId")).isEqualTo("01REQ");
    }

    @Test
    void a_time_that_ends_while_another_attempt_is_decided_on_ends_the_call() throws Exception {
        api.answers(503, "").answers(200, "{}");
        whenAsked = () -> timer.advance(TIMEOUT.multipliedBy(2));

        CompletableFuture<RawResponse> future = started(read()).future();

        assertThat(failure(future)).isInstanceOf(HttpStatusException.class);
        assertThat(api.requests()).isEqualTo(1);
    }
}
