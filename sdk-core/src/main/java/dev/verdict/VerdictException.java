package dev.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Everything that goes wrong in the SDK is one of these; they are unchecked. Messages name operations, ids, statuses and
 * places in a document, never values, credentials or bodies, and neither do their causes.
 */
public abstract class VerdictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * For the exceptions of this SDK.
     *
     * @param message what happened, free of personal data
     * @param cause what led to it, free of personal data; null if nothing did
     */
    protected VerdictException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Whether doing the same again can help, and does no harm.
     *
     * @return false if it would fail again, or could do something twice
     */
    public abstract boolean isRetryable();
}
