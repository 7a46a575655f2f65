package dev.verdict.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is not fulfilled, and how FrankieOne says so. It never repeats what was sent. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String errorCode;
    private final @Nullable String location;
    private final @Nullable String allowed;

    private Refusal(int status, String errorCode, String message, @Nullable String location, @Nullable String allowed) {
        super(message, null, false, false);
        this.status = status;
        this.errorCode = errorCode;
        this.location = location;
        this.allowed = allowed;
    }

    static Refusal noApiKey() {
        return new Refusal(401, "AUTH-0401", "no api_key", "api_key", null);
    }

    static Refusal wrongApiKey() {
        return new Refusal(401, "AUTH-0002", "the api_key is not known", "api_key", null);
    }

    static Refusal wrongCustomer() {
        return new Refusal(403, "ENT-1010", "the api_key is not this customer's", "X-Frankie-CustomerID", null);
    }

    static Refusal badRequest(String problem, String location) {
        return new Refusal(400, "API-0400", problem, location, null);
    }

    static Refusal notFound(String what, String location) {
        return new Refusal(404, "API-0404", what, location, null);
    }

    static Refusal conflict(String problem, String location) {
        return new Refusal(409, "API-0409", problem, location, null);
    }

    static Refusal methodNotAllowed(String allowed) {
        return new Refusal(405, "API-0405", "this path has no such method", null, allowed);
    }

    /** What a status says by itself. */
    static Refusal ofStatus(int status) {
        String code = switch (status) {
            case 401 -> "AUTH-0002";
            case 403 -> "ENT-1010";
            default -> String.format(Locale.ROOT, "API-%04d", status);
        };
        return new Refusal(status, code, "the sandbox was told to fail", null, null);
    }

    Reply.Answer toAnswer(String requestId) {
        List<Map<String, String>> details = location == null
                ? List.of()
                : List.of(
                        Map.of("issue", String.valueOf(getMessage()), "issueLocation", location, "issueType", "error"));
        Map<String, Object> body = Map.of(
                // The vendor's stray comma.
                "errorCode",
                errorCode + ",",
                "errorMsg",
                String.valueOf(getMessage()),
                "details",
                details,
                "requestId",
                requestId);
        return Reply.Answer.json(status, body).with(allowed == null ? Map.of() : Map.of("Allow", allowed));
    }
}
