package dev.verdict.http.testing;

import dev.verdict.http.RetryPolicy;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.frankieone.FrankieOneClientBuilder;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.SeonClientBuilder;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.RateBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;

/** A server on loopback that answers as it is told, and clients for it. */
public final class Api implements AutoCloseable {
    public static final String KEY = "canary-key-4711";
    public static final String CUSTOMER = "canary-customer-0815";
    public static final PollPolicy QUICK = PollPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    private final MockWebServer server = new MockWebServer();
    private final List<Runnable> closing = new ArrayList<>();

    public Api() {
        this(List.of(Protocol.HTTP_1_1));
    }

    private Api(List<Protocol> protocols) {
        server.setProtocols(protocols);
        SERVER_LOG.setLevel(Level.OFF); // it reports the broken connections that it is told to break
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Api http2() {
        return new Api(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }

    public String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    public FrankieOneClientBuilder builder() {
        return builder(url());
    }

    /** For a server of another kind. */
    public static FrankieOneClientBuilder builder(String url) {
        return FrankieOneClient.builder()
                .baseUrl(url)
                .customerId(CUSTOMER)
                .apiKey(KEY)
                .retryPolicy(RetryPolicy.none())
                .rateBudget(RateBudget.unlimited())
                .pollPolicy(QUICK);
    }

    public FrankieOneClient client() {
        return client(builder());
    }

    public FrankieOneClient client(FrankieOneClientBuilder builder) {
        FrankieOneClient client = builder.build();
        closing.add(client::close);
        return client;
    }

    public SeonClientBuilder seonBuilder() {
        return SeonClient.builder()
                .baseUrl(url() + "/orchestration-api")
                .apiKey(KEY)
                .rateBudget(RateBudget.unlimited())
                .retryPolicy(RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1)));
    }

    public SeonClient seon(SeonClientBuilder builder) {
        SeonClient client = builder.build();
        closing.add(client::close);
        return client;
    }

    public Api answers(int status, String json) {
        return answers(new MockResponse.Builder().code(status).body(json));
    }

    public Api answers(MockResponse.Builder answer) {
        server.enqueue(answer.build());
        return this;
    }

    /** How many requests have arrived so far. */
    public int requests() {
        return server.getRequestCount();
    }

    /** The next request, when it has arrived. */
    public RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request has arrived");
            }
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** From now on nobody answers. */
    public void goAway() {
        server.close();
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
        server.close();
    }
}
