package dev.verdict.http.frankieone;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.http.engine.ErrorFields;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * FrankieOne's error responses: {@code {"errorCode":"API-0400,","errorMsg":"…","details":[{"issue":"…","issueLocation":"…",
 * "issueType":"…"}],"requestId":"…"}}. Gateways respond with HTML or nothing; then only the status is available.
 */
final class FrankieOneErrors {
    private FrankieOneErrors() {}

    static HttpStatusException exception(String operation, RawResponse response) {
        return exception(operation, response, null);
    }

    static HttpStatusException exception(String operation, RawResponse response, @Nullable Duration retryAfter) {
        JsonObject body = ErrorFields.body(response.body());
        int status = response.status();
        String requestId = Ids.ofRequest(body.get("requestId"));
        String code = ErrorFields.code(body.get("errorCode"));
        List<Detail> details = details(body);
        return isNotFound(status, code)
                ? new HttpStatusException(operation, status, Kind.NOT_FOUND, requestId, code, details, retryAfter)
                : new HttpStatusException(operation, status, requestId, code, details, retryAfter);
    }

    /**
     * FrankieOne also reports a missing resource as an invalid request, with a code that ends in the status: {@code
     * VAL-0404}.
     */
    private static boolean isNotFound(int status, @Nullable String code) {
        return (status == 400 || status == 422)
                && code != null
                && Arrays.stream(code.split(",")).anyMatch(each -> each.endsWith("-0404"));
    }

    private static List<Detail> details(JsonObject body) {
        List<Detail> details = details(body.get("details")).toList();
        return details.isEmpty()
                ? ErrorFields.texts(body.get("errorMsg"))
                        .map(FrankieOneErrors::detail)
                        .toList()
                : details;
    }

    /** Accepts a list of objects as documented, a single object, or text. */
    private static Stream<Detail> details(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().flatMap(FrankieOneErrors::details);
        } else if (value instanceof Map<?, ?> item) {
            Detail detail = new Detail(
                    ErrorFields.text(item.get("issue")),
                    ErrorFields.text(item.get("issueLocation")),
                    ErrorFields.text(item.get("issueType")));
            return detail.equals(new Detail(null, null, null)) ? Stream.empty() : Stream.of(detail);
        }
        return ErrorFields.texts(value).map(FrankieOneErrors::detail);
    }

    private static Detail detail(String issue) {
        return new Detail(issue, null, null);
    }
}
