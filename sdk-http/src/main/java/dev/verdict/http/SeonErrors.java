package dev.verdict.http;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SEON's error answers. Its codes are documented ({@code MISSING_REQUIRED_INPUTS}, {@code WORKFLOW_NOT_FOUND}, …), the shape of
 * the body is not: the code is looked for where such bodies have it, in {@code error} or beside it.
 */
final class SeonErrors {
    /**
     * What SEON's codes look like. A code is printed, and with the shape unknown, what stands in its place could be a sentence, or
     * what was sent: an e-mail address, a number of a person.
     */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private static final List<String> PLACES_OF_CODES = List.of("code", "errorCode", "error", "message");

    private SeonErrors() {}

    static HttpStatusException exception(String operation, Answer answer, @Nullable Duration retryAfter) {
        Map<String, @Nullable Object> body = ErrorBodies.read(answer.body()).asMap();
        List<Map<?, ?>> objects = body.get("error") instanceof Map<?, ?> error ? List.of(error, body) : List.of(body);
        Optional<String> code = first(objects, PLACES_OF_CODES, CODE.asMatchPredicate());
        Optional<String> message = first(objects, List.of("message"), text -> !text.isBlank());
        return new HttpStatusException(
                operation,
                answer.status(),
                null,
                code.orElse(null),
                message.map(text -> new Detail(text, null, null)).stream().toList(),
                retryAfter);
    }

    private static Optional<String> first(List<Map<?, ?>> objects, List<String> names, Predicate<String> wanted) {
        return objects.stream()
                .flatMap(object -> names.stream().<@Nullable Object>map(object::get))
                .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
                .filter(wanted)
                .findFirst();
    }
}
