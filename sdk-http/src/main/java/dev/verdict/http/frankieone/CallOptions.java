package dev.verdict.http.frankieone;

import dev.verdict.http.engine.Durations;
import dev.verdict.signature.CredentialText;
import java.time.Duration;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Options of some calls of a client, for {@link FrankieOneClient#with}. What is not set stays as the client has it.
 * Immutable and safe to share between threads.
 *
 * <pre>{@code
 * client.with(CallOptions.none().withUsername("reviewer-17")).individuals().override(execution, PASS, "documents seen");
 * }</pre>
 */
public final class CallOptions {
    private static final int MAX_CHANNEL_LENGTH = 64;
    private static final CallOptions NONE = new CallOptions(null, null, null, null, null);

    private final @Nullable Duration timeout;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable String childAccount;
    private final @Nullable String username;
    private final @Nullable String channel;

    private CallOptions(
            @Nullable Duration timeout,
            @Nullable Duration attemptTimeout,
            @Nullable String childAccount,
            @Nullable String username,
            @Nullable String channel) {
        this.timeout = timeout;
        this.attemptTimeout = attemptTimeout;
        this.childAccount = childAccount;
        this.username = username;
        this.channel = channel;
    }

    /**
     * No options.
     *
     * @return options to start from
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * Sets another {@link FrankieOneClientBuilder#callTimeout}.
     *
     * @param timeout the timeout of a whole call; from 1 millisecond to 1 day
     * @return the new options
     * @throws IllegalArgumentException if it is out of this range
     */
    public CallOptions withTimeout(Duration timeout) {
        return new CallOptions(Durations.upToADay(timeout, "timeout"), attemptTimeout, childAccount, username, channel);
    }

    /**
     * Sets another {@link FrankieOneClientBuilder#attemptTimeout}.
     *
     * @param timeout the timeout of a single attempt; from 1 millisecond to 1 day
     * @return the new options
     * @throws IllegalArgumentException if it is out of this range
     */
    public CallOptions withAttemptTimeout(Duration timeout) {
        return new CallOptions(this.timeout, Durations.upToADay(timeout, "timeout"), childAccount, username, channel);
    }

    /**
     * Sets the child account: the header {@code X-Frankie-CustomerChildID}. The references of these calls belong to that
     * account.
     *
     * @param childAccount a UUID that FrankieOne assigned
     * @return the new options
     * @throws IllegalArgumentException if it is not printable ASCII, or is surrounded by whitespace or quotes
     */
    public CallOptions withChildAccount(String childAccount) {
        return new CallOptions(
                timeout, attemptTimeout, CredentialText.require(childAccount, "childAccount"), username, channel);
    }

    /**
     * Sets the user on whose behalf the call is made: the header {@code X-Frankie-Username}. FrankieOne records it as the
     * author of an override.
     *
     * @param username the name to record; printable ASCII
     * @return the new options
     * @throws IllegalArgumentException if it is not printable ASCII, or is surrounded by whitespace or quotes
     */
    public CallOptions withUsername(String username) {
        return new CallOptions(
                timeout, attemptTimeout, childAccount, CredentialText.require(username, "username"), channel);
    }

    /**
     * Sets the channel: the header {@code X-Frankie-Channel}, which can affect routing and risk.
     *
     * @param channel a value such as {@code api} or {@code portal}; up to 64 characters, because FrankieOne truncates
     *     longer ones
     * @return the new options
     * @throws IllegalArgumentException if it is longer, not printable ASCII, or is surrounded by whitespace or quotes
     */
    public CallOptions withChannel(String channel) {
        if (CredentialText.require(channel, "channel").length() > MAX_CHANNEL_LENGTH) {
            throw new IllegalArgumentException("channel must not be longer than 64 characters");
        }
        return new CallOptions(timeout, attemptTimeout, childAccount, username, channel);
    }

    /** These options; what is not set comes from the defaults. */
    CallOptions withDefaults(CallOptions defaults) {
        Objects.requireNonNull(defaults, "options");
        return new CallOptions(
                timeout == null ? defaults.timeout : timeout,
                attemptTimeout == null ? defaults.attemptTimeout : attemptTimeout,
                childAccount == null ? defaults.childAccount : childAccount,
                username == null ? defaults.username : username,
                channel == null ? defaults.channel : channel);
    }

    Duration timeoutOr(Duration defaultTimeout) {
        return timeout == null ? defaultTimeout : timeout;
    }

    Duration attemptTimeoutOr(Duration defaultTimeout) {
        return attemptTimeout == null ? defaultTimeout : attemptTimeout;
    }

    @Nullable
    String childAccount() {
        return childAccount;
    }

    @Nullable
    String username() {
        return username;
    }

    @Nullable
    String channel() {
        return channel;
    }

    /** Prints which options are set. It does not print the child account, the username or the channel. */
    @Override
    public String toString() {
        StringJoiner set = new StringJoiner(", ", "CallOptions[", "]");
        if (timeout != null) {
            set.add("timeout " + timeout);
        }
        if (attemptTimeout != null) {
            set.add("attempt timeout " + attemptTimeout);
        }
        if (childAccount != null) {
            set.add("for a child account");
        }
        if (username != null) {
            set.add("with a username");
        }
        if (channel != null) {
            set.add("with a channel");
        }
        return set.toString();
    }
}
