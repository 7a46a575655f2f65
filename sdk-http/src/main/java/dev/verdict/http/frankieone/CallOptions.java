package dev.verdict.http.frankieone;

import dev.verdict.http.engine.Durations;
import dev.verdict.signature.CredentialText;
import java.time.Duration;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is different about some calls of a client; for {@link FrankieOneClient#with}. Immutable and safe to share between
 * threads.
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
     * Nothing is different.
     *
     * @return the options to start from
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * Another {@link FrankieOneClientBuilder#callTimeout}.
     *
     * @param timeout the longest a call may take, everything included; from 1 millisecond to 1 day
     * @return the new options
     * @throws IllegalArgumentException if it is not
     */
    public CallOptions withTimeout(Duration timeout) {
        return new CallOptions(Durations.upToADay(timeout, "timeout"), attemptTimeout, childAccount, username, channel);
    }

    /**
     * Another {@link FrankieOneClientBuilder#attemptTimeout}.
     *
     * @param timeout the longest a single attempt may take; from 1 millisecond to 1 day
     * @return the new options
     * @throws IllegalArgumentException if it is not
     */
    public CallOptions withAttemptTimeout(Duration timeout) {
        return new CallOptions(this.timeout, Durations.upToADay(timeout, "timeout"), childAccount, username, channel);
    }

    /**
     * For a child account: the header {@code X-Frankie-CustomerChildID}. References that come of it are that account's.
     *
     * @param childAccount a UUID that FrankieOne assigned
     * @return the new options
     * @throws IllegalArgumentException if it is not printable ASCII, or has white space or quotes around it
     */
    public CallOptions withChildAccount(String childAccount) {
        return new CallOptions(
                timeout, attemptTimeout, CredentialText.require(childAccount, "childAccount"), username, channel);
    }

    /**
     * On behalf of somebody: the header {@code X-Frankie-Username}. FrankieOne keeps it as the one who made an override.
     *
     * @param username who, as it is to be kept; printable ASCII
     * @return the new options
     * @throws IllegalArgumentException if it is not printable ASCII, or has white space or quotes around it
     */
    public CallOptions withUsername(String username) {
        return new CallOptions(
                timeout, attemptTimeout, childAccount, CredentialText.require(username, "username"), channel);
    }

    /**
     * By a channel: the header {@code X-Frankie-Channel}, which can count in routing and risk.
     *
     * @param channel a word such as {@code api} or {@code portal}; up to 64 characters, for FrankieOne cuts off the rest
     * @return the new options
     * @throws IllegalArgumentException if it is longer, not printable ASCII, or has white space or quotes around it
     */
    public CallOptions withChannel(String channel) {
        if (CredentialText.require(channel, "channel").length() > MAX_CHANNEL_LENGTH) {
            throw new IllegalArgumentException("channel must not be longer than 64 characters");
        }
        return new CallOptions(timeout, attemptTimeout, childAccount, username, channel);
    }

    /** These, and what they leave open as the others say. */
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

    /** Says what is set. Who and for whom is not printed. */
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
