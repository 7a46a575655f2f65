package dev.verdict.sandbox.frankieone;

import dev.verdict.sandbox.fixtures.MutableJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page of a list the caller wants, in which order. */
record PageRequest(int page, int limit, String sort, List<String> sortFields) {
    private static final List<String> SORTS = List.of("desc", "asc");
    private static final List<String> SORT_FIELDS = List.of("createdAt", "updatedAt");
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    static PageRequest of(QueryParameters query) {
        List<String> sortFields = query.list("sortFields");
        if (!SORT_FIELDS.containsAll(sortFields)) {
            throw ApiErrorException.badRequest("not one of " + SORT_FIELDS, "sortFields");
        }
        return new PageRequest(
                query.number("page", 1, 1, Integer.MAX_VALUE),
                query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
                query.oneOf("sort", SORTS),
                sortFields.isEmpty() ? SORT_FIELDS.subList(0, 1) : sortFields);
    }

    /**
     * The response with the sorted page.
     *
     * @param field the field of the response that holds the items
     * @param oldestFirst all items; items of equal time keep this order, or its reverse if descending
     */
    Map<String, Object> sorted(String requestId, String field, List<MutableJson> oldestFirst) {
        List<MutableJson> sorted = new ArrayList<>(oldestFirst);
        sorted.sort(order());
        if (sort.equals("desc")) {
            Collections.reverse(sorted);
        }
        return page(
                requestId, field, sorted.stream().map(MutableJson::toJsonObject).toList());
    }

    /** The response with a page of items that are already sorted. */
    Map<String, Object> page(String requestId, String field, List<?> sorted) {
        List<?> items = sorted.stream().skip((page - 1L) * limit).limit(limit).toList();
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("page", page);
        meta.put("total", sorted.size());
        meta.put("limit", limit);
        meta.put("count", items.size());
        meta.put("sort", sort);
        meta.put("sortFields", sortFields);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("meta", meta);
        response.put("requestId", requestId);
        response.put(field, items);
        return response;
    }

    private Comparator<MutableJson> order() {
        Comparator<MutableJson> order = (one, other) -> 0;
        for (String field : sortFields) {
            order = order.thenComparing(
                    item -> Optional.ofNullable(ItemFilter.timeOf(item, field)).orElse(Instant.MIN));
        }
        return order;
    }
}
