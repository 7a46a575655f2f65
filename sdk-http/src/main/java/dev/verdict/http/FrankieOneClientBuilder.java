package dev.verdict.http;

import dev.verdict.poll.PollListener;
import dev.verdict.poll.PollPolicy;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link FrankieOneClient}. What is wrong with the settings is said by {@link #build()}, without repeating them.
 * Not safe to share between threads.
 */
public final class FrankieOneClientBuilder {
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);

    private @Nullable FrankieOneEnvironment environment;
    private @Nullable String baseUrl;
    private @Nullable String customerId;
    private @Nullable String apiKey;
    private @Nullable String customerChildId;
    private Duration callTimeout = Duration.ofSeconds(60);
    private int concurrency = 64;
    private PollPolicy pollPolicy = PollPolicy.defaults();
    private PollListener pollListener = look -> {};

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
     * The longest a call may take from being sent to the last byte of its answer; 60 seconds if not set. As much time again
     * may pass before it is sent, while all connections are busy. Executions in the foreground take as long as their steps.
     *
     * @param callTimeout from 1 millisecond to 1 day
     * @return this
     */
    public FrankieOneClientBuilder callTimeout(Duration callTimeout) {
        this.callTimeout = Objects.requireNonNull(callTimeout, "callTimeout");
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

    /** How many calls may be on the network at a time. */
    FrankieOneClientBuilder concurrency(int concurrency) {
        this.concurrency = concurrency;
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
        if (callTimeout.compareTo(SHORTEST_TIMEOUT) < 0 || callTimeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("callTimeout must be from 1 millisecond to 1 day");
        }
        BaseUrl destination = destination();
        Transport transport = new Transport(new Transport.Settings(destination, credentials, callTimeout, concurrency));
        return new FrankieOneClient(
                new Account(destination.environment(), customerChildId), transport, pollPolicy, pollListener);
    }

    private BaseUrl destination() {
        if (environment != null && baseUrl != null) {
            throw new IllegalStateException("environment and baseUrl are both set; one of them says where to send");
        }
        if (environment != null) {
            return BaseUrl.of(environment.baseUrl());
        }
        if (baseUrl == null) {
            throw new IllegalStateException("environment is missing, and so is baseUrl");
        }
        return BaseUrl.of(baseUrl);
    }
}
