package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SEON's error answers. Its codes are documented ({@code MISSING_REQUIRED_INPUTS}, {@code WORKFLOW_NOT_FOUND}, …), the shape of
 * the body is not: the code is looked for where such bodies have it, in {@code error} or beside it.
 */
final class SeonErrors {
    private SeonErrors() {}

    static HttpStatusException exception(String operation, Answer answer, @Nullable Duration retryAfter) {
        JsonObject body = ErrorBodies.read(answer.body());
        Map<?, ?> error = body.get("error") instanceof Map<?, ?> nested ? nested : body.asMap();
        String code = first(error.get("code"), error.get("errorCode"), error.get("error"), body.get("code"));
        String message = first(error.get("message"), body.get("message"));
        return new HttpStatusException(
                operation,
                answer.status(),
                null,
                ErrorBodies.id(code),
                message == null ? List.of() : List.of(new Detail(message, null, null)),
                retryAfter);
    }

    private static @Nullable String first(@Nullable Object... candidates) {
        for (Object candidate : candidates) {
            if (candidate instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
