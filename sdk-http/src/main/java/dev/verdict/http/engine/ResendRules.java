package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.VerdictException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * Decides whether a failed call may be retried, and what its failure means for a once-only call. {@link Backoff} decides
 * when. Pure functions.
 */
public final class ResendRules {
    /** Statuses with which the platform has certainly started nothing. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 409, 421, 422, 429);

    /** The same for errors that a platform sends with a 2xx status and an error code. */
    private static final Set<Kind> REFUSED_IN_SUCCESS = Set.of(
            Kind.VALIDATION, Kind.AUTHENTICATION, Kind.PERMISSION, Kind.NOT_FOUND, Kind.CONFLICT, Kind.RATE_LIMIT);

    private ResendRules() {}

    /**
     * Whether a retry can help and does no harm.
     *
     * @param onceOnly whether the call starts or changes something
     * @param sent whether the server can have processed the request
     */
    public static boolean mayRetry(boolean onceOnly, boolean sent, VerdictException failure) {
        if (!onceOnly) {
            return failure.isRetryable();
        }
        return isRateLimit(failure) || !sent && failure instanceof TransportException;
    }

    public static boolean isRateLimit(VerdictException failure) {
        return failure instanceof HttpStatusException response && response.kind() == Kind.RATE_LIMIT;
    }

    /**
     * The failure of a once-only call for the caller. It is the failure itself if the call was certainly not carried out,
     * otherwise an {@link OutcomeUnknownException}.
     */
    public static VerdictException judge(ApiCall<?> call, SendLatch latch, VerdictException failure) {
        Instant sentAt = latch.sentAt();
        if (sentAt == null || failure instanceof HttpStatusException response && isRefusal(response)) {
            return failure;
        }
        ApiCall.Once once = Objects.requireNonNull(call.once());
        return new OutcomeUnknownException(
                call.operationWithIds(), sentAt, once.howToFindOut(), once.attempt(), failure);
    }

    private static boolean isRefusal(HttpStatusException response) {
        return REFUSED.contains(response.status())
                || response.status() < 300 && REFUSED_IN_SUCCESS.contains(response.kind());
    }
}
