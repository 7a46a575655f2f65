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
 * Whether a failed call may be sent again, and what its failure means for a call that must not be carried out twice. When to send
 * it again is another question: {@link Backoff}. Pure.
 */
public final class ResendRules {
    /** Statuses that say for certain that nothing was started. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 409, 421, 422, 429);

    /** The same, as a platform says it with a status of success and an error code. */
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
        return failure instanceof HttpStatusException answer && answer.kind() == Kind.RATE_LIMIT;
    }

    /** The failure of a once-only call: itself if the call cannot have been carried out, else that its outcome is unknown. */
    public static VerdictException judge(ApiCall<?> call, SendLatch latch, VerdictException failure) {
        Instant sentAt = latch.sentAt();
        if (sentAt == null || failure instanceof HttpStatusException answer && isRefusal(answer)) {
            return failure;
        }
        ApiCall.Once once = Objects.requireNonNull(call.once());
        return new OutcomeUnknownException(
                call.operationWithIds(), sentAt, once.howToFindOut(), once.attempt(), failure);
    }

    private static boolean isRefusal(HttpStatusException answer) {
        return REFUSED.contains(answer.status()) || answer.status() < 300 && REFUSED_IN_SUCCESS.contains(answer.kind());
    }
}
