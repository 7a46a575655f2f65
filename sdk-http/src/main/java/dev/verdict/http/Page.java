package dev.verdict.http;

import dev.verdict.frankieone.ListMeta;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as FrankieOne sent it. What it says of itself besides the items can be missing, and does not have to be
 * true.
 *
 * <p>Immutable and, if the items are, safe to share between threads.
 *
 * @param <T> the items
 */
public final class Page<T> {
    private final List<T> items;
    private final @Nullable ListMeta meta;
    private final @Nullable String requestId;

    private Page(List<? extends T> items, @Nullable ListMeta meta, @Nullable String requestId) {
        this.items = List.copyOf(items);
        this.meta = meta;
        this.requestId = requestId;
    }

    static <T> Page<T> of(List<? extends T> items, @Nullable ListMeta meta, @Nullable String requestId) {
        return new Page<>(items, meta, requestId);
    }

    /**
     * A page of the given items that says nothing of itself, for tests and fakes.
     *
     * @param <T> the items
     * @param items the items; copied
     * @return the page
     */
    public static <T> Page<T> of(List<? extends T> items) {
        return new Page<>(items, null, null);
    }

    /**
     * The items, in FrankieOne's order.
     *
     * @return an unmodifiable list; empty if there are none
     */
    public List<T> items() {
        return items;
    }

    /**
     * The number of this page.
     *
     * @return as FrankieOne says, the first being 1; empty if it does not say
     */
    public OptionalInt number() {
        return meta == null ? OptionalInt.empty() : optional(meta.page());
    }

    /**
     * How many items there are on all pages together.
     *
     * @return as FrankieOne says; empty if it does not say
     */
    public OptionalInt total() {
        return meta == null ? OptionalInt.empty() : optional(meta.total());
    }

    /**
     * How many items a page has at most.
     *
     * @return as FrankieOne says; empty if it does not say
     */
    public OptionalInt limit() {
        return meta == null ? OptionalInt.empty() : optional(meta.limit());
    }

    /**
     * The id of the call that brought it, which support asks for.
     *
     * @return empty if the answer had none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
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
