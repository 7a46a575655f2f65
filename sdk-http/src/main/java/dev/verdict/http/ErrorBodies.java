package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FrankieOne's error answers: {@code {"errorCode":"API-0400,","errorMsg":"…","details":[{"issue":"…","issueLocation":"…",
 * "issueType":"…"}],"requestId":"…"}}. Gateways on the way answer with HTML or nothing; then the status is all there is.
 */
final class ErrorBodies {
    /** Codes and ids are printed, so what does not look like one is not taken for one. */
    private static final Pattern ID = Pattern.compile("[!-~]{1,100}");

    private static final Pattern STRAY_ENDS = Pattern.compile("^[,\\s]+|[,\\s]+$");

    private ErrorBodies() {}

    static HttpStatusException exception(String operation, Answer answer) {
        return exception(operation, answer, null);
    }

    static HttpStatusException exception(String operation, Answer answer, @Nullable Duration retryAfter) {
        JsonObject body = read(answer.body());
        String code = text(body.get("errorCode"));
        return new HttpStatusException(
                operation,
                answer.status(),
                id(text(body.get("requestId"))),
                id(code == null ? null : STRAY_ENDS.matcher(code).replaceAll("")),
                details(body),
                retryAfter);
    }

    static JsonObject read(byte[] body) {
        try {
            return JsonObject.parse(body);
        } catch (UnreadableBodyException e) {
            return JsonObject.of(Map.of());
        }
    }

    private static List<Detail> details(JsonObject body) {
        List<Detail> details = body.get("details") instanceof List<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> detail((Map<?, ?>) item))
                        .toList()
                : List.of();
        String message = text(body.get("errorMsg"));
        return details.isEmpty() && message != null ? List.of(new Detail(message, null, null)) : details;
    }

    private static Detail detail(Map<?, ?> item) {
        return new Detail(text(item.get("issue")), text(item.get("issueLocation")), text(item.get("issueType")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    static @Nullable String id(@Nullable String text) {
        return text != null && ID.matcher(text).matches() ? text : null;
    }
}
