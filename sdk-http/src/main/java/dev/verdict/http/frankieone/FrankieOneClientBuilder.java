package dev.verdict.http.frankieone;

import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.BaseUrl;
import dev.verdict.http.engine.CommonSettings;
import dev.verdict.http.engine.EnvironmentSettings;
import dev.verdict.http.engine.Transport;
import dev.verdict.poll.PollListener;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link FrankieOneClient}. {@link #build()} reports invalid settings; its messages do not repeat their values.
 * Not safe to share between threads.
 */
public final class FrankieOneClientBuilder {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final CommonSettings common =
            new CommonSettings(Duration.ofMinutes(2), Duration.ofSeconds(60), 20, 32 * 1024 * 1024);

    private @Nullable FrankieOneEnvironment environment;
    private @Nullable String baseUrl;
    private @Nullable String customerId;
    private @Nullable String apiKey;
    private @Nullable String customerChildId;
    private String apiVersion = "v2";
    private PollPolicy pollPolicy = PollPolicy.defaults();
    private PollListener pollListener = poll -> {};

    FrankieOneClientBuilder() {}

    /**
     * Sets the FrankieOne environment. Either this or {@link #baseUrl} is required; there is no default.
     *
     * @param environment the environment
     * @return this builder
     */
    public FrankieOneClientBuilder environment(FrankieOneEnvironment environment) {
        this.environment = Objects.requireNonNull(environment, "environment");
        return this;
    }

    /**
     * Sets the base URL instead of an environment, for your own gateway or a test server.
     *
     * @param baseUrl an https URL, with a path if the API has one; http is accepted for the loopback interface only
     * @return this builder
     */
    public FrankieOneClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
        return this;
    }

    /**
     * Sets the customer, sent as {@code X-Frankie-CustomerID}. Required.
     *
     * @param customerId a UUID that FrankieOne assigned
     * @return this builder
     */
    public FrankieOneClientBuilder customerId(String customerId) {
        this.customerId = Objects.requireNonNull(customerId, "customerId");
        return this;
    }

    /**
     * Sets the API key, sent as {@code api_key}. Required.
     *
     * @param apiKey the secret that FrankieOne issued
     * @return this builder
     */
    public FrankieOneClientBuilder apiKey(String apiKey) {
        this.apiKey = Objects.requireNonNull(apiKey, "apiKey");
        return this;
    }

    /**
     * Sets the child account, sent as {@code X-Frankie-CustomerChildID}; the customer's own account if not set.
     *
     * @param customerChildId a UUID that FrankieOne assigned
     * @return this builder
     */
    public FrankieOneClientBuilder customerChildId(String customerChildId) {
        this.customerChildId = Objects.requireNonNull(customerChildId, "customerChildId");
        return this;
    }

    /**
     * Sets the API version, the first segment of the paths; {@code v2} if not set.
     *
     * @param apiVersion a path segment such as {@code v2.1}
     * @return this builder
     */
    public FrankieOneClientBuilder apiVersion(String apiVersion) {
        this.apiVersion = Objects.requireNonNull(apiVersion, "apiVersion");
        return this;
    }

    /**
     * Reads the settings from environment variables: {@code FRANKIEONE_API_KEY}, {@code FRANKIEONE_CUSTOMER_ID}, {@code
     * FRANKIEONE_CUSTOMER_CHILD_ID} (optional), and either {@code FRANKIEONE_ENVIRONMENT} ({@code uat} or {@code
     * production}) or {@code FRANKIEONE_BASE_URL}. A blank variable counts as not set. A variable that is not set changes
     * nothing.
     *
     * @return this builder
     * @throws IllegalArgumentException if the environment is unknown
     */
    public FrankieOneClientBuilder fromEnv() {
        return fromEnv(System.getenv());
    }

    /**
     * As {@link #fromEnv()}, from a map.
     *
     * @param variables the variables by name
     * @return this builder
     * @throws IllegalArgumentException if the environment is unknown
     */
    public FrankieOneClientBuilder fromEnv(Map<String, String> variables) {
        EnvironmentSettings given = new EnvironmentSettings(variables);
        given.ifSet("FRANKIEONE_API_KEY", this::apiKey);
        given.ifSet("FRANKIEONE_CUSTOMER_ID", this::customerId);
        given.ifSet("FRANKIEONE_CUSTOMER_CHILD_ID", this::customerChildId);
        given.ifSet("FRANKIEONE_ENVIRONMENT", FrankieOneEnvironment.class, this::environment);
        given.ifSet("FRANKIEONE_BASE_URL", this::baseUrl);
        return this;
    }

    /**
     * Sets the timeout of a whole call: waiting for a slot and for the rate budget, all attempts, the pauses between them,
     * and reading the response. 2 minutes if not set.
     *
     * @param callTimeout from 1 millisecond to 1 day
     * @return this builder
     */
    public FrankieOneClientBuilder callTimeout(Duration callTimeout) {
        common.callTimeout(callTimeout);
        return this;
    }

    /**
     * Sets the timeout of a single attempt, from sending to the last byte of the response; 60 seconds if not set, and never
     * longer than the rest of {@link #callTimeout}. A foreground execution takes as long as its steps.
     *
     * @param attemptTimeout from 1 millisecond to 1 day
     * @return this builder
     */
    public FrankieOneClientBuilder attemptTimeout(Duration attemptTimeout) {
        common.attemptTimeout(attemptTimeout);
        return this;
    }

    /**
     * Sets when and how often failed calls are retried; {@link RetryPolicy#defaults()} if not set.
     *
     * @param retryPolicy the policy of all calls
     * @return this builder
     */
    public FrankieOneClientBuilder retryPolicy(RetryPolicy retryPolicy) {
        common.retryPolicy(retryPolicy);
        return this;
    }

    /**
     * Sets how many calls may start per second, first come, first served; 20 if not set, as FrankieOne recommends. Use the
     * same budget in all clients with the same credentials. A 429 slows it down for all of them.
     *
     * @param rateBudget the budget of all calls
     * @return this builder
     */
    public FrankieOneClientBuilder rateBudget(RateBudget rateBudget) {
        common.rateBudget(rateBudget);
        return this;
    }

    /**
     * Sets how many calls may be on the network at the same time; 64 if not set. A call that was cancelled after it was
     * sent counts until it finishes.
     *
     * @param calls at least 1
     * @return this builder
     */
    public FrankieOneClientBuilder maxConcurrentCalls(int calls) {
        common.maxConcurrentCalls(calls);
        return this;
    }

    /**
     * Sets how many more calls may wait for a slot, for the rate budget or for their next attempt; 1000 if not set. Beyond
     * that the client refuses calls with {@link dev.verdict.CallRejectedException}, so that a server that hangs does not
     * exhaust the memory.
     *
     * @param calls 0 or more
     * @return this builder
     */
    public FrankieOneClientBuilder maxWaitingCalls(int calls) {
        common.maxWaitingCalls(calls);
        return this;
    }

    /**
     * Sets the maximum size of a response, uncompressed; 32 MiB if not set. Base64 images need space.
     *
     * <p>This limit bounds the memory of a client. Each of the {@link #maxConcurrentCalls} calls on the network receives at
     * most this size, one eighth more and 512 KiB. The client counts these bytes on the socket: headers, trailers, chunk
     * extensions, interim responses, compressed data and HTTP/2 frames included. Between calls a connection receives at
     * most 64 KiB. A call decompresses at most this size. Parsing takes about four times that memory for long strings, and
     * up to forty times for JSON built to be large. Very many HTTP/2 headers take about six times their bytes on the wire.
     * A waiting call holds only its request.
     *
     * <p>A larger response leads to an {@link dev.verdict.UnreadableBodyException}, thrown or as the cause; the client does
     * not fetch it again.
     *
     * @param bytes from 1 to 1 GiB
     * @return this builder
     */
    public FrankieOneClientBuilder maxResponseBytes(int bytes) {
        common.maxResponseBytes(bytes);
        return this;
    }

    /**
     * Sets the listener for all calls and attempts; none if not set. {@link CallListener#logging()} logs them.
     *
     * @param listener the listener of all calls
     * @return this builder
     */
    public FrankieOneClientBuilder listener(CallListener listener) {
        common.listener(listener);
        return this;
    }

    /**
     * Sets the caller's own HTTP client, for its TLS, proxy, DNS, sockets, connections and interceptors. The client copies
     * it and never closes it. The timeouts, redirects, cache, authenticator and retries of that client do not apply.
     *
     * <p>A call that starts or changes something goes over the network once. If an interceptor proceeds again, it gets the
     * first response again, and that response counts, whatever the interceptor makes of it. For a call that changes
     * nothing, an interceptor may proceed any number of times; the last response counts.
     *
     * <p>The client monitors the sockets, including those of its own socket factory: it sends no request on a connection
     * that the server has closed, and applies {@link #maxResponseBytes} to everything on the wire. It pings HTTP/2
     * connections every 10 seconds if the HTTP client has no ping interval. It cannot monitor a connection without TLS that
     * the pool got from another client, or one whose socket factory an interceptor replaces. Through a SOCKS proxy, an
     * HTTP/2 connection on which a call timed out stays in use while other calls are in progress on it.
     *
     * @param httpClient the client; its interceptors see credentials and bodies
     * @return this builder
     */
    public FrankieOneClientBuilder httpClient(OkHttpClient httpClient) {
        common.httpClient(httpClient);
        return this;
    }

    /**
     * Sets when waits poll and when they stop; {@link PollPolicy#defaults()} if not set.
     *
     * @param pollPolicy the policy of waits that have no policy of their own
     * @return this builder
     */
    public FrankieOneClientBuilder pollPolicy(PollPolicy pollPolicy) {
        this.pollPolicy = Objects.requireNonNull(pollPolicy, "pollPolicy");
        return this;
    }

    /**
     * Sets the listener for the polls of all waits; none if not set.
     *
     * @param pollListener the listener of all waits
     * @return this builder
     */
    public FrankieOneClientBuilder pollListener(PollListener pollListener) {
        this.pollListener = Objects.requireNonNull(pollListener, "pollListener");
        return this;
    }

    /** Sets the clock and scheduler of calls and waits. */
    FrankieOneClientBuilder timer(PollTimer timer) {
        common.timer(timer);
        return this;
    }

    /** Sets the wall clock, for dates in headers and the times of attempts. */
    FrankieOneClientBuilder clock(Clock clock) {
        common.clock(clock);
        return this;
    }

    /**
     * Builds the client. Nothing is sent yet.
     *
     * @return a new client; share it and keep it for the life of the application
     * @throws IllegalStateException if a setting is missing or blank, or both an environment and a base URL are set; the
     *     message names the setting; or if the class path has an OkHttp older than 5.4, whose jar the message names
     * @throws IllegalArgumentException if a setting is invalid; the message names it
     */
    public FrankieOneClient build() {
        Credentials credentials = Credentials.of(customerId, apiKey, customerChildId);
        common.check();
        if (!VERSION.matcher(apiVersion).matches()) {
            throw new IllegalArgumentException("apiVersion must be a path segment such as v2");
        }
        String known = environment == null ? null : environment.baseUrl();
        BaseUrl destination = BaseUrl.oneOf("environment", known, baseUrl);
        Account account =
                new Account(FrankieOneEnvironment.nameOf(destination.toString()), credentials.customerChildId());
        Transport transport = common.transport(destination, FrankieOneErrors::exception);
        ClientCore.Settings settings = new ClientCore.Settings(
                account, credentials, apiVersion, common.calls(Map.of()), pollPolicy, pollListener, common.clock());
        return new HttpFrankieOneClient(new ClientCore(settings, transport), CallOptions.none(), false);
    }
}
