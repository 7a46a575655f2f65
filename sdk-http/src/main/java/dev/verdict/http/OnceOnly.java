package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.VerdictException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/** What a failure means for a call that must not be carried out twice. */
final class OnceOnly {
    /** Answers that say for certain that nothing was started. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 409, 421, 422, 429);

    /** What a platform can say with a status of success instead, for which there is no status then. */
    private static final Set<Kind> REFUSED_IN_SUCCESS = Set.of(
            Kind.VALIDATION, Kind.AUTHENTICATION, Kind.PERMISSION, Kind.NOT_FOUND, Kind.CONFLICT, Kind.RATE_LIMIT);

    private OnceOnly() {}

    private static boolean isRefusal(HttpStatusException answer) {
        return REFUSED.contains(answer.status()) || answer.status() < 300 && REFUSED_IN_SUCCESS.contains(answer.kind());
    }

    /** The failure itself if the call cannot have been carried out, else that its outcome is unknown. */
    static VerdictException judge(ApiCall<?> call, Passage passage, VerdictException failure) {
        Instant sentAt = passage.sentAt();
        if (sentAt == null || failure instanceof HttpStatusException answer && isRefusal(answer)) {
            return failure;
        }
        ApiCall.Once once = Objects.requireNonNull(call.once());
        return new OutcomeUnknownException(
                call.operationWithIds(), sentAt, once.howToFindOut(), once.attempt(), failure);
    }
}
