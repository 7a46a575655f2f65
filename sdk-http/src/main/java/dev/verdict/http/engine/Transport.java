package dev.verdict.http.engine;

import dev.verdict.CallRejectedException;
import dev.verdict.http.CallListener;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Sends calls to one origin, and to no other. */
public final class Transport implements AutoCloseable, CallContext {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration IDLE_THREAD = Duration.ofSeconds(10);

    private final TransportSettings settings;
    private final ThreadPoolExecutor executor = daemonThreads();
    private final OkHttpClient http;
    private final Bulkhead bulkhead;
    private final PlatformClock platformClock = new PlatformClock();
    private final AtomicLong calls = new AtomicLong();
    private final Set<LiveCall> liveCalls = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private volatile boolean closed;

    public Transport(TransportSettings settings) {
        this.settings = settings;
        this.bulkhead = new Bulkhead(settings.concurrency(), settings.waiting(), executor);
        this.http = HttpClients.create(settings, executor);
        http.dispatcher().setIdleCallback(this::dropConnectionsIfClosed);
    }

    /** A pool with one thread for each running task. Idle threads end. The bulkhead keeps the number of tasks small. */
    private static ThreadPoolExecutor daemonThreads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_THREAD.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "verdict-http-" + number.incrementAndGet(), 0, false);
                    thread.setDaemon(true);
                    // The caller has the failure; its message can quote a response, so it is not printed.
                    thread.setUncaughtExceptionHandler((broken, thrown) -> {});
                    return thread;
                });
    }

    /** Sends a call and waits for it in the calling thread. */
    public <T> T call(ApiCall<T> call, CallSettings callSettings) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(call.operation() + ": interrupted before it was sent");
        }
        return start(call, callSettings).join();
    }

    /** Sends a call. Pass the future to one caller only, because cancelling it cancels the call. */
    public <T> CompletableFuture<T> send(ApiCall<T> call, CallSettings callSettings) {
        try {
            return start(call, callSettings).future();
        } catch (CallRejectedException rejected) {
            return CompletableFuture.failedFuture(rejected);
        }
    }

    private <T> RetryingCall<T> start(ApiCall<T> call, CallSettings callSettings) {
        requireOpen();
        if (!bulkhead.enter()) {
            throw new CallRejectedException(call.operation(), bulkhead.limit());
        }
        RetryingCall<T> running = new RetryingCall<>(this, call, callSettings);
        liveCalls.add(running);
        // Checked after adding. close() sets the flag first, so either close() finds this call, or this finds the flag.
        if (closed) {
            liveCalls.remove(running);
            bulkhead.leave();
            requireOpen();
        }
        running.start();
        return running;
    }

    public void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    /** Do not print the request: it prints its headers, and one of them is the key. */
    @Override
    public Request request(ApiCall<?> call, CallSettings callSettings, SendLatch latch) {
        Request.Builder request = new Request.Builder()
                .url(url(call))
                .tag(SendLatch.class, latch)
                .method(call.method(), call.body() == null ? null : RequestBody.create(call.body(), JSON))
                .header("Accept", "application/json")
                .header("User-Agent", UserAgent.VALUE);
        callSettings.headers().forEach(request::header);
        call.headers().forEach(request::header);
        return request.build();
    }

    private HttpUrl url(ApiCall<?> call) {
        HttpUrl.Builder url = settings.baseUrl().resolve(call.encodedSegments()).newBuilder();
        for (Map.Entry<String, String> parameter : call.query().parameters()) {
            url.addEncodedQueryParameter(
                    PercentEncoding.encode(parameter.getKey()), PercentEncoding.encode(parameter.getValue()));
        }
        return url.build();
    }

    private void dropConnectionsIfClosed() {
        if (closed && settings.http() == null) {
            http.connectionPool().evictAll();
        }
    }

    /**
     * From now on nothing is sent, and once-only calls that were not sent are cancelled. Must be called before anything else
     * ends, because that would make room for them.
     */
    public void callBack() {
        closing = true;
        abandon(liveCalls.stream().filter(LiveCall::isOnceOnly).toList());
    }

    /**
     * Abandons each call on a thread of its own, because dependents of one future can take long and must not delay the
     * others. Returns when all are done, or when none has finished for a second.
     */
    private void abandon(Collection<LiveCall> abandoned) {
        Semaphore ended = new Semaphore(0);
        abandoned.forEach(running -> run(() -> {
            try {
                running.abandon();
            } finally {
                ended.release();
            }
        }));
        try {
            for (int left = abandoned.size(); left > 0 && ended.tryAcquire(1, TimeUnit.SECONDS); left--) {}
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends all calls except once-only calls that were sent. Those finish within their time limits. */
    @Override
    public void close() {
        closed = true;
        callBack();
        abandon(List.copyOf(liveCalls));
        dropConnectionsIfClosed();
        executor.setKeepAliveTime(0, TimeUnit.SECONDS);
    }

    @Override
    public OkHttpClient http() {
        return http;
    }

    @Override
    public Bulkhead bulkhead() {
        return bulkhead;
    }

    @Override
    public RateBudget budget() {
        return settings.budget();
    }

    @Override
    public PollTimer timer() {
        return settings.timer();
    }

    /** Completes futures and runs polls. Its threads are daemons. */
    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public Clock clock() {
        return settings.clock();
    }

    @Override
    public PlatformClock platformClock() {
        return platformClock;
    }

    @Override
    public CallListener listener() {
        return settings.listener();
    }

    @Override
    public int largestBody() {
        return settings.largestBody();
    }

    @Override
    public ErrorMapper errors() {
        return settings.errors();
    }

    @Override
    public long nextCallId() {
        return calls.incrementAndGet();
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public boolean isClosing() {
        return closing;
    }

    @Override
    public void ended(LiveCall running) {
        liveCalls.remove(running);
    }
}
