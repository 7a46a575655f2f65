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
 * One call: what to send, and what to make of the answer.
 *
 * @param method the HTTP method
 * @param template the path, with {@code {names}} for its parameters
 * @param parameters what the names stand for, in order; each is one segment
 * @param query what follows the path
 * @param headers headers of this call alone
 * @param body the JSON to send; null for none
 * @param once for a call that starts or changes something: how to learn what became of it; null for a call that changes
 *     nothing
 * @param executionId the execution that the call is about; null if it starts one, or is about none
 * @param reading reads a 2xx answer, or throws
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
     * What was read of an answer.
     *
     * @param value what the caller gets
     * @param requestId the platform's id of the request; null if the answer had none
     * @param executionId the execution that the answer is about; null if that is the requested one, or it is about none
     */
    public record Read<T>(
            T value, @Nullable String requestId, @Nullable String executionId) {}

    /** With the id of the request as it stands in what was read. */
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
        this(method, template, parameters, query, headers, body, once, (String) null, answer -> {
            T value = reading.apply(answer);
            return new Read<>(value, Ids.ofRequest(requestId.apply(value)), null);
        });
    }

    /**
     * What is to be said if the outcome of a call stays unknown.
     *
     * @param howToFindOut a sentence for a person
     * @param attempt what a client takes to find it out; null if it cannot
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

    /** The same, as if it had been read as something else. */
    public <U> ApiCall<U> as(Function<? super T, ? extends U> next) {
        return new ApiCall<>(method, template, parameters, query, headers, body, once, executionId, answer -> {
            Read<T> read = reading.apply(answer);
            return new Read<>(next.apply(read.value()), read.requestId(), read.executionId());
        });
    }

    /** The same, about an execution that the request names. */
    public ApiCall<T> about(String execution) {
        return new ApiCall<>(method, template, parameters, query, headers, body, once, execution, reading);
    }

    /** The same, about an execution that only the response names. */
    public ApiCall<T> withExecutionOf(Function<? super T, @Nullable String> named) {
        return new ApiCall<>(method, template, parameters, query, headers, body, once, executionId, answer -> {
            Read<T> read = reading.apply(answer);
            return new Read<>(read.value(), read.requestId(), Ids.ofRequest(named.apply(read.value())));
        });
    }

    public boolean isOnceOnly() {
        return once != null;
    }

    /** Its name in messages: no values. */
    public String operation() {
        return method + " " + template;
    }

    /** With the ids it is about, for finding out what became of it. */
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
