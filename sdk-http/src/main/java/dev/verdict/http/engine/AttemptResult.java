package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import dev.verdict.VerdictException;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt brought.
 *
 * @param value what was read; null if it failed
 * @param requestId the platform's id of the request; null if no answer came, or it had none
 * @param executionId the execution that only the answer names; null if there is none
 * @param failure why it failed; null if it did not
 * @param ofTheCall whether the failure is the call's own, so that doing it again could help; not if a good answer brought it
 */
public record AttemptResult<T>(
        @Nullable T value,
        @Nullable String requestId,
        @Nullable String executionId,
        @Nullable VerdictException failure,
        boolean ofTheCall) {

    public static <T> AttemptResult<T> of(ApiCall.Read<T> read) {
        return new AttemptResult<>(read.value(), read.requestId(), read.executionId(), null, false);
    }

    public static <T> AttemptResult<T> failed(VerdictException failure, boolean ofTheCall) {
        String requestId = failure instanceof HttpStatusException answer
                ? answer.requestId().orElse(null)
                : null;
        return new AttemptResult<>(null, requestId, null, failure, ofTheCall);
    }
}
