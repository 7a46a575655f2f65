package dev.verdict.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the platform sent it. What it says of itself besides the items can be missing, and does not have to be
 * true.
 *
 * <p>Immutable and, if the items are, safe to share between threads.
 *
 * @param <T> the items
 */
public final class Page<T> {
    private final List<T> items;
    private final OptionalInt number;
    private final OptionalInt limit;
    private final OptionalInt total;
    private final @Nullable String requestId;

    private Page(
            List<? extends T> items,
            OptionalInt number,
            OptionalInt limit,
            OptionalInt total,
            @Nullable String requestId) {
        this.items = List.copyOf(items);
        this.number = Objects.requireNonNull(number, "number");
        this.limit = Objects.requireNonNull(limit, "limit");
        this.total = Objects.requireNonNull(total, "total");
        this.requestId = requestId;
    }

    /**
     * A page, with what the platform says of it.
     *
     * @param <T> the items
     * @param items the items; copied
     * @param number the number of the page; empty if the platform does not say
     * @param limit how many items a page has at most; empty if the platform does not say
     * @param total how many items there are on all pages; empty if the platform does not say
     * @param requestId the id of the request that brought it; null if the response had none
     * @return the page
     */
    public static <T> Page<T> of(
            List<? extends T> items,
            OptionalInt number,
            OptionalInt limit,
            OptionalInt total,
            @Nullable String requestId) {
        return new Page<>(items, number, limit, total, requestId);
    }

    /**
     * A page of the given items that says nothing of itself, for tests and fakes.
     *
     * @param <T> the items
     * @param items the items; copied
     * @return the page
     */
    public static <T> Page<T> of(List<? extends T> items) {
        return new Page<>(items, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), null);
    }

    /**
     * The items, in the platform's order.
     *
     * @return an unmodifiable list; empty if there are none
     */
    public List<T> items() {
        return items;
    }

    /**
     * The number of this page.
     *
     * @return as the platform says, the first being 1; empty if it does not say
     */
    public OptionalInt number() {
        return number;
    }

    /**
     * How many items there are on all pages together.
     *
     * @return as the platform says; empty if it does not say
     */
    public OptionalInt total() {
        return total;
    }

    /**
     * How many items a page has at most.
     *
     * @return as the platform says; empty if it does not say
     */
    public OptionalInt limit() {
        return limit;
    }

    /**
     * The id of the call that brought it, which support asks for.
     *
     * @return empty if the answer had none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items" + printed(", number ", number()) + printed(", limit ", limit())
                + printed(", total ", total()) + "]";
    }

    private static String printed(String what, OptionalInt number) {
        return number.isPresent() ? what + number.getAsInt() : "";
    }
}
