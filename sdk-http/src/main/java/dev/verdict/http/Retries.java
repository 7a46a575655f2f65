package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.VerdictException;

/** What may be tried again. When is another question: {@link RetryPolicy}. Pure. */
final class Retries {
    private Retries() {}

    /**
     * Whether doing the same again can help, and does no harm.
     *
     * @param onceOnly whether the call starts or changes something
     * @param sent whether a byte of it may have reached the server
     */
    static boolean mayRetry(boolean onceOnly, boolean sent, VerdictException failure) {
        if (!onceOnly) {
            return failure.isRetryable();
        }
        return isRateLimit(failure) || !sent && failure instanceof TransportException;
    }

    static boolean isRateLimit(VerdictException failure) {
        return failure instanceof HttpStatusException answer && answer.kind() == HttpStatusException.Kind.RATE_LIMIT;
    }
}
