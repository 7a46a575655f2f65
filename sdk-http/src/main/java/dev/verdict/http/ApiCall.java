package dev.verdict.http;

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
 * @param headers headers of this call alone
 * @param body the JSON to send; null for none
 * @param howToFindOut for a call that must not be carried out twice: how to learn what became of it; null for a call that
 *     changes nothing
 * @param reading reads the body of a 2xx answer, or throws
 */
record ApiCall<T>(
        String method,
        String template,
        Map<String, String> parameters,
        Map<String, String> headers,
        byte @Nullable [] body,
        @Nullable String howToFindOut,
        Function<byte[], T> reading) {

    static <T> ApiCall<T> get(String template, Map<String, String> parameters, Function<byte[], T> reading) {
        return new ApiCall<>("GET", template, parameters, Map.of(), null, null, reading);
    }

    <U> ApiCall<U> map(Function<? super T, ? extends U> next) {
        return new ApiCall<>(
                method, template, parameters, headers, body, howToFindOut, json -> next.apply(reading.apply(json)));
    }

    boolean isOnceOnly() {
        return howToFindOut != null;
    }

    /** Its name in messages: no values. */
    String operation() {
        return method + " " + template;
    }

    /** With the ids it is about, for finding out what became of it. */
    String operationWithIds() {
        return operation()
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + " " + SafeText.name(parameter.getValue()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    List<String> encodedSegments() {
        return Arrays.stream(template.substring(1).split("/"))
                .map(this::encoded)
                .toList();
    }

    private String encoded(String segment) {
        if (!segment.startsWith("{")) {
            return segment;
        }
        String name = segment.substring(1, segment.length() - 1);
        return PercentCode.encode(Objects.requireNonNull(parameters.get(name), name));
    }

    @Override
    public String toString() {
        return operation();
    }
}
