package dev.verdict.http.engine;

import dev.verdict.HttpStatusException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a platform's error answer says. Whatever its body is, it never fails: the status is said already. */
@FunctionalInterface
public interface ErrorMapper {
    HttpStatusException exception(String operation, RawResponse answer, @Nullable Duration retryAfter);
}
