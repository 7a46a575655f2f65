package dev.verdict;

import java.util.Objects;

/**
 * The SDK itself refused to send a call, because too many are under way or waiting already. Nothing was sent, so nothing
 * was changed at the platform.
 */
public final class CallRejectedException extends VerdictException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that was not sent.
     *
     * @param operation what would have been called, free of personal data
     * @param limit how many calls may be under way or waiting at a time
     */
    public CallRejectedException(String operation, int limit) {
        super(
                Objects.requireNonNull(operation, "operation") + ": not sent; " + limit
                        + " calls are under way or waiting already, the limit",
                null);
    }

    /**
     * Yes: once others have ended there is room.
     *
     * @return true
     */
    @Override
    public boolean isRetryable() {
        return true;
    }
}
