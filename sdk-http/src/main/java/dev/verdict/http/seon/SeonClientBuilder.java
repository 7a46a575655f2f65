package dev.verdict.http.seon;

import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.BaseUrl;
import dev.verdict.http.engine.CallRunner;
import dev.verdict.http.engine.CommonSettings;
import dev.verdict.http.engine.EnvironmentSettings;
import dev.verdict.http.engine.HeaderValues;
import dev.verdict.poll.PollTimer;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SeonClient}. {@link #build()} reports invalid settings; its messages do not repeat their values. Not safe
 * to share between threads.
 */
public final class SeonClientBuilder {
    private final CommonSettings common =
            new CommonSettings(Duration.ofMinutes(1), Duration.ofSeconds(30), 10, 1024 * 1024);

    private @Nullable SeonRegion region;
    private @Nullable String baseUrl;
    private @Nullable String apiKey;

    SeonClientBuilder() {}

    /**
     * Sets the SEON region. Either this or {@link #baseUrl} is required; there is no default.
     *
     * @param region the region of the account
     * @return this builder
     */
    public SeonClientBuilder region(SeonRegion region) {
        this.region = Objects.requireNonNull(region, "region");
        return this;
    }

    /**
     * Sets the base URL instead of a region, for your own gateway or a test server.
     *
     * @param baseUrl an https URL, with the path before {@code /v1}; http is accepted for the loopback interface only
     * @return this builder
     */
    public SeonClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
        return this;
    }

    /**
     * Sets the API key, sent as {@code x-api-key}. Required.
     *
     * @param apiKey the secret that SEON issued
     * @return this builder
     */
    public SeonClientBuilder apiKey(String apiKey) {
        this.apiKey = Objects.requireNonNull(apiKey, "apiKey");
        return this;
    }

    /**
     * Reads the settings from environment variables: {@code SEON_API_KEY}, and either {@code SEON_REGION} ({@code eu},
     * {@code us} or {@code apac}) or {@code SEON_BASE_URL}. A blank variable counts as not set. A variable that is not set
     * changes nothing.
     *
     * @return this builder
     * @throws IllegalArgumentException if the region is unknown
     */
    public SeonClientBuilder fromEnv() {
        return fromEnv(System.getenv());
    }

    /**
     * As {@link #fromEnv()}, from a map.
     *
     * @param variables the variables by name
     * @return this builder
     * @throws IllegalArgumentException if the region is unknown
     */
    public SeonClientBuilder fromEnv(Map<String, String> variables) {
        EnvironmentSettings given = new EnvironmentSettings(variables);
        given.ifSet("SEON_API_KEY", this::apiKey);
        given.ifSet("SEON_REGION", SeonRegion.class, this::region);
        given.ifSet("SEON_BASE_URL", this::baseUrl);
        return this;
    }

    /**
     * Sets the timeout of a whole call, with all attempts and waits; 1 minute if not set.
     *
     * @param callTimeout from 1 millisecond to 1 day
     * @return this builder
     */
    public SeonClientBuilder callTimeout(Duration callTimeout) {
        common.callTimeout(callTimeout);
        return this;
    }

    /**
     * Sets the timeout of a single attempt; 30 seconds if not set.
     *
     * @param attemptTimeout from 1 millisecond to 1 day
     * @return this builder
     */
    public SeonClientBuilder attemptTimeout(Duration attemptTimeout) {
        common.attemptTimeout(attemptTimeout);
        return this;
    }

    /**
     * Sets when and how often failed calls are retried; {@link RetryPolicy#defaults()} if not set.
     *
     * @param retryPolicy the policy of all calls
     * @return this builder
     */
    public SeonClientBuilder retryPolicy(RetryPolicy retryPolicy) {
        common.retryPolicy(retryPolicy);
        return this;
    }

    /**
     * Sets how many calls may start per second, first come, first served; 10 if not set, which is SEON's limit for a key
     * (trial keys have 2). Use the same budget in all clients with the same key. A 429 slows it down for all of them.
     *
     * @param rateBudget the budget of all calls
     * @return this builder
     */
    public SeonClientBuilder rateBudget(RateBudget rateBudget) {
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
    public SeonClientBuilder maxConcurrentCalls(int calls) {
        common.maxConcurrentCalls(calls);
        return this;
    }

    /**
     * Sets how many more calls may wait for a slot, for the rate budget or for their next attempt; 1000 if not set. Beyond
     * that the client refuses calls with {@link dev.verdict.CallRejectedException}.
     *
     * @param calls 0 or more
     * @return this builder
     */
    public SeonClientBuilder maxWaitingCalls(int calls) {
        common.maxWaitingCalls(calls);
        return this;
    }

    /**
     * Sets the maximum size of a response, uncompressed; 1 MiB if not set, because SEON's responses are small. It also
     * bounds what a call receives on the wire: this size, one eighth more and 512 KiB, headers and chunk extensions
     * included.
     *
     * @param bytes from 1 to 1 GiB
     * @return this builder
     */
    public SeonClientBuilder maxResponseBytes(int bytes) {
        common.maxResponseBytes(bytes);
        return this;
    }

    /**
     * Sets the listener for all calls and attempts; none if not set.
     *
     * @param listener the listener of all calls
     * @return this builder
     */
    public SeonClientBuilder listener(CallListener listener) {
        common.listener(listener);
        return this;
    }

    /**
     * Sets the caller's own HTTP client, for its TLS, proxy, DNS, sockets, connections and interceptors. The client copies
     * it and never closes it. The timeouts, redirects, cache, authenticator and retries of that client do not apply.
     *
     * <p>A start of a run goes over the network once. If an interceptor proceeds again, it gets the first response again,
     * and that response counts.
     *
     * @param httpClient the client; its interceptors see the key and bodies
     * @return this builder
     */
    public SeonClientBuilder httpClient(OkHttpClient httpClient) {
        common.httpClient(httpClient);
        return this;
    }

    /** Sets the clock and scheduler of calls. */
    SeonClientBuilder timer(PollTimer timer) {
        common.timer(timer);
        return this;
    }

    /** Sets the clock for the start time of runs. */
    SeonClientBuilder clock(Clock clock) {
        common.clock(clock);
        return this;
    }

    /**
     * Builds the client. Nothing is sent yet.
     *
     * @return a new client; share it and keep it for the life of the application
     * @throws IllegalStateException if a setting is missing or blank, or both a region and a base URL are set; the message
     *     names the setting; or if the class path has an OkHttp older than 5.4, whose jar the message names
     * @throws IllegalArgumentException if a setting is invalid; the message names it
     */
    public SeonClient build() {
        String key = HeaderValues.required(apiKey, "apiKey");
        common.check();
        BaseUrl destination = BaseUrl.oneOf("region", region == null ? null : region.baseUrl(), baseUrl);
        CallRunner runner = new CallRunner(
                common.transport(destination, SeonErrors::exception), common.calls(Map.of("x-api-key", key)));
        return new HttpSeonClient(runner, destination.toString(), common.clock());
    }
}
