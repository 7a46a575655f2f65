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
 * Builds a {@link SeonClient}. What is wrong with the settings is said by {@link #build()}, without repeating them. Not safe to share
 * between threads.
 */
public final class SeonClientBuilder {
    private final CommonSettings common =
            new CommonSettings(Duration.ofMinutes(1), Duration.ofSeconds(30), 10, 1024 * 1024);

    private @Nullable SeonRegion region;
    private @Nullable String baseUrl;
    private @Nullable String apiKey;

    SeonClientBuilder() {}

    /**
     * Which installation to talk to. Either this or {@link #baseUrl} must be set; there is no default.
     *
     * @param region the installation
     * @return this
     */
    public SeonClientBuilder region(SeonRegion region) {
        this.region = Objects.requireNonNull(region, "region");
        return this;
    }

    /**
     * Where to send the calls instead: a gateway of your own, or a test server.
     *
     * @param baseUrl an https URL, with the path before {@code /v1}; http is taken for the loopback interface only
     * @return this
     */
    public SeonClientBuilder baseUrl(String baseUrl) {
        this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
        return this;
    }

    /**
     * The key, sent as {@code x-api-key}. Must be set.
     *
     * @param apiKey the secret that SEON issued
     * @return this
     */
    public SeonClientBuilder apiKey(String apiKey) {
        this.apiKey = Objects.requireNonNull(apiKey, "apiKey");
        return this;
    }

    /**
     * Takes the settings of the process's environment: {@code SEON_API_KEY}, and either {@code SEON_REGION} ({@code eu}, {@code us} or
     * {@code apac}) or {@code SEON_BASE_URL}. A variable that is blank counts as not set; one that is not set changes nothing.
     *
     * @return this
     * @throws IllegalArgumentException if the region is no known one
     */
    public SeonClientBuilder fromEnv() {
        return fromEnv(System.getenv());
    }

    /**
     * As {@link #fromEnv()}, from variables of any origin.
     *
     * @param variables names and values
     * @return this
     * @throws IllegalArgumentException if the region is no known one
     */
    public SeonClientBuilder fromEnv(Map<String, String> variables) {
        EnvironmentSettings given = new EnvironmentSettings(variables);
        given.ifSet("SEON_API_KEY", this::apiKey);
        given.ifSet("SEON_REGION", SeonRegion.class, this::region);
        given.ifSet("SEON_BASE_URL", this::baseUrl);
        return this;
    }

    /**
     * The longest a call may take, everything included; 1 minute if not set.
     *
     * @param callTimeout from 1 millisecond to 1 day
     * @return this
     */
    public SeonClientBuilder callTimeout(Duration callTimeout) {
        common.callTimeout(callTimeout);
        return this;
    }

    /**
     * The longest a single attempt may take; 30 seconds if not set.
     *
     * @param attemptTimeout from 1 millisecond to 1 day
     * @return this
     */
    public SeonClientBuilder attemptTimeout(Duration attemptTimeout) {
        common.attemptTimeout(attemptTimeout);
        return this;
    }

    /**
     * When calls that failed are tried again, and how often; {@link RetryPolicy#defaults()} if not set.
     *
     * @param retryPolicy the policy of all calls
     * @return this
     */
    public SeonClientBuilder retryPolicy(RetryPolicy retryPolicy) {
        common.retryPolicy(retryPolicy);
        return this;
    }

    /**
     * How many calls may begin in a second, first come, first served; 10 if not set, which is SEON's limit for a key (trial keys have
     * 2). Give the same one to all clients with the same key. A 429 slows it down, for all who share it.
     *
     * @param rateBudget the budget of all calls
     * @return this
     */
    public SeonClientBuilder rateBudget(RateBudget rateBudget) {
        common.rateBudget(rateBudget);
        return this;
    }

    /**
     * How many calls may be on the network at a time; 64 if not set. A call that was cancelled after it was sent counts until it has
     * finished.
     *
     * @param calls at least 1
     * @return this
     */
    public SeonClientBuilder maxConcurrentCalls(int calls) {
        common.maxConcurrentCalls(calls);
        return this;
    }

    /**
     * How many more calls there may be, that wait for their turn, for the rate budget or for their next attempt; 1000 if not set. Beyond
     * that, calls are refused with {@link dev.verdict.CallRejectedException}.
     *
     * @param calls 0 or more
     * @return this
     */
    public SeonClientBuilder maxWaitingCalls(int calls) {
        common.maxWaitingCalls(calls);
        return this;
    }

    /**
     * The largest answer that is read, uncompressed; 1 MiB if not set, as SEON's are small. It also bounds what comes over
     * the wire for a call: this, an eighth more and 512 KiB, headers and chunk extensions included.
     *
     * @param bytes from 1 to 1 GiB
     * @return this
     */
    public SeonClientBuilder maxResponseBytes(int bytes) {
        common.maxResponseBytes(bytes);
        return this;
    }

    /**
     * Who hears of every call and attempt; nobody if not set.
     *
     * @param listener the listener, called for all calls
     * @return this
     */
    public SeonClientBuilder listener(CallListener listener) {
        common.listener(listener);
        return this;
    }

    /**
     * An HTTP client of the caller's own, for its TLS, proxy, DNS, sockets, connections and interceptors. It is copied, and
     * never closed. Time limits, redirects, its cache, its authenticator and its own retries are not taken over.
     *
     * <p>A start of a run goes over the network once, whatever an interceptor tries: if one proceeds again, it is given the
     * first response again, and that one counts.
     *
     * @param httpClient the client; its interceptors see the key and bodies
     * @return this
     */
    public SeonClientBuilder httpClient(OkHttpClient httpClient) {
        common.httpClient(httpClient);
        return this;
    }

    /** The clock and scheduler of calls. */
    SeonClientBuilder timer(PollTimer timer) {
        common.timer(timer);
        return this;
    }

    /** The clock that tells when a run was started. */
    SeonClientBuilder clock(Clock clock) {
        common.clock(clock);
        return this;
    }

    /**
     * Builds the client. Nothing is sent yet.
     *
     * @return a new client, meant to be shared and long-lived
     * @throws IllegalStateException if a setting is missing or blank, or there are both a region and a base URL; it names the setting
     * @throws IllegalArgumentException if a setting cannot be used; it names the setting
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
