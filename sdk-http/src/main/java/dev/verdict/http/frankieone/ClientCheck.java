package dev.verdict.http.frankieone;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.http.engine.Futures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of {@link FrankieOneClient#check()}: whether the host and the credentials work. Immutable; the constructor is
 * not API.
 *
 * @param outcome the outcome
 * @param failure the failure of the call; empty if it succeeded
 */
public record ClientCheck(Outcome outcome, Optional<VerdictException> failure) {

    /** The outcome of a check. */
    public enum Outcome {
        /** The host and the credentials work. */
        WORKS,
        /** The key is missing, unknown or revoked: 401. */
        CREDENTIALS_REFUSED,
        /** The key is known, but not for this customer, or not for this call: 403. */
        NOT_PERMITTED,
        /** No response: the host is unknown or down, the TLS handshake failed, or a proxy blocked the call. */
        UNREACHABLE,
        /** The response is not from FrankieOne's API: the base URL or the API version is wrong. */
        NOT_THE_API,
        /** The API has a problem of its own or received too many calls: try again later. */
        IN_TROUBLE
    }

    /**
     * Whether the host and the credentials work.
     *
     * @return true for {@link Outcome#WORKS}
     */
    public boolean works() {
        return outcome == Outcome.WORKS;
    }

    static ClientCheck of(@Nullable Object response, @Nullable Throwable thrown) {
        if (thrown == null) {
            return new ClientCheck(Outcome.WORKS, Optional.empty());
        }
        if (thrown instanceof VerdictException failure) {
            return new ClientCheck(outcome(failure), Optional.of(failure));
        }
        throw Futures.rethrown(thrown);
    }

    private static Outcome outcome(VerdictException failure) {
        if (failure instanceof TransportException) {
            return Outcome.UNREACHABLE;
        } else if (failure instanceof UnreadableBodyException) {
            return Outcome.NOT_THE_API;
        } else if (failure instanceof HttpStatusException response) {
            return switch (response.kind()) {
                case AUTHENTICATION -> Outcome.CREDENTIALS_REFUSED;
                case PERMISSION -> Outcome.NOT_PERMITTED;
                case RATE_LIMIT, SERVER -> Outcome.IN_TROUBLE;
                case NOT_FOUND, CONFLICT, VALIDATION, OTHER ->
                    response.isRetryable() ? Outcome.IN_TROUBLE : Outcome.NOT_THE_API;
            };
        }
        return Outcome.IN_TROUBLE;
    }

    /** Prints the outcome and the message of the failure; safe to log. */
    @Override
    public String toString() {
        return outcome + failure.map(thrown -> ": " + thrown.getMessage()).orElse("");
    }
}
