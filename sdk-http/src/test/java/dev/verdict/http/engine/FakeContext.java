package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import dev.verdict.poll.RateBudget.Lane;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** What the calls of a client share, controlled by a test. It has one slot. Completions wait until the test runs them. */
final class FakeContext implements CallContext, AutoCloseable {
    static final Duration TIMEOUT = Duration.ofMinutes(2);

    final Api api = new Api();
    final FakeTimer timer = new FakeTimer();
    final Bulkhead bulkhead = new Bulkhead(1, 1, Runnable::run);
    final List<LiveCall> ended = new CopyOnWriteArrayList<>();
    final RateBudget budget = RateBudget.perSecond(10).withTimer(timer);
    final List<MonitoredSocket> sockets = new CopyOnWriteArrayList<>();

    Supplier<CompletableFuture<?>> permits = () -> CompletableFuture.completedFuture(null);
    Runnable beforeRetryDecision = () -> {};
    CallListener listener = CallListener.none();
    Executor executor = Runnable::run;
    boolean closing;

    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .socketFactory(new MonitoredSocketFactory(SocketFactory.getDefault()))
            .addNetworkInterceptor(chain -> {
                sockets.add(MonitoredSocket.below(chain.connection().socket()));
                return chain.proceed(chain.request());
            })
            .addNetworkInterceptor(new SendGuard(timer, Clock.systemUTC(), 1024))
            .build();

    static ApiCall<RawResponse> read() {
        return ApiCall.get("/v2/things", Map.of(), Query.NONE, response -> response, response -> null);
    }

    static ApiCall<RawResponse> write() {
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

    <T> RetryingCall<T> entered(ApiCall<T> call) {
        assertThat(bulkhead.enter()).isTrue();
        return new RetryingCall<>(this, call, new CallSettings(TIMEOUT, TIMEOUT, RetryPolicy.defaults(), Map.of()));
    }

    <T> RetryingCall<T> started(ApiCall<T> call) {
        RetryingCall<T> retryingCall = entered(call);
        retryingCall.start();
        return retryingCall;
    }

    /** The next completion, which a call has handed over. */
    Runnable nextCompletion() {
        try {
            Runnable completion = handedOver.poll(20, TimeUnit.SECONDS);
            assertThat(completion).isNotNull();
            return completion;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** No call holds a slot, is counted as present, or has a timer. */
    void assertNothingLeft() {
        assertThat(bulkhead.taken()).as("slots").isZero();
        assertThat(bulkhead.present()).as("present").isZero();
        assertThat(timer.awaitDelays(List::isEmpty)).isEmpty();
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        api.close();
    }

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
        return budget;
    }

    @Override
    public CompletableFuture<?> permit(Lane lane) {
        return permits.get();
    }

    @Override
    public PollTimer timer() {
        return timer;
    }

    @Override
    public Executor executor() {
        return executor;
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
        return listener;
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
        return closing;
    }

    @Override
    public void ended(LiveCall call) {
        ended.add(call);
    }

    @Override
    public void handOver(Runnable completion) {
        handedOver.add(completion);
    }
}
