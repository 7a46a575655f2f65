package dev.verdict;

import java.util.Objects;

/**
 * The SDK itself refused to send a call, because too many calls are running or waiting already. Nothing was sent, so nothing changed at
 * the platform.
 */
public final class CallRejectedException extends VerdictException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param operation the operation that was not called, without personal data
     * @param limit the maximum number of calls that may run or wait at the same time
     */
    public CallRejectedException(String operation, int limit) {
        super(
                Objects.requireNonNull(operation, "operation") + ": not sent; " + limit
                        + " calls are running or waiting already, which is the limit",
                null);
    }

    /**
     * Retryable: the call may be sent once others have ended.
     *
     * @return true
     */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
