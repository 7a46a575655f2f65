package dev.verdict.http.engine;

import dev.verdict.SafeText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call: the request to send, and how to read the response.
 *
 * @param method the HTTP method
 * @param template the path, with {@code {names}} for its parameters
 * @param parameters the values of the path's parameters, in order; each is encoded as one segment
 * @param query the query parameters
 * @param headers the headers of this call only
 * @param body the JSON to send; null for none
 * @param once for a call that starts or changes something: how to find out its outcome; null for a call that changes nothing
 * @param executionId the execution that the call is about; null if it starts one, or is about none
 * @param reading reads a 2xx response, or throws
 */
public record ApiCall<T>(
        String method,
        String template,
        Map<String, String> parameters,
        Query query,
        Map<String, String> headers,
        byte @Nullable [] body,
        @Nullable Once once,
        @Nullable String executionId,
        Function<RawResponse, Read<T>> reading) {

    /**
     * The result of reading a response.
     *
     * @param value the result for the caller
     * @param requestId the platform's id of the request; null if the response had none
     * @param executionId the execution that only the response names; null if the request names it, or there is none
     */
    public record Read<T>(
            T value, @Nullable String requestId, @Nullable String executionId) {}

    /** Creates a call whose result contains the id of the request. */
    public ApiCall(
            String method,
            String template,
            Map<String, String> parameters,
            Query query,
            Map<String, String> headers,
            byte @Nullable [] body,
            @Nullable Once once,
            Function<RawResponse, T> reading,
            Function<? super T, @Nullable String> requestId) {
        this(method, template, parameters, query, headers, body, once, (String) null, response -> {
            T value = reading.apply(response);
            return new Read<>(value, Ids.ofRequest(requestId.apply(value)), null);
        });
    }

    /**
     * What an {@link dev.verdict.OutcomeUnknownException} tells if the outcome of a call stays unknown.
     *
     * @param howToFindOut a sentence for a person
     * @param attempt the text with which a client finds out the outcome; null if it cannot
     */
    public record Once(String howToFindOut, @Nullable String attempt) {}

    /** A call that changes nothing. */
    public static <T> ApiCall<T> get(
            String template,
            Map<String, String> parameters,
            Query query,
            Function<RawResponse, T> reading,
            Function<? super T, @Nullable String> requestId) {
        return new ApiCall<>("GET", template, parameters, query, Map.of(), null, null, reading, requestId);
    }

    /** A copy that converts the result. */
    public <U> ApiCall<U> as(Function<? super T, ? extends U> mapper) {
        return new ApiCall<>(method, template, parameters, query, headers, body, once, executionId, response -> {
            Read<T> read = reading.apply(response);
            return new Read<>(mapper.apply(read.value()), read.requestId(), read.executionId());
        });
    }

    /** A copy about an execution that the request names. */
    public ApiCall<T> about(String execution) {
        return new ApiCall<>(method, template, parameters, query, headers, body, once, execution, reading);
    }

    /** A copy about an execution that only the response names. */
    public ApiCall<T> withExecutionOf(Function<? super T, @Nullable String> idOf) {
        return new ApiCall<>(method, template, parameters, query, headers, body, once, executionId, response -> {
            Read<T> read = reading.apply(response);
            return new Read<>(read.value(), read.requestId(), Ids.ofRequest(idOf.apply(read.value())));
        });
    }

    public boolean isOnceOnly() {
        return once != null;
    }

    /** The name of the call in messages: method and template, without values. */
    public String operation() {
        return method + " " + template;
    }

    /** The name with the values of the parameters, so that a person can find out the outcome. */
    public String operationWithIds() {
        if (parameters.isEmpty()) {
            return operation();
        }
        return operation()
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + " " + SafeText.name(parameter.getValue()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    public List<String> encodedSegments() {
        return Arrays.stream(template.substring(1).split("/"))
                .map(this::encoded)
                .toList();
    }

    private String encoded(String segment) {
        if (!segment.startsWith("{")) {
            return segment;
        }
        String name = segment.substring(1, segment.length() - 1);
        return PercentEncoding.encode(Objects.requireNonNull(parameters.get(name), name));
    }

    @Override
    public String toString() {
        return operation();
    }
}
