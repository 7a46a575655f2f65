package dev.verdict.http.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, in order. The values are not encoded yet; the transport encodes them. Immutable. */
public final class Query {
    public static final Query NONE = new Query(List.of());

    private final List<Map.Entry<String, String>> parameters;

    private Query(List<Map.Entry<String, String>> parameters) {
        this.parameters = parameters;
    }

    /** A copy with one more parameter; unchanged if the value is null. */
    public Query and(String name, @Nullable String value) {
        Objects.requireNonNull(name, "name");
        if (value == null) {
            return this;
        }
        try {
            PercentEncoding.encode(value); // throws here, and not later when the request is built
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is " + e.getMessage());
        }
        return new Query(Stream.concat(parameters.stream(), Stream.of(Map.entry(name, value)))
                .toList());
    }

    /** A copy with one more parameter; unchanged if the value is null. */
    public Query and(String name, @Nullable Integer value) {
        return and(name, value == null ? null : value.toString());
    }

    /** A copy with a time in UTC in the format of RFC 3339; unchanged if the value is null. */
    public Query and(String name, @Nullable Instant value) {
        return and(name, value == null ? null : value.toString());
    }

    /** A copy with a list as one parameter, separated by commas; unchanged if the list is empty. */
    public Query andList(String name, Collection<String> values) {
        List<String> items = new ArrayList<>();
        values.forEach(value -> items.add(requireItem(name, value)));
        return items.isEmpty() ? this : and(name, String.join(",", items));
    }

    /** Returns the value if it can be an item of such a list, otherwise throws: a comma would split it. */
    public static String requireItem(String name, String value) {
        Objects.requireNonNull(value, name);
        if (value.isBlank() || value.indexOf(',') >= 0) {
            throw new IllegalArgumentException(name + " must not be blank and must not hold a comma");
        }
        return value;
    }

    public List<Map.Entry<String, String>> parameters() {
        return parameters;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query that && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    /** The names only: values can hold personal data. */
    @Override
    public String toString() {
        return "Query" + parameters.stream().map(Map.Entry::getKey).toList();
    }
}
