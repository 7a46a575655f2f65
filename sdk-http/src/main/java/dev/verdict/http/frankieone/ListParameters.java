package dev.verdict.http.frankieone;

import dev.verdict.SafeText;
import dev.verdict.http.engine.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters that the filters have in common: the values to filter by, the order and the page size, by parameter
 * name. Immutable.
 */
final class ListParameters {
    static final ListParameters NONE = new ListParameters(Map.of());

    /** The only list of names; all other lists contain enum values. */
    static final String STEP_NAMES = "stepNames";

    private static final int MAX_PAGE_SIZE = 100;

    /** Each value is a string, a time, a number or a set of enum values or names. */
    private final Map<String, Object> values;

    private ListParameters(Map<String, Object> values) {
        this.values = values;
    }

    /** A copy with this value, which replaces an earlier one. */
    private ListParameters with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new ListParameters(Collections.unmodifiableMap(more));
    }

    ListParameters with(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return with(name, (Object) value);
    }

    ListParameters with(String name, Instant time) {
        return with(name, (Object) Objects.requireNonNull(time, name));
    }

    /** A copy with these items in addition to the earlier ones. */
    ListParameters adding(String name, Collection<String> items) {
        Set<String> all = new LinkedHashSet<>(list(name));
        items.forEach(item -> all.add(Query.requireItem(name, item)));
        return all.isEmpty() ? this : with(name, (Object) Collections.unmodifiableSet(all));
    }

    /** A copy with these items in addition to the earlier ones. */
    ListParameters adding(String name, Enum<?>... constants) {
        return adding(name, Stream.of(constants).map(Enum::name).toList());
    }

    private Collection<String> list(String name) {
        return values.get(name) instanceof Set<?> items
                ? items.stream().map(String.class::cast).toList()
                : Set.of();
    }

    /** Oldest first. FrankieOne's default is newest first. */
    ListParameters oldestFirst() {
        return with("sort", "asc");
    }

    ListParameters pageSize(int items) {
        if (items < 1 || items > MAX_PAGE_SIZE) {
            throw new IllegalArgumentException("pageSize must be 1 to " + MAX_PAGE_SIZE);
        }
        return with("limit", (Object) items);
    }

    Query query() {
        Query query = Query.NONE;
        for (String name : values.keySet()) {
            query = values.get(name) instanceof Set<?>
                    ? query.andList(name, list(name))
                    : query.and(name, values.get(name).toString());
        }
        return query;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListParameters that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Prints enum values, names of steps and services, times and numbers, and no personal data. */
    @Override
    public String toString() {
        return values.keySet().stream()
                .map(name -> name + "=" + printed(name))
                .toList()
                .toString();
    }

    private String printed(String name) {
        if (values.get(name) instanceof Set<?>) {
            return list(name).stream()
                    .map(name.equals(STEP_NAMES) ? SafeText::name : SafeText::word)
                    .toList()
                    .toString();
        }
        return SafeText.name(String.valueOf(values.get(name)));
    }
}
