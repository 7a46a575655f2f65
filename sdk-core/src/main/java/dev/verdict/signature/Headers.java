package dev.verdict.signature;

import dev.verdict.InvalidSignatureException;
import dev.verdict.InvalidSignatureException.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request, from whatever a web framework has; names are found in any case.
 *
 * <pre>{@code
 * Headers.of(exchange.getRequestHeaders())      // the JDK's HttpServer, and whatever else has a map of lists
 * Headers.lookup(request::getHeader)            // servlets
 * }</pre>
 *
 * <p>Immutable and safe to share between threads if made of maps, which are copied; a lookup is as safe as its function. {@code
 * toString} prints no header.
 */
public final class Headers {
    private final Function<String, List<String>> values;

    private Headers(Function<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Headers of which each can be there several times.
     *
     * @param headers the values by name; copied. Entries without a name, which some HTTP libraries use for the status line,
     *     and null values are left out
     * @return the headers
     */
    public static Headers of(Map<String, ? extends Iterable<String>> headers) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        Objects.requireNonNull(headers, "headers").forEach((name, given) -> {
            if (name != null && given != null) {
                List<String> known = byName.computeIfAbsent(lower(name), key -> new ArrayList<>());
                given.forEach(value -> {
                    if (value != null) {
                        known.add(value);
                    }
                });
            }
        });
        byName.replaceAll((name, known) -> List.copyOf(known));
        return new Headers(name -> byName.getOrDefault(lower(name), List.of()));
    }

    /**
     * Headers of which each is there once.
     *
     * @param headers the value by name; copied. Entries without a name and null values are left out
     * @return the headers
     */
    public static Headers ofSingle(Map<String, String> headers) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Objects.requireNonNull(headers, "headers").forEach((name, value) -> {
            if (name != null && value != null) {
                lists.put(name, List.of(value));
            }
        });
        return of(lists);
    }

    /**
     * Headers that a function finds by name, as a servlet request does. It is asked for the name as it is, then in small letters,
     * as HTTP/2 has it: a map's own {@code get} knows one case only, and a signature overlooked would be a message lost. It gives
     * one value of each, so that it goes unnoticed if a header is there twice.
     *
     * @param lookup gives a header's value for its name; null if there is none
     * @return the headers
     */
    public static Headers lookup(Function<String, @Nullable String> lookup) {
        Objects.requireNonNull(lookup, "lookup");
        return new Headers(name -> Stream.of(name, lower(name))
                .flatMap(spelling -> Stream.ofNullable(lookup.apply(spelling)))
                .limit(1)
                .toList());
    }

    /** In ASCII, as names are; no other letter becomes one of these. */
    private static String lower(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name.toLowerCase(Locale.ROOT) : name;
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name, in any case
     * @return empty if it is not there
     */
    public Optional<String> first(String name) {
        return values.apply(Objects.requireNonNull(name, "name")).stream().findFirst();
    }

    /**
     * All values of a header, for one that is a list and can be spread over several lines.
     *
     * @param name the header's name, in any case
     * @return the values in the order sent, unmodifiable; empty if it is not there
     */
    public List<String> all(String name) {
        return values.apply(Objects.requireNonNull(name, "name"));
    }

    /**
     * The value of a header on which trust rests: of two different ones, nobody could say which one counts.
     *
     * @param name the header's name, in any case
     * @return empty if it is not there; the value if it is there, be it several times
     * @throws InvalidSignatureException {@code MALFORMED} if it is there with different values
     */
    public Optional<String> only(String name) {
        List<String> given = values.apply(Objects.requireNonNull(name, "name"));
        if (given.stream().distinct().count() > 1) {
            throw new InvalidSignatureException(
                    Problem.MALFORMED, "the header " + name + " is there several times, with different values");
        }
        return given.stream().findFirst();
    }

    /** Nothing of the headers. */
    @Override
    public String toString() {
        return "Headers[not printed]";
    }
}
