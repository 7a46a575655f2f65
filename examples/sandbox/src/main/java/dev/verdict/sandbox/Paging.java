package dev.verdict.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page of a list is asked for, and in which order. */
record Paging(int page, int limit, String sort, List<String> sortFields) {
    private static final List<String> SORTS = List.of("desc", "asc");
    private static final List<String> SORT_FIELDS = List.of("createdAt", "updatedAt");
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    static Paging of(Query query) {
        List<String> sortFields = query.words("sortFields");
        if (!SORT_FIELDS.containsAll(sortFields)) {
            throw Refusal.badRequest("not one of " + SORT_FIELDS, "sortFields");
        }
        return new Paging(
                query.number("page", 1, 1, Integer.MAX_VALUE),
                query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
                query.word("sort", SORTS),
                sortFields.isEmpty() ? SORT_FIELDS.subList(0, 1) : sortFields);
    }

    /**
     * The page, with what is said about it.
     *
     * @param field where the answer holds the items
     * @param oldestFirst all items; those of the same time stay in this order, or its reverse
     */
    Map<String, Object> answer(String requestId, String field, List<JsonTree> oldestFirst) {
        List<JsonTree> sorted = new ArrayList<>(oldestFirst);
        sorted.sort(order());
        if (sort.equals("desc")) {
            Collections.reverse(sorted);
        }
        return page(
                requestId, field, sorted.stream().map(JsonTree::toJsonObject).toList());
    }

    /** A page of items that are in their order already. */
    Map<String, Object> page(String requestId, String field, List<?> sorted) {
        List<?> items = sorted.stream().skip((page - 1L) * limit).limit(limit).toList();
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("page", page);
        meta.put("total", sorted.size());
        meta.put("limit", limit);
        meta.put("count", items.size());
        meta.put("sort", sort);
        meta.put("sortFields", sortFields);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("meta", meta);
        answer.put("requestId", requestId);
        answer.put(field, items);
        return answer;
    }

    private Comparator<JsonTree> order() {
        Comparator<JsonTree> order = (one, other) -> 0;
        for (String field : sortFields) {
            order = order.thenComparing(
                    object -> Optional.ofNullable(Filters.timeOf(object, field)).orElse(Instant.MIN));
        }
        return order;
    }
}
