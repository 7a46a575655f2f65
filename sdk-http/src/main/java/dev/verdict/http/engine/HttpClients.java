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

/** Sets up OkHttp, or a copy of the caller's own, so that it sends what it is told to, and nothing more. */
public final class HttpClients {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    /** On HTTP/2: two that are not answered, and the connection is given up. A firewall may have forgotten it. */
    private static final Duration PING_INTERVAL = Duration.ofSeconds(10);

    private HttpClients() {}

    public static OkHttpClient create(Transport.Settings settings, ExecutorService executor) {
        Dispatcher dispatcher = new Dispatcher(executor);
        dispatcher.setMaxRequests(settings.concurrency());
        dispatcher.setMaxRequestsPerHost(settings.concurrency());
        OkHttpClient.Builder builder = on(settings.http() != null ? settings.http() : own(settings.concurrency()));
        if (!settings.baseUrl().url().isHttps()) {
            builder.proxy(Proxy.NO_PROXY); // without TLS, a proxy would read the credentials
        }
        return builder.dispatcher(dispatcher)
                // Each call has a limit for everything. An execution in the foreground is silent for as long as it
                // takes.
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .cache(null) // a verdict is never an old one
                .authenticator(Authenticator.NONE) // it would send a call again
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

    /** With sockets that are monitored, and connections that are pinged. */
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
