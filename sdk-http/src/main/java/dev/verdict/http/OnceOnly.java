package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.VerdictException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/** What a failure means for a call that must not be carried out twice. */
final class OnceOnly {
    /** Answers that say for certain that nothing was started. */
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 404, 409, 421, 422, 429);

    private OnceOnly() {}

    /** The failure itself if the call cannot have been carried out, else that its outcome is unknown. */
    static VerdictException judge(ApiCall<?> call, Passage passage, VerdictException failure) {
        Instant sentAt = passage.sentAt();
        if (sentAt == null || failure instanceof HttpStatusException answer && REFUSED.contains(answer.status())) {
            return failure;
        }
        ApiCall.Once once = Objects.requireNonNull(call.once());
        return new OutcomeUnknownException(
                call.operationWithIds(), sentAt, once.howToFindOut(), once.attempt(), failure);
    }
}
