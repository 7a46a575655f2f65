package dev.verdict.http.seon;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.http.engine.ErrorFields;
import dev.verdict.http.engine.Ids;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses SEON's error responses. The codes are documented: constants for the orchestration API ({@code
 * WORKFLOW_NOT_FOUND}), numbers for the others ({@code 2002}). The format of the body is documented for the other APIs
 * only: {@code {"success":false,"error":{"code": "2002","message":"…"},"data":{}}}, where {@code error} is empty on
 * success. The code is therefore searched for where such bodies have it: in {@code error} or next to it.
 */
final class SeonErrors {
    /** The fields that can contain a code; {@code error} can also contain text. */
    private static final List<String> CODE_FIELDS = List.of("code", "errorCode", "error");

    private SeonErrors() {}

    static HttpStatusException exception(String operation, RawResponse response, @Nullable Duration retryAfter) {
        List<Map<?, ?>> objects = objects(ErrorFields.body(response.body()).asMap());
        return new HttpStatusException(
                operation, response.status(), null, code(objects).orElse(null), details(objects), retryAfter);
    }

    /**
     * The error in a 2xx response.
     *
     * @param hasResult whether the response contains a result. A response with a result and an error does not tell whether
     *     the run was started
     * @return empty if the response reports success or no error
     */
    static Optional<HttpStatusException> errorInSuccess(
            String operation, int status, JsonObject response, boolean hasResult) {
        Map<String, @Nullable Object> body = response.asMap();
        if (!isFalse(body.get("success")) && (hasResult || isAbsentOrEmpty(body.get("error")))) {
            return Optional.empty();
        }
        List<Map<?, ?>> objects = objects(body);
        String code = code(objects).orElse(null);
        Kind kind = hasResult ? Kind.OTHER : kind(code);
        return Optional.of(new HttpStatusException(operation, status, kind, null, code, details(objects), null));
    }

    private static boolean isFalse(@Nullable Object success) {
        return Boolean.FALSE.equals(success)
                || success instanceof String text && text.strip().equalsIgnoreCase("false");
    }

    /** On success {@code error} is an empty object. */
    private static boolean isAbsentOrEmpty(@Nullable Object error) {
        return Ids.isAbsent(error)
                || Boolean.FALSE.equals(error)
                || error instanceof Map<?, ?> object && object.values().stream().allMatch(SeonErrors::isAbsentOrEmpty);
    }

    /**
     * The kind of an error by its code, for a 2xx status. 2001 is not listed, because SEON documents it for a missing key
     * and for an error of its database.
     */
    private static Kind kind(@Nullable String code) {
        return switch (Objects.requireNonNullElse(code, "")) {
            case "MISSING_REQUIRED_INPUTS", "INVALID_INPUT_FORMAT" -> Kind.VALIDATION;
            case "1000", "1001", "1006", "1009", "1016", "1018" -> Kind.VALIDATION;
            case "UNAUTHORIZED", "1017", "1019", "2002" -> Kind.AUTHENTICATION;
            case "FORBIDDEN" -> Kind.PERMISSION;
            case "WORKFLOW_NOT_FOUND" -> Kind.NOT_FOUND;
            case "RATE_LIMITED" -> Kind.RATE_LIMIT;
            case "INTERNAL_ERROR" -> Kind.SERVER;
            default -> Kind.OTHER;
        };
    }

    /** The objects to search: the one in {@code error}, then the body. */
    private static List<Map<?, ?>> objects(Map<String, @Nullable Object> body) {
        return body.get("error") instanceof Map<?, ?> error ? List.of(error, body) : List.of(body);
    }

    private static Optional<String> code(List<Map<?, ?>> objects) {
        return objects.stream()
                .flatMap(object -> Stream.concat(
                        CODE_FIELDS.stream().map(object::get).map(ErrorFields::code),
                        Stream.of(object).map(it -> ErrorFields.constant(it.get("message")))))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The text in {@code message}, or else the text in {@code error}. */
    private static List<Detail> details(List<Map<?, ?>> objects) {
        List<Detail> messages = details(objects, "message");
        return messages.isEmpty() ? details(objects, "error") : messages;
    }

    private static List<Detail> details(List<Map<?, ?>> objects, String field) {
        return objects.stream()
                .map(object -> ErrorFields.texts(object.get(field))
                        .filter(text -> field.equals("message") || ErrorFields.code(text) == null)
                        .map(text -> new Detail(text, null, null))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
