package dev.verdict.http.engine;

import java.net.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Configures OkHttp, or a copy of the caller's client, so that it sends each request as told and never on its own. */
public final class HttpClients {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    /**
     * HTTP/2 only. A connection that does not respond to a ping within this time is closed: a firewall may have dropped it.
     */
    private static final Duration PING_INTERVAL = Duration.ofSeconds(10);

    private HttpClients() {}

    public static OkHttpClient create(TransportSettings settings, ExecutorService executor) {
        OkHttpVersion.check();
        Dispatcher dispatcher = new Dispatcher(executor);
        dispatcher.setMaxRequests(settings.concurrency());
        dispatcher.setMaxRequestsPerHost(settings.concurrency());
        OkHttpClient.Builder builder = on(settings.http() != null ? settings.http() : own(settings.concurrency()));
        if (!settings.baseUrl().url().isHttps()) {
            builder.proxy(Proxy.NO_PROXY); // without TLS, a proxy could read the credentials
        }
        return builder.dispatcher(dispatcher)
                // The call's own timeout applies instead: an execution in the foreground sends nothing until it has
                // ended.
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .cache(null) // a verdict must never come from a cache
                .authenticator(Authenticator.NONE) // it would send the request again
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addInterceptor(new ResendInterceptor(settings.largestBody()))
                .addNetworkInterceptor(new SendGuard(settings.timer(), settings.clock(), settings.largestBody()))
                .build();
    }

    private static OkHttpClient own(int concurrency) {
        return new OkHttpClient.Builder()
                .connectTimeout(LONGEST_CONNECT)
                .connectionPool(new ConnectionPool(concurrency, KeepAlive.LONGEST.toSeconds(), TimeUnit.SECONDS))
                .build();
    }

    /** A builder from another client, with monitored sockets and with pings. */
    public static OkHttpClient.Builder on(OkHttpClient base) {
        OkHttpClient.Builder builder =
                base.newBuilder().socketFactory(new MonitoredSocketFactory(base.socketFactory()));
        if (base.connectionSpecs().stream().anyMatch(ConnectionSpec::isTls)) {
            builder.sslSocketFactory(
                    new MonitoredTlsSocketFactory(base.sslSocketFactory()),
                    Objects.requireNonNull(base.x509TrustManager(), "x509TrustManager"));
        }
        if (base.pingIntervalMillis() == 0) {
            builder.pingInterval(PING_INTERVAL);
        }
        return builder;
    }
}
