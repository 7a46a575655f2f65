package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import dev.verdict.sandbox.server.FaultAction;
import dev.verdict.sandbox.server.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A failure of one request to a {@link FrankieOneSandbox} or a {@link SeonSandbox}.
 *
 * <p>Each kind of fault says whether the sandbox processes the request. An execution that was started goes on, even if its caller never
 * receives a response. A fault can be used for several requests. Immutable and safe to share between threads.
 */
public final class Fault {
    /** Headers that the server sets itself. */
    private static final Set<String> SERVER_HEADERS = headerNames("Content-Length", "Transfer-Encoding", "Date");

    private static final Set<Integer> STATUSES_WITHOUT_BODY = Set.of(204, 304);

    private final String name;
    private final FaultAction action;

    Fault(String name, FaultAction action) {
        this.name = name;
        this.action = action;
    }

    FaultAction action() {
        return action;
    }

    /**
     * An error response in the platform's format. The request is not processed.
     *
     * @param status the HTTP status, 400 to 599
     * @return the fault
     * @throws IllegalArgumentException if the status is not an error
     */
    public static Fault status(int status) {
        return status(status, Map.of());
    }

    /**
     * An error response in the platform's format, with more headers. The request is not processed.
     *
     * @param status the HTTP status, 400 to 599
     * @param headers names and values
     * @return the fault
     * @throws IllegalArgumentException if the status is not an error, or a header is not valid
     */
    public static Fault status(int status, Map<String, String> headers) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not an error status: " + status);
        }
        Map<String, String> checked = checkedHeaders(headers);
        return new Fault(
                "status " + status, (processing, errors) -> errors.apply(status).with(checked));
    }

    /**
     * 429 with {@code Retry-After}. The request is not processed.
     *
     * @param retryAfter sent in whole seconds, rounded up
     * @return the fault
     * @throws IllegalArgumentException if the time is negative
     */
    public static Fault tooManyRequests(Duration retryAfter) {
        notNegative(retryAfter, "retryAfter");
        long seconds = retryAfter.getNano() == 0 ? retryAfter.getSeconds() : Math.addExact(retryAfter.getSeconds(), 1);
        return status(429, Map.of("Retry-After", Long.toString(seconds)));
    }

    /**
     * 503 in the platform's format. The request is not processed.
     *
     * @return the fault
     */
    public static Fault unavailable() {
        return status(503);
    }

    /**
     * The normal response, after a delay. The request is processed at once. Other requests are not delayed, and closing the sandbox does
     * not wait.
     *
     * @param delay the time until the response is sent
     * @return the fault
     * @throws IllegalArgumentException if the time is negative
     */
    public static Fault latency(Duration delay) {
        notNegative(delay, "delay");
        return new Fault("latency " + delay, (processing, errors) -> new Reply.Delayed(processing.get(), delay));
    }

    /**
     * The connection is closed without a response. The request is not processed.
     *
     * @return the fault
     */
    public static Fault dropBeforeProcessing() {
        return new Fault("drop before processing", (processing, errors) -> new Reply.Disconnect());
    }

    /**
     * The connection is closed without a response, after the request was processed. The caller cannot tell this from {@link
     * #dropBeforeProcessing()}.
     *
     * @return the fault
     */
    public static Fault dropAfterProcessing() {
        return new Fault("drop after processing", (processing, errors) -> {
            processing.get();
            return new Reply.Disconnect();
        });
    }

    /**
     * The connection is closed after half of the body. The headers announce the complete body. The request is processed.
     *
     * @return the fault
     */
    public static Fault truncated() {
        return new Fault("truncated", (processing, errors) -> new Reply.Truncated(processing.get()));
    }

    /**
     * The body is sent byte by byte; status and headers are sent at once. Closing the sandbox ends the response. The request is processed.
     *
     * @param pausePerByte the pause after each byte
     * @return the fault
     * @throws IllegalArgumentException if the time is negative
     */
    public static Fault slowDrip(Duration pausePerByte) {
        notNegative(pausePerByte, "pausePerByte");
        return new Fault(
                "slow drip " + pausePerByte, (processing, errors) -> new Reply.Trickle(processing.get(), pausePerByte));
    }

    /**
     * No response is sent, and the connection stays open until the sandbox is closed. The request is processed.
     *
     * @return the fault
     */
    public static Fault hang() {
        return new Fault("hang", (processing, errors) -> {
            processing.get();
            return new Reply.Hang();
        });
    }

    /**
     * Any response, such as the HTML of a gateway, an empty body, or invalid JSON. The request is not processed.
     *
     * @param status the HTTP status, 200 to 599
     * @param contentType the {@code Content-Type}; blank for none
     * @param body the body, which is copied; can be empty
     * @return the fault
     * @throws IllegalArgumentException if the status is out of range, the type is not valid, or the status allows no body but there is one
     */
    public static Fault body(int status, String contentType, byte[] body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("not the status of a response: " + status);
        }
        if (body.length > 0 && STATUSES_WITHOUT_BODY.contains(status)) {
            throw new IllegalArgumentException("this status allows no body: " + status);
        }
        Map<String, String> headers = checkedHeaders(
                Objects.requireNonNull(contentType, "contentType").isBlank()
                        ? Map.of()
                        : Map.of("Content-Type", contentType));
        Reply.Response response = new Reply.Response(status, headers, body.clone());
        return new Fault("body with status " + status, (processing, errors) -> response);
    }

    /**
     * Any JSON response. The request is not processed.
     *
     * @param status the HTTP status, 200 to 599
     * @param json one JSON value
     * @return the fault
     * @throws IllegalArgumentException if the status is out of range, or the text is not JSON; {@link #body} accepts any text
     */
    public static Fault json(int status, String json) {
        Objects.requireNonNull(json, "json");
        if (!isOneValue(json)) {
            throw new IllegalArgumentException("not JSON; Fault.body accepts any text");
        }
        return body(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The kind of fault, but not the content that it sends. */
    @Override
    public String toString() {
        return "Fault[" + name + "]";
    }

    private static boolean isOneValue(String json) {
        try {
            byte[] asAField = ("{\"value\":" + json + "}").getBytes(StandardCharsets.UTF_8);
            return JsonObject.parse(asAField).asMap().size() == 1;
        } catch (UnreadableBodyException e) {
            return false;
        }
    }

    private static void notNegative(Duration duration, String parameter) {
        if (Objects.requireNonNull(duration, parameter).isNegative()) {
            throw new IllegalArgumentException(parameter + " is negative: " + duration);
        }
    }

    private static Map<String, String> checkedHeaders(Map<String, String> headers) {
        Map<String, String> copy = Map.copyOf(Objects.requireNonNull(headers, "headers"));
        copy.forEach((name, value) -> {
            if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") || SERVER_HEADERS.contains(name)) {
                throw new IllegalArgumentException("not a header that can be set");
            }
            if (!value.matches("[\\t\\x20-\\x7e]*")) {
                throw new IllegalArgumentException("not a valid value of the header " + name);
            }
        });
        return copy;
    }

    private static Set<String> headerNames(String... names) {
        Set<String> ignoringCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ignoringCase.addAll(Set.of(names));
        return ignoringCase;
    }
}
