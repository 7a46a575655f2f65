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
 * Builds a {@link FrankieOneClient}. What is wrong with the settings is said by {@link #build()}, without repeating them.
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
     * Which installation to talk to. Either this or {@link #baseUrl} must be set; there is no default.
     *
     * @param environment the installation
     * @return this
     */
    public FrankieOneClientBuilder environment(FrankieOneEnvironment environment) {
        this.environment = Objects.requireNonNull(environment, "environment");
        return this;
    }

    /**
     * Where to send the calls instead: a gateway of your own, or a test server.
     *
     * @param baseUrl an https URL, with a path if the API stands below one; http is taken for the loopback interface only
     * @return this
     */
    public FrankieOneClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
        return this;
    }

    /**
     * The customer, sent as {@code X-Frankie-CustomerID}. Must be set.
     *
     * @param customerId a UUID that FrankieOne assigned
     * @return this
     */
    public FrankieOneClientBuilder customerId(String customerId) {
        this.customerId = Objects.requireNonNull(customerId, "customerId");
        return this;
    }

    /**
     * The key, sent as {@code api_key}. Must be set.
     *
     * @param apiKey the secret that FrankieOne issued
     * @return this
     */
    public FrankieOneClientBuilder apiKey(String apiKey) {
        this.apiKey = Objects.requireNonNull(apiKey, "apiKey");
        return this;
    }

    /**
     * The child account, sent as {@code X-Frankie-CustomerChildID}; the customer's own if not set.
     *
     * @param customerChildId a UUID that FrankieOne assigned
     * @return this
     */
    public FrankieOneClientBuilder customerChildId(String customerChildId) {
        this.customerChildId = Objects.requireNonNull(customerChildId, "customerChildId");
        return this;
    }

    /**
     * The version of the API, the first segment of its paths; {@code v2} if not set.
     *
     * @param apiVersion a segment such as {@code v2.1}
     * @return this
     */
    public FrankieOneClientBuilder apiVersion(String apiVersion) {
        this.apiVersion = Objects.requireNonNull(apiVersion, "apiVersion");
        return this;
    }

    /**
     * Takes the settings of the process's environment: {@code FRANKIEONE_API_KEY}, {@code FRANKIEONE_CUSTOMER_ID}, {@code
     * FRANKIEONE_CUSTOMER_CHILD_ID} (optional), and either {@code FRANKIEONE_ENVIRONMENT} ({@code uat} or {@code production})
     * or {@code FRANKIEONE_BASE_URL}. A variable that is blank counts as not set; one that is not set changes nothing.
     *
     * @return this
     * @throws IllegalArgumentException if the environment is no known one
     */
    public FrankieOneClientBuilder fromEnv() {
        return fromEnv(System.getenv());
    }

    /**
     * As {@link #fromEnv()}, from variables of any origin.
     *
     * @param variables names and values
     * @return this
     * @throws IllegalArgumentException if the environment is no known one
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
     * The longest a call may take, everything included: waiting for its turn and for the rate budget, all attempts, the pauses
     * between them, and reading the response; 2 minutes if not set.
     *
     * @param callTimeout from 1 millisecond to 1 day
     * @return this
     */
    public FrankieOneClientBuilder callTimeout(Duration callTimeout) {
        common.callTimeout(callTimeout);
        return this;
    }

    /**
     * The longest a single attempt may take, from being sent to the last byte of its answer; 60 seconds if not set, and never
     * longer than what is left of {@link #callTimeout}. Executions in the foreground take as long as their steps.
     *
     * @param attemptTimeout from 1 millisecond to 1 day
     * @return this
     */
    public FrankieOneClientBuilder attemptTimeout(Duration attemptTimeout) {
        common.attemptTimeout(attemptTimeout);
        return this;
    }

    /**
     * When calls that failed are tried again, and how often; {@link RetryPolicy#defaults()} if not set.
     *
     * @param retryPolicy the policy of all calls
     * @return this
     */
    public FrankieOneClientBuilder retryPolicy(RetryPolicy retryPolicy) {
        common.retryPolicy(retryPolicy);
        return this;
    }

    /**
     * How many calls may begin in a second, first come, first served; 20 if not set, as FrankieOne recommends. Give the same
     * one to all clients with the same credentials. A 429 slows it down, for all who share it.
     *
     * @param rateBudget the budget of all calls
     * @return this
     */
    public FrankieOneClientBuilder rateBudget(RateBudget rateBudget) {
        common.rateBudget(rateBudget);
        return this;
    }

    /**
     * How many calls may be on the network at a time; 64 if not set. A call that was cancelled after it was sent counts until
     * it has finished.
     *
     * @param calls at least 1
     * @return this
     */
    public FrankieOneClientBuilder maxConcurrentCalls(int calls) {
        common.maxConcurrentCalls(calls);
        return this;
    }

    /**
     * How many more calls there may be, that wait for their turn, for the rate budget or for their next attempt; 1000 if not
     * set. Beyond that, calls are refused with {@link dev.verdict.CallRejectedException}, so that a server that hangs does not
     * fill the memory.
     *
     * @param calls 0 or more
     * @return this
     */
    public FrankieOneClientBuilder maxWaitingCalls(int calls) {
        common.maxWaitingCalls(calls);
        return this;
    }

    /**
     * The largest answer that is read, uncompressed; 32 MiB if not set. Images in Base64 need room.
     *
     * <p>It bounds the memory of a client. Each of the {@link #maxConcurrentCalls} calls on the network receives at most this,
     * an eighth more and 512 KiB, counted on the socket: headers, trailers, chunk extensions, interim responses, compressed data
     * and HTTP/2 frames included. Between calls a connection receives at most 64 KiB. A call unpacks at most this. Reading
     * takes about four times that for long texts, and up to forty times for JSON that is made to be large; HTTP/2 headers that
     * are made to be many take about six times what came over the wire. A call that waits holds its request only.
     *
     * <p>An answer that goes beyond is an {@link dev.verdict.UnreadableBodyException}, or its cause; it is not fetched again.
     *
     * @param bytes from 1 to 1 GiB
     * @return this
     */
    public FrankieOneClientBuilder maxResponseBytes(int bytes) {
        common.maxResponseBytes(bytes);
        return this;
    }

    /**
     * Who hears of every call and attempt; nobody if not set. {@link CallListener#logging()} writes them to a log.
     *
     * @param listener the listener, called for all calls
     * @return this
     */
    public FrankieOneClientBuilder listener(CallListener listener) {
        common.listener(listener);
        return this;
    }

    /**
     * An HTTP client of the caller's own, for its TLS, proxy, DNS, sockets, connections and interceptors. It is copied, and
     * never closed. Time limits, redirects, its cache, its authenticator and its own retries are not taken over.
     *
     * <p>A call that starts or changes something goes over the network once, whatever an interceptor tries: if one proceeds
     * again, it is given the first response again, and that one counts, whatever the interceptor makes of it. With a call that
     * changes nothing an interceptor may proceed as often as it likes; the last response counts.
     *
     * <p>Sockets are monitored, those of its own socket factory too: no request goes out on a connection that the server has
     * closed, and {@link #maxResponseBytes} holds for all that comes over the wire. HTTP/2 connections are pinged every 10
     * seconds if the client has no ping interval. What cannot be monitored: a connection without TLS that the pool has from
     * another client, and one whose socket factory an interceptor replaces. And through a SOCKS proxy, an HTTP/2 connection on
     * which a call timed out stays in use for as long as others are under way on it.
     *
     * @param httpClient the client; its interceptors see credentials and bodies
     * @return this
     */
    public FrankieOneClientBuilder httpClient(OkHttpClient httpClient) {
        common.httpClient(httpClient);
        return this;
    }

    /**
     * When waits look again, and when they stop; {@link PollPolicy#defaults()} if not set.
     *
     * @param pollPolicy the policy of waits that bring none of their own
     * @return this
     */
    public FrankieOneClientBuilder pollPolicy(PollPolicy pollPolicy) {
        this.pollPolicy = Objects.requireNonNull(pollPolicy, "pollPolicy");
        return this;
    }

    /**
     * Who hears of every look that a wait takes; nobody if not set.
     *
     * @param pollListener the listener, called for all waits
     * @return this
     */
    public FrankieOneClientBuilder pollListener(PollListener pollListener) {
        this.pollListener = Objects.requireNonNull(pollListener, "pollListener");
        return this;
    }

    /** The clock and scheduler of calls and waits. */
    FrankieOneClientBuilder timer(PollTimer timer) {
        common.timer(timer);
        return this;
    }

    /** The time of day, for dates in headers and the times of attempts. */
    FrankieOneClientBuilder clock(Clock clock) {
        common.clock(clock);
        return this;
    }

    /**
     * Builds the client. Nothing is sent yet.
     *
     * @return a new client, meant to be shared and long-lived
     * @throws IllegalStateException if a setting is missing or blank, or there are both an environment and a base URL; it
     *     names the setting
     * @throws IllegalArgumentException if a setting cannot be used; it names the setting
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
