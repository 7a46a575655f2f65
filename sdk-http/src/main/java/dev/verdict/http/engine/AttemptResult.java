package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import dev.verdict.VerdictException;
import org.jspecify.annotations.Nullable;

/**
 * The result of one attempt.
 *
 * @param value the value that was read; null if the attempt failed
 * @param requestId the platform's id of the request; null if no response came, or it had none
 * @param executionId the execution that only the response names; null if there is none
 * @param failure why the attempt failed; null if it did not
 * @param callFailed whether the call itself failed, so that a retry can help; false if a 2xx response came that could not be
 *     read
 */
public record AttemptResult<T>(
        @Nullable T value,
        @Nullable String requestId,
        @Nullable String executionId,
        @Nullable VerdictException failure,
        boolean callFailed) {

    public static <T> AttemptResult<T> of(ApiCall.Read<T> read) {
        return new AttemptResult<>(read.value(), read.requestId(), read.executionId(), null, false);
    }

    public static <T> AttemptResult<T> failed(VerdictException failure, boolean callFailed) {
        String requestId = failure instanceof HttpStatusException response
                ? response.requestId().orElse(null)
                : null;
        return new AttemptResult<>(null, requestId, null, failure, callFailed);
    }
}
