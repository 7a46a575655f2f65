package dev.verdict.sandbox;

import dev.verdict.UnreadableBodyException;
import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What is to go wrong with a request to a {@link FrankieOneSandbox} or a {@link SeonSandbox}.
 *
 * <p>It matters whether the request is carried out: an execution that was begun goes on, whatever its caller got to see. Each
 * kind says so. A fault can be used for more than one request. Immutable and safe to share between threads.
 */
public final class Fault {
    /** What the sandbox's server says itself, according to the body. */
    private static final Set<String> HEADERS_OF_THE_SERVER = headerNames("Content-Length", "Transfer-Encoding", "Date");

    private static final Set<Integer> STATUSES_WITHOUT_BODY = Set.of(204, 304);

    private final String name;
    private final Effect effect;

    /** What becomes of a request, given how it would be answered, and how the platform says an error. */
    private interface Effect {
        Reply on(Supplier<Reply.Answer> carriedOut, IntFunction<Reply.Answer> errors);
    }

    private Fault(String name, Effect effect) {
        this.name = name;
        this.effect = effect;
    }

    /**
     * An error in the platform's format. The request is not carried out.
     *
     * @param status the HTTP status, 400 to 599
     * @return the fault
     * @throws IllegalArgumentException if the status is no error
     */
    public static Fault status(int status) {
        return status(status, Map.of());
    }

    /**
     * An error in the platform's format, with headers. The request is not carried out.
     *
     * @param status the HTTP status, 400 to 599
     * @param headers names and values
     * @return the fault
     * @throws IllegalArgumentException if the status is no error, or a header cannot be sent
     */
    public static Fault status(int status, Map<String, String> headers) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not an error status: " + status);
        }
        Map<String, String> checked = checkedHeaders(headers);
        return new Fault(
                "status " + status, (carriedOut, errors) -> errors.apply(status).with(checked));
    }

    /**
     * 429 with {@code Retry-After}. The request is not carried out.
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
     * 503 in the platform's format. The request is not carried out.
     *
     * @return the fault
     */
    public static Fault unavailable() {
        return status(503);
    }

    /**
     * The answer as it would be anyway, later. The request is carried out at once. Other requests are not held up, and
     * closing the sandbox does not wait.
     *
     * @param delay the time until the answer is sent
     * @return the fault
     * @throws IllegalArgumentException if the time is negative
     */
    public static Fault latency(Duration delay) {
        notNegative(delay, "delay");
        return new Fault("latency " + delay, (carriedOut, errors) -> new Reply.Late(carriedOut.get(), delay));
    }

    /**
     * The connection is closed without an answer. The request is not carried out.
     *
     * @return the fault
     */
    public static Fault dropBeforeProcessing() {
        return new Fault("drop before processing", (carriedOut, errors) -> new Reply.Drop());
    }

    /**
     * The request is carried out, and then the connection is closed without an answer. To its caller it looks like {@link
     * #dropBeforeProcessing()}.
     *
     * @return the fault
     */
    public static Fault dropAfterProcessing() {
        return new Fault("drop after processing", (carriedOut, errors) -> {
            carriedOut.get();
            return new Reply.Drop();
        });
    }

    /**
     * The request is carried out. The headers promise the whole answer, half of it is sent, and then the connection is closed.
     *
     * @return the fault
     */
    public static Fault truncated() {
        return new Fault("truncated", (carriedOut, errors) -> new Reply.Truncated(carriedOut.get()));
    }

    /**
     * The request is carried out. Status and headers are sent at once, and then the body byte by byte, until it is all sent or
     * the sandbox is closed.
     *
     * @param pausePerByte the time after each byte
     * @return the fault
     * @throws IllegalArgumentException if the time is negative
     */
    public static Fault slowDrip(Duration pausePerByte) {
        notNegative(pausePerByte, "pausePerByte");
        return new Fault(
                "slow drip " + pausePerByte,
                (carriedOut, errors) -> new Reply.Dripping(carriedOut.get(), pausePerByte));
    }

    /**
     * The request is carried out, and never answered. The connection stays open until the sandbox is closed.
     *
     * @return the fault
     */
    public static Fault hang() {
        return new Fault("hang", (carriedOut, errors) -> {
            carriedOut.get();
            return new Reply.Hang();
        });
    }

    /**
     * Any answer at all: a gateway's HTML, an empty body, something that is no JSON. The request is not carried out.
     *
     * @param status the HTTP status, 200 to 599
     * @param contentType the {@code Content-Type}; blank for none
     * @param body the body, copied; can be empty
     * @return the fault
     * @throws IllegalArgumentException if the status or the type cannot be sent, or the status has no body and one is given
     */
    public static Fault body(int status, String contentType, byte[] body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("not the status of an answer: " + status);
        }
        if (body.length > 0 && STATUSES_WITHOUT_BODY.contains(status)) {
            throw new IllegalArgumentException("has no body: " + status);
        }
        Map<String, String> headers = checkedHeaders(
                Objects.requireNonNull(contentType, "contentType").isBlank()
                        ? Map.of()
                        : Map.of("Content-Type", contentType));
        Reply.Answer answer = new Reply.Answer(status, headers, body.clone());
        return new Fault("body with status " + status, (carriedOut, errors) -> answer);
    }

    /**
     * Any answer of JSON. The request is not carried out.
     *
     * @param status the HTTP status, 200 to 599
     * @param json one JSON value
     * @return the fault
     * @throws IllegalArgumentException if the status cannot be sent, or the text is no JSON, which {@link #body} can send
     */
    public static Fault json(int status, String json) {
        Objects.requireNonNull(json, "json");
        if (!isOneValue(json)) {
            throw new IllegalArgumentException("not JSON; Fault.body sends anything else");
        }
        return body(status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
    }

    /** What becomes of a request, given how it would be answered; asking for that answer carries the request out. */
    Reply apply(Supplier<Reply.Answer> carriedOut, IntFunction<Reply.Answer> errors) {
        return effect.on(carriedOut, errors);
    }

    /** Which kind it is; not what is sent. */
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
            if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") || HEADERS_OF_THE_SERVER.contains(name)) {
                throw new IllegalArgumentException("not a header to set");
            }
            if (!value.matches("[\\t\\x20-\\x7e]*")) {
                throw new IllegalArgumentException("not the value of a header: " + name);
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
