package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps the error responses of a platform that sends only a status. */
final class StatusErrors {
    private StatusErrors() {}

    static HttpStatusException exception(String operation, RawResponse response, @Nullable Duration retryAfter) {
        return new HttpStatusException(operation, response.status(), null, null, List.of(), retryAfter);
    }
}
