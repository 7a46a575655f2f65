package dev.verdict;

import org.jspecify.annotations.Nullable;

/**
 * No answer came: no connection, a connection that broke, or a time limit. Nothing was changed at the platform: where that
 * is not certain, {@link OutcomeUnknownException} is thrown instead.
 */
public final class TransportException extends VerdictException {
    private static final long serialVersionUID = 1L;

    /**
     * A call without an answer.
     *
     * @param message what was called, free of personal data
     * @param cause what broke; null if nothing more is known
     */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Yes: it may work the next time.
     *
     * @return true
     */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
