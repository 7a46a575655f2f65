package dev.verdict.http.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters behind a path, in their order. The values are as they are meant; whoever sends them encodes them. Immutable.
 */
public final class Query {
    public static final Query NONE = new Query(List.of());

    private final List<Map.Entry<String, String>> parameters;

    private Query(List<Map.Entry<String, String>> parameters) {
        this.parameters = parameters;
    }

    /** With one parameter more; without a value unchanged. */
    public Query and(String name, @Nullable String value) {
        Objects.requireNonNull(name, "name");
        if (value == null) {
            return this;
        }
        try {
            PercentEncoding.encode(value); // what cannot be written down is refused here, not on the way to the network
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is " + e.getMessage());
        }
        return new Query(Stream.concat(parameters.stream(), Stream.of(Map.entry(name, value)))
                .toList());
    }

    /** With one parameter more; without a value unchanged. */
    public Query and(String name, @Nullable Integer value) {
        return and(name, value == null ? null : value.toString());
    }

    /** With a time in UTC as RFC 3339 has it; without one unchanged. */
    public Query and(String name, @Nullable Instant value) {
        return and(name, value == null ? null : value.toString());
    }

    /** With a list behind one name, separated by commas; without values unchanged. */
    public Query andList(String name, Collection<String> values) {
        List<String> items = new ArrayList<>();
        values.forEach(value -> items.add(requireItem(name, value)));
        return items.isEmpty() ? this : and(name, String.join(",", items));
    }

    /** A value that can stand in a list: a comma would make it two. */
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

    /** The names only: values are the caller's. */
    @Override
    public String toString() {
        return "Query" + parameters.stream().map(Map.Entry::getKey).toList();
    }
}
