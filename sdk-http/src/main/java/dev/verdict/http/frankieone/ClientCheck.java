package dev.verdict.http.frankieone;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.http.engine.Futures;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client's host and credentials work, from {@link FrankieOneClient#check()}. Immutable; its constructor is not API.
 *
 * @param outcome what came of it
 * @param failure what the call failed with; empty if it works
 */
public record ClientCheck(Outcome outcome, Optional<VerdictException> failure) {

    /** What can come of it. */
    public enum Outcome {
        /** Host and credentials work. */
        WORKS,
        /** The key is missing, unknown or revoked: 401. */
        CREDENTIALS_REFUSED,
        /** The key is known, but not for this customer, or not for this call: 403. */
        NOT_PERMITTED,
        /** No response: the host is unknown or down, no secure connection comes about, or a proxy is in the way. */
        UNREACHABLE,
        /** Something answers that is not FrankieOne's API: the base URL or the API version is wrong. */
        NOT_THE_API,
        /** It is the API, and it has trouble of its own, or too many calls: try again later. */
        IN_TROUBLE
    }

    /**
     * Whether host and credentials work.
     *
     * @return true if so
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

    /** For a log: what came of it, and how it failed. */
    @Override
    public String toString() {
        return outcome + failure.map(thrown -> ": " + thrown.getMessage()).orElse("");
    }
}
