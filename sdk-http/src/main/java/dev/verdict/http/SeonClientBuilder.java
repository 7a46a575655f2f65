package dev.verdict.http;

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
    private static final int CONCURRENCY = 64;
    private static final int WAITING = 1000;
    private static final int LARGEST_BODY = 1024 * 1024;

    private @Nullable SeonRegion region;
    private @Nullable String baseUrl;
    private @Nullable String apiKey;
    private Duration callTimeout = Duration.ofMinutes(1);
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private RetryPolicy retryPolicy = RetryPolicy.defaults();
    private RateBudget rateBudget = RateBudget.perSecond(10);
    private CallListener listener = CallListener.none();
    private @Nullable OkHttpClient httpClient;

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
     * The longest a call may take, everything included; 1 minute if not set.
     *
     * @param callTimeout from 1 millisecond to 1 day
     * @return this
     */
    public SeonClientBuilder callTimeout(Duration callTimeout) {
        this.callTimeout = Objects.requireNonNull(callTimeout, "callTimeout");
        return this;
    }

    /**
     * The longest a single attempt may take; 30 seconds if not set.
     *
     * @param attemptTimeout from 1 millisecond to 1 day
     * @return this
     */
    public SeonClientBuilder attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = Objects.requireNonNull(attemptTimeout, "attemptTimeout");
        return this;
    }

    /**
     * When calls that failed are tried again, and how often; {@link RetryPolicy#defaults()} if not set.
     *
     * @param retryPolicy the policy of all calls
     * @return this
     */
    public SeonClientBuilder retryPolicy(RetryPolicy retryPolicy) {
        this.retryPolicy = Objects.requireNonNull(retryPolicy, "retryPolicy");
        return this;
    }

    /**
     * How many calls may begin in a second; 10 if not set, which is SEON's limit for a key (trial keys have 2).
     *
     * @param rateBudget the budget of all calls; give the same one to all clients with the same key
     * @return this
     */
    public SeonClientBuilder rateBudget(RateBudget rateBudget) {
        this.rateBudget = Objects.requireNonNull(rateBudget, "rateBudget");
        return this;
    }

    /**
     * Who hears of every call and attempt; nobody if not set.
     *
     * @param listener the listener, called for all calls
     * @return this
     */
    public SeonClientBuilder listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * An HTTP client of the caller's own; see {@link FrankieOneClientBuilder#httpClient}.
     *
     * @param httpClient the client; its interceptors see the key and bodies
     * @return this
     */
    public SeonClientBuilder httpClient(OkHttpClient httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
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
        String key = Credentials.required(apiKey, "apiKey");
        Durations.upToADay(callTimeout, "callTimeout");
        Durations.upToADay(attemptTimeout, "attemptTimeout");
        BaseUrl destination = destination();
        Transport transport = new Transport(new Transport.Settings(
                destination,
                CONCURRENCY,
                WAITING,
                LARGEST_BODY,
                rateBudget,
                listener,
                PollTimer.shared(),
                Clock.systemUTC(),
                SeonErrors::exception,
                httpClient));
        CallSettings settings = new CallSettings(callTimeout, attemptTimeout, retryPolicy, Map.of("x-api-key", key));
        return new HttpSeonClient(new Sender(transport, settings), destination.toString());
    }

    private BaseUrl destination() {
        if (region != null && baseUrl != null) {
            throw new IllegalStateException("region and baseUrl are both set; one of them says where to send");
        }
        if (region != null) {
            return BaseUrl.of(region.baseUrl());
        }
        if (baseUrl == null) {
            throw new IllegalStateException("region is missing, and so is baseUrl");
        }
        return BaseUrl.of(baseUrl);
    }
}
