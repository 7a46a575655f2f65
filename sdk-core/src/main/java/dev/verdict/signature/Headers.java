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
 * The headers of a request, from any web framework. Header names are case-insensitive.
 *
 * <pre>{@code
 * Headers.of(exchange.getRequestHeaders())      // the JDK's HttpServer, and others with a map of lists
 * Headers.lookup(request::getHeader)            // servlets
 * }</pre>
 *
 * <p>Headers from a map are a copy: immutable and safe to share between threads. Headers from a lookup function are as safe as the
 * function. {@code toString} prints no header.
 */
public final class Headers {
    private final Function<String, List<String>> values;

    private Headers(Function<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Headers that can each have several values.
     *
     * @param headers the values by name, which are copied. Null values are left out, and so are entries without a name, which some
     *     HTTP libraries use for the status line
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
     * Headers that each have one value.
     *
     * @param headers the values by name, which are copied. Entries without a name and null values are left out
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
     * Headers that a function looks up by name, such as a servlet request's. The function is called with the name as given, then in
     * lower case as in HTTP/2. A plain {@code Map.get} knows one case only, and a missed signature header would lose the message. The
     * function returns one value, so a header that occurs twice goes unnoticed.
     *
     * @param lookup returns the value of a header; null if there is none
     * @return the headers
     */
    public static Headers lookup(Function<String, @Nullable String> lookup) {
        Objects.requireNonNull(lookup, "lookup");
        return new Headers(name -> Stream.of(name, lower(name))
                .flatMap(spelling -> Stream.ofNullable(lookup.apply(spelling)))
                .limit(1)
                .toList());
    }

    /** Header names are ASCII. Other letters stay, because the lower case of some of them is an ASCII letter. */
    private static String lower(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name.toLowerCase(Locale.ROOT) : name;
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name, in any case
     * @return the value; empty if the header is missing
     */
    public Optional<String> first(String name) {
        return values.apply(Objects.requireNonNull(name, "name")).stream().findFirst();
    }

    /**
     * All values of a header that can occur several times.
     *
     * @param name the header's name, in any case
     * @return the values in the order sent, unmodifiable; empty if the header is missing
     */
    public List<String> all(String name) {
        return values.apply(Objects.requireNonNull(name, "name"));
    }

    /**
     * The only value of a header. Use this for signatures and tokens, because of two different values neither can be trusted.
     *
     * @param name the header's name, in any case
     * @return the value, even if it occurs several times; empty if the header is missing
     * @throws InvalidSignatureException {@code MALFORMED} if the header has different values
     */
    public Optional<String> only(String name) {
        List<String> given = values.apply(Objects.requireNonNull(name, "name"));
        if (given.stream().distinct().count() > 1) {
            throw new InvalidSignatureException(
                    Problem.MALFORMED, "the header " + name + " occurs several times with different values");
        }
        return given.stream().findFirst();
    }

    /** Prints no header. */
    @Override
    public String toString() {
        return "Headers[not printed]";
    }
}
