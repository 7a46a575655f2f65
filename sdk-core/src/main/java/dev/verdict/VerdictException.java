package dev.verdict;

import org.jspecify.annotations.Nullable;

/**
 * The superclass of all exceptions that the SDK throws for a failed operation. They are unchecked. Messages and causes name operations,
 * ids, statuses and locations in a document, but never values, credentials or bodies.
 */
public abstract class VerdictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * For the exceptions of this SDK.
     *
     * @param message the message, without personal data
     * @param cause the cause, without personal data; null if there is none
     */
    protected VerdictException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Whether a retry can succeed and is safe.
     *
     * @return false if a retry would fail again, or could process something twice
     */
    public abstract boolean isRetryable();
}
