package dev.verdict;

import org.jspecify.annotations.Nullable;

/**
 * No response arrived: the connection failed or broke, or a timeout expired. Nothing changed at the platform. If that is not certain, an
 * {@link OutcomeUnknownException} is thrown instead.
 */
public final class TransportException extends VerdictException {
    private static final long serialVersionUID = 1L;

    /**
     * A call without a response.
     *
     * @param message the operation that was called, without personal data
     * @param cause the failure; null if nothing more is known
     */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Retryable: the next attempt may succeed.
     *
     * @return true
     */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
