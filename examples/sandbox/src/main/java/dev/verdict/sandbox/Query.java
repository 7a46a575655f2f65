package dev.verdict.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark. What is asked of it and makes no sense there is refused, by its name. */
final class Query {
    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    static Query parse(@Nullable String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&")) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
                }
            }
        }
        return new Query(values);
    }

    /** Names as sent; the values of a repeated one are joined by commas. */
    Map<String, String> asMap() {
        Map<String, String> joined = new LinkedHashMap<>();
        values.forEach((name, all) -> joined.put(name, String.join(",", all)));
        return Collections.unmodifiableMap(joined);
    }

    /** One of a few words, the first of which is meant if none was sent. */
    String word(String name, List<String> allowed) {
        String word = text(name);
        if (word == null) {
            return allowed.get(0);
        }
        if (!allowed.contains(word)) {
            throw Refusal.badRequest("not one of " + allowed, name);
        }
        return word;
    }

    int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused like a number out of bounds
        }
        throw Refusal.badRequest("not a number from " + least + " to " + most, name);
    }

    /** A list: separated by commas, or the name repeated, or the name with square brackets behind it. */
    List<String> words(String name) {
        return Stream.of(name, name + "[]")
                .flatMap(spelling -> values.getOrDefault(spelling, List.of()).stream())
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A time in RFC 3339; null if none was sent. */
    @Nullable
    Instant time(String name) {
        String text = text(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.badRequest("not a time in RFC 3339", name);
        }
    }

    private @Nullable String text(String name) {
        List<String> all = values.get(name);
        return all == null ? null : all.get(0);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
