package dev.verdict.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The query of an address: the conditions of a list. Only known parameters are kept, so that links repeat nothing else. Immutable.
 *
 * @param values the values of each parameter, without blank ones
 */
public record Query(Map<String, List<String>> values) {

    public Query {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads the parameters of an address or a form.
     *
     * @param names the parameters that the list has
     */
    static Query of(Map<String, List<String>> sent, Collection<String> names) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String name : names) {
            List<String> given = sent.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .toList();
            if (!given.isEmpty()) {
                known.put(name, given);
            }
        }
        return new Query(known);
    }

    /** {@return the value of a parameter; null if there is none} */
    public @Nullable String first(String name) {
        return values.containsKey(name) ? values.get(name).get(0) : null;
    }

    /** {@return all values of a parameter} */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** {@return whether a parameter has a value} */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** A copy with another value of a parameter, on its first page; null for none. */
    public Query with(String name, @Nullable Object value) {
        return withAll(name, value == null ? List.of() : List.of(value.toString()));
    }

    private Query withAll(String name, Collection<String> wanted) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.remove("page");
        if (wanted.isEmpty()) {
            copy.remove(name);
        } else {
            copy.put(name, List.copyOf(wanted));
        }
        return new Query(copy);
    }

    /** A copy in which a parameter has a value that it has not, or the other way round. */
    public Query toggled(String name, String value) {
        Set<String> wanted = new TreeSet<>(all(name));
        if (!wanted.remove(value)) {
            wanted.add(value);
        }
        return withAll(name, wanted);
    }

    /** {@return whether any condition is set: anything but the order and the page} */
    public boolean isFiltered() {
        return values.keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("page"));
    }

    /** The search and the order, for the hidden fields of the form that has the filters. */
    public List<Map.Entry<String, String>> besideFilters() {
        return fields(name -> name.equals("q") || name.equals("sort"));
    }

    /** The filters and the order, for the hidden fields of the form that has the search. */
    public List<Map.Entry<String, String>> besideSearch() {
        return fields(name -> !name.equals("q") && !name.equals("page"));
    }

    private List<Map.Entry<String, String>> fields(Predicate<String> names) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        values.forEach((name, given) -> {
            if (names.test(name)) {
                given.forEach(value -> fields.add(Map.entry(name, value)));
            }
        });
        return fields;
    }

    /** The address of a path with this query. */
    public String on(String path) {
        String query = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
