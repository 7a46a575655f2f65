package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rejected request, with its error response in FrankieOne's format. The message never repeats what was sent. */
final class ApiErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String errorCode;
    private final @Nullable String location;
    private final @Nullable String allowedMethods;

    private ApiErrorException(
            int status, String errorCode, String message, @Nullable String location, @Nullable String allowedMethods) {
        super(message, null, false, false);
        this.status = status;
        this.errorCode = errorCode;
        this.location = location;
        this.allowedMethods = allowedMethods;
    }

    static ApiErrorException noApiKey() {
        return new ApiErrorException(401, "AUTH-0401", "api_key is missing", "api_key", null);
    }

    static ApiErrorException wrongApiKey() {
        return new ApiErrorException(401, "AUTH-0002", "unknown api_key", "api_key", null);
    }

    static ApiErrorException wrongCustomer() {
        return new ApiErrorException(
                403, "ENT-1010", "the api_key belongs to another customer", "X-Frankie-CustomerID", null);
    }

    static ApiErrorException badRequest(String problem, String location) {
        return new ApiErrorException(400, "API-0400", problem, location, null);
    }

    static ApiErrorException notFound(String what, String location) {
        return new ApiErrorException(404, "API-0404", what, location, null);
    }

    static ApiErrorException conflict(String problem, String location) {
        return new ApiErrorException(409, "API-0409", problem, location, null);
    }

    static ApiErrorException methodNotAllowed(String allowedMethods) {
        return new ApiErrorException(405, "API-0405", "method not allowed for this path", null, allowedMethods);
    }

    static ApiErrorException unknownPath() {
        return notFound("there is no such path", "path");
    }

    /** The error for an HTTP status. */
    static ApiErrorException ofStatus(int status) {
        String code = switch (status) {
            case 401 -> "AUTH-0002";
            case 403 -> "ENT-1010";
            default -> String.format(Locale.ROOT, "API-%04d", status);
        };
        return new ApiErrorException(status, code, "injected by the sandbox", null, null);
    }

    Reply.Response toResponse(String requestId) {
        List<Map<String, String>> details = location == null
                ? List.of()
                : List.of(
                        Map.of("issue", String.valueOf(getMessage()), "issueLocation", location, "issueType", "error"));
        Map<String, Object> body = Map.of(
                // FrankieOne sends the trailing comma.
                "errorCode",
                errorCode + ",",
                "errorMsg",
                String.valueOf(getMessage()),
                "details",
                details,
                "requestId",
                requestId);
        return Reply.Response.json(status, body)
                .with(allowedMethods == null ? Map.of() : Map.of("Allow", allowedMethods));
    }
}
