package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.server.QueryString;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads typed query parameters. A value that is not allowed is rejected with the name of its parameter. */
record QueryParameters(QueryString query) {

    /** One of the allowed values; the first of them if the parameter was not sent. */
    String oneOf(String name, List<String> allowed) {
        String value = text(name);
        if (value == null) {
            return allowed.get(0);
        }
        if (!allowed.contains(value)) {
            throw ApiErrorException.badRequest("not one of " + allowed, name);
        }
        return value;
    }

    int number(String name, int defaultValue, int min, int max) {
        String text = text(name);
        if (text == null) {
            return defaultValue;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the error below, like a number out of bounds
        }
        throw ApiErrorException.badRequest("not a number from " + min + " to " + max, name);
    }

    /** A list: values separated by commas, a repeated parameter, or a parameter whose name ends in square brackets. */
    List<String> list(String name) {
        return Stream.of(name, name + "[]")
                .flatMap(spelling -> query.values(spelling).stream())
                .flatMap(values -> Stream.of(values.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A time in RFC 3339; null if the parameter was not sent. */
    @Nullable
    Instant time(String name) {
        String text = text(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw ApiErrorException.badRequest("not a time in RFC 3339", name);
        }
    }

    private @Nullable String text(String name) {
        List<String> values = query.values(name);
        return values.isEmpty() ? null : values.get(0);
    }
}
