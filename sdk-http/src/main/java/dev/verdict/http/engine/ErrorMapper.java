package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Maps a platform's error response to an exception. Never fails, whatever the body is, because the status alone is enough.
 */
@FunctionalInterface
public interface ErrorMapper {
    HttpStatusException exception(String operation, RawResponse response, @Nullable Duration retryAfter);
}
