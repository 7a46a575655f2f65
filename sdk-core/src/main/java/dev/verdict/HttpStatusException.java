package dev.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The platform responded with an error, either as the HTTP status or in the body of a 2xx response. The platform's description of the
 * error is in {@link #details()}, not in the message.
 */
public final class HttpStatusException extends VerdictException {
    private static final long serialVersionUID = 1L;
    private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);

    private final int status;
    private final Kind kind;
    private final @Nullable String requestId;
    private final @Nullable String errorCode;
    private final transient List<Detail> details;
    private final @Nullable Duration retryAfter;

    /**
     * An error response.
     *
     * @param operation the operation that was called, without personal data
     * @param status the HTTP status
     * @param requestId the platform's id of the request; null if not sent
     * @param errorCode the platform's error code; null if not sent
     * @param details the platform's description of the error; empty if not sent
     */
    public HttpStatusException(
            String operation,
            int status,
            @Nullable String requestId,
            @Nullable String errorCode,
            List<Detail> details) {
        this(operation, status, requestId, errorCode, details, null);
    }

    /**
     * An error response with an optional {@code Retry-After}.
     *
     * @param operation the operation that was called, without personal data
     * @param status the HTTP status
     * @param requestId the platform's id of the request; null if not sent
     * @param errorCode the platform's error code; null if not sent
     * @param details the platform's description of the error; empty if not sent
     * @param retryAfter how long the platform asks to wait; null if not sent. A negative duration (a time in the past) counts as zero
     */
    public HttpStatusException(
            String operation,
            int status,
            @Nullable String requestId,
            @Nullable String errorCode,
            List<Detail> details,
            @Nullable Duration retryAfter) {
        this(operation, status, Kind.of(status), requestId, errorCode, details, retryAfter);
    }

    /**
     * An error response whose kind does not follow from its status: a 2xx response with an error in the body, or a 400 response for a
     * resource that does not exist.
     *
     * @param operation the operation that was called, without personal data
     * @param status the HTTP status
     * @param kind what the error means for the caller
     * @param requestId the platform's id of the request; null if not sent
     * @param errorCode the platform's error code; null if not sent
     * @param details the platform's description of the error; empty if not sent
     * @param retryAfter how long the platform asks to wait; null if not sent
     */
    public HttpStatusException(
            String operation,
            int status,
            Kind kind,
            @Nullable String requestId,
            @Nullable String errorCode,
            List<Detail> details,
            @Nullable Duration retryAfter) {
        super(message(operation, status, requestId, errorCode), null);
        this.status = status;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.requestId = requestId;
        this.errorCode = errorCode;
        this.details = List.copyOf(details);
        this.retryAfter = retryAfter != null && retryAfter.isNegative() ? Duration.ZERO : retryAfter;
    }

    private static String message(
            String operation, int status, @Nullable String requestId, @Nullable String errorCode) {
        return Objects.requireNonNull(operation, "operation") + ": HTTP " + status
                + (errorCode == null ? "" : ", error code " + SafeText.name(errorCode))
                + (requestId == null ? "" : ", request " + SafeText.name(requestId));
    }

    /**
     * The HTTP status.
     *
     * @return 300 to 599; 200 to 299 if the body reports that the call failed
     */
    public int status() {
        return status;
    }

    /**
     * What the error means for the caller. Switch over this.
     *
     * @return the kind of the status; for a 2xx response, and for 400 with FrankieOne's error code for a missing resource, the kind of the
     *     error code. {@link Kind#OTHER} if neither has a kind of its own
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The platform's id of the request. Quote it to support.
     *
     * @return empty if not sent
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * The platform's error code, without the comma that FrankieOne appends to some codes.
     *
     * @return empty if not sent
     */
    public Optional<String> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    /**
     * The platform's description of the error. This free text can repeat values that were sent, so do not log it.
     *
     * @return the details, unmodifiable; empty if there are none, or after Java serialization
     */
    public List<Detail> details() {
        return details == null ? List.of() : details;
    }

    /**
     * How long the platform asks to wait before the next call, counted from the response.
     *
     * @return never negative; empty if not sent
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether a read-only call may be retried. That is so for the statuses 408, 429, 500, 502, 503 and 504.
     *
     * @return true for those statuses, and for a 2xx response with an error code that means the same
     */
    @Override
    public boolean isRetryable() {
        return status < 300 ? kind == Kind.RATE_LIMIT || kind == Kind.SERVER : RETRYABLE.contains(status);
    }

    /** The kinds of error. */
    public enum Kind {
        /** 401: the credentials are missing or wrong. */
        AUTHENTICATION,
        /** 403: the credentials are valid but do not permit this call. */
        PERMISSION,
        /**
         * 404, or FrankieOne's error code for it: the resource does not exist, does not exist yet, or is not visible to these
         * credentials.
         */
        NOT_FOUND,
        /** 409: the call conflicts with the current state at the platform. */
        CONFLICT,
        /** 400 or 422: the request is invalid. */
        VALIDATION,
        /** 429: too many calls; {@link #retryAfter()} may say how long to wait. */
        RATE_LIMIT,
        /** 500 to 599: the platform failed to process the call. */
        SERVER,
        /** Any other status. */
        OTHER;

        private static Kind of(int status) {
            return switch (status) {
                case 400, 422 -> VALIDATION;
                case 401 -> AUTHENTICATION;
                case 403 -> PERMISSION;
                case 404 -> NOT_FOUND;
                case 409 -> CONFLICT;
                case 429 -> RATE_LIMIT;
                default -> status >= 500 && status <= 599 ? SERVER : OTHER;
            };
        }
    }

    /**
     * One problem that the platform found in a request.
     *
     * @param issue the problem as free text; null if not sent
     * @param location its location in the request; null if not sent
     * @param type the platform's type of the problem; null if not sent
     */
    public record Detail(
            @Nullable String issue,
            @Nullable String location,
            @Nullable String type) {
        /** Prints the type only, because the other components are free text. */
        @Override
        public String toString() {
            return "Detail[type=" + SafeText.word(type) + "]";
        }
    }
}
