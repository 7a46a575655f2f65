package dev.verdict;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The platform answered with an error: by its status, or in the body of a status of success. What it wrote about it is in {@link
 * #details()}, not in the message.
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
     * An error answer.
     *
     * @param operation what was called, free of personal data
     * @param status the HTTP status
     * @param requestId the platform's id of the request; null if it sent none
     * @param errorCode the platform's code for the error; null if it sent none
     * @param details what the platform wrote about it; empty if nothing
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
     * An error answer that may say when to come back.
     *
     * @param operation what was called, free of personal data
     * @param status the HTTP status
     * @param requestId the platform's id of the request; null if it sent none
     * @param errorCode the platform's code for the error; null if it sent none
     * @param details what the platform wrote about it; empty if nothing
     * @param retryAfter how long the platform asks to wait; null if it did not say. A negative one, a time that has
     *     passed, counts as zero
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
     * An error answer whose status does not say what it means: a status of success with an error in the body, or a request that
     * is called wrong because what it names does not exist.
     *
     * @param operation what was called, free of personal data
     * @param status the HTTP status
     * @param kind what the error means for the caller
     * @param requestId the platform's id of the request; null if it sent none
     * @param errorCode the platform's code for the error; null if it sent none
     * @param details what the platform wrote about it; empty if nothing
     * @param retryAfter how long the platform asks to wait; null if it did not say
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
     * @return 300 to 599; 200 to 299 if the platform says in the body that the call failed
     */
    public int status() {
        return status;
    }

    /**
     * What the error means for the caller: what to switch on.
     *
     * @return what the status says; with a status of success, or 400 and FrankieOne's error code for what does not exist, what
     *     the error code says. {@link Kind#OTHER} if neither says it
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The platform's id of the request: what support asks for.
     *
     * @return empty if the platform sent none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * The platform's code for the error, without the stray comma that FrankieOne appends.
     *
     * @return empty if the platform sent none
     */
    public Optional<String> errorCode() {
        return Optional.ofNullable(errorCode);
    }

    /**
     * What the platform wrote about it. Free text: it can repeat values that were sent, so it is not for logs.
     *
     * @return the details, unmodifiable; empty if there are none, or after Java serialization
     */
    public List<Detail> details() {
        return details == null ? List.of() : details;
    }

    /**
     * How long the platform asks to wait before the next call, counted from its answer.
     *
     * @return not negative; empty if it did not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether a call that changes nothing may be repeated: 408, 429, 500, 502, 503 and 504.
     *
     * @return true for those statuses, and for a status of success with a code that means the same
     */
    @Override
    public boolean isRetryable() {
        return status < 300 ? kind == Kind.RATE_LIMIT || kind == Kind.SERVER : RETRYABLE.contains(status);
    }

    /** What an error status means, by who has to do something about it. */
    public enum Kind {
        /** 401: the credentials are missing or wrong. */
        AUTHENTICATION,
        /** 403: the credentials are good, and not enough for this. */
        PERMISSION,
        /** 404, or FrankieOne's code for it: there is no such thing, or not yet, or not for these credentials. */
        NOT_FOUND,
        /** 409: it does not go together with the state the platform is in. */
        CONFLICT,
        /** 400 or 422: the request itself is wrong. */
        VALIDATION,
        /** 429: too many calls; {@link #retryAfter()} may say how long to wait. */
        RATE_LIMIT,
        /** 500 to 599: the platform failed. */
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
     * One thing the platform found wrong with a request.
     *
     * @param issue what is wrong, free text; null if not sent
     * @param location where in the request; null if not sent
     * @param type the platform's word for its kind; null if not sent
     */
    public record Detail(
            @Nullable String issue,
            @Nullable String location,
            @Nullable String type) {
        /** Says that there is a detail, not what it is: it is free text. */
        @Override
        public String toString() {
            return "Detail[type=" + SafeText.word(type) + "]";
        }
    }
}
