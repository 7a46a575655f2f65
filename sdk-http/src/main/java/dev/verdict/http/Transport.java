package dev.verdict.http;

import java.net.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Sends calls to one origin and nowhere else, each of them over the network once at most. */
final class Transport implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    /** Shorter than the servers' and balancers' own: to them an idle connection is lost without notice, and a call with it. */
    private static final Duration IDLE_CONNECTION = Duration.ofSeconds(30);

    private static final Duration IDLE_THREAD = Duration.ofSeconds(10);

    private final Settings settings;
    private final ThreadPoolExecutor executor = daemonThreads();
    private final OkHttpClient http;
    private final Set<Exchange<?>> exchanges = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * What the calls of a client have in common.
     *
     * @param concurrency how many calls may be on the network at a time; the rest wait, within their time limit
     */
    record Settings(BaseUrl baseUrl, Credentials credentials, Duration callTimeout, int concurrency) {}

    Transport(Settings settings) {
        this.settings = settings;
        this.http = client(settings, executor);
        http.dispatcher().setIdleCallback(this::dropConnectionsIfClosed);
    }

    private static OkHttpClient client(Settings settings, ThreadPoolExecutor executor) {
        Duration timeout = settings.callTimeout();
        Dispatcher dispatcher = new Dispatcher(executor);
        dispatcher.setMaxRequests(settings.concurrency());
        dispatcher.setMaxRequestsPerHost(settings.concurrency());
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(
                        new ConnectionPool(settings.concurrency(), IDLE_CONNECTION.toSeconds(), TimeUnit.SECONDS))
                .callTimeout(timeout)
                .connectTimeout(timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT)
                .readTimeout(timeout) // an execution in the foreground is silent for as long as it takes
                .writeTimeout(timeout)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(Passage::guard);
        if (settings.baseUrl().isLoopback()) {
            builder.proxy(Proxy.NO_PROXY); // without TLS, a proxy would read the credentials
        }
        return builder.build();
    }

    /** A thread per task that is running, which with calls of a few at a time is a few; they end when idle. */
    private static ThreadPoolExecutor daemonThreads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_THREAD.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "verdict-http-" + number.incrementAndGet(), 0, false);
                    thread.setDaemon(true);
                    // What broke has been given to the caller; its text can be a server's and is not for the console.
                    thread.setUncaughtExceptionHandler((broken, thrown) -> {});
                    return thread;
                });
    }

    /** Where futures are completed, and waits look. Its threads are daemons. */
    Executor executor() {
        return executor;
    }

    /** Sends a call and waits for it in the calling thread. */
    <T> T call(ApiCall<T> call) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(call.operation() + ": interrupted before it was sent");
        }
        return start(call).join();
    }

    /** The future is to be given to one caller only: to cancel it cancels the call. */
    <T> CompletableFuture<T> send(ApiCall<T> call) {
        return start(call).future();
    }

    private <T> Exchange<T> start(ApiCall<T> call) {
        Passage passage = new Passage();
        Exchange<T> exchange = new Exchange<>(call, passage, http.newCall(request(call, passage)), executor);
        exchanges.add(exchange);
        exchange.future().whenComplete((result, thrown) -> exchanges.remove(exchange));
        // Asked after adding: close() sets the flag first, so either it finds this exchange or this finds the flag.
        if (closed) {
            exchanges.remove(exchange);
            throw new IllegalStateException("the client is closed");
        }
        exchange.start(settings.callTimeout());
        return exchange;
    }

    /** Never printed: a request prints its headers, and the key is one of them. */
    private Request request(ApiCall<?> call, Passage passage) {
        Credentials credentials = settings.credentials();
        Request.Builder request = new Request.Builder()
                .url(settings.baseUrl().resolve(call.encodedSegments()))
                .tag(Passage.class, passage)
                .method(call.method(), call.body() == null ? null : RequestBody.create(call.body(), JSON))
                .header("api_key", credentials.apiKey())
                .header("X-Frankie-CustomerID", credentials.customerId())
                .header("Accept", "application/json")
                .header("User-Agent", UserAgent.VALUE);
        if (credentials.customerChildId() != null) {
            request.header("X-Frankie-CustomerChildID", credentials.customerChildId());
        }
        call.headers().forEach(request::header);
        return request.build();
    }

    private void dropConnectionsIfClosed() {
        if (closed) {
            http.connectionPool().evictAll();
        }
    }

    /** Calls back what must not be carried out twice and was not sent. To be done before anything else ends and makes room. */
    void callBack() {
        exchanges.stream().filter(Exchange::isOnceOnly).forEach(Exchange::abandon);
    }

    /** Ends all calls but those that were sent and must not be carried out twice: they finish, within their time limit. */
    @Override
    public void close() {
        closed = true;
        callBack();
        exchanges.forEach(Exchange::abandon);
        dropConnectionsIfClosed();
        executor.setKeepAliveTime(0, TimeUnit.SECONDS);
    }
}
