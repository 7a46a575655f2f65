package dev.verdict.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as the platform sent it. The platform can leave out the number, the limit and the total, and they can
 * be wrong.
 *
 * <p>Immutable. Safe to share between threads if the items are.
 *
 * @param <T> the type of the items
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
     * A page with the platform's number, limit and total.
     *
     * @param <T> the type of the items
     * @param items the items; copied
     * @param number the number of the page, the first being 1; empty if the platform does not send it
     * @param limit the largest number of items on a page; empty if the platform does not send it
     * @param total the number of items on all pages; empty if the platform does not send it
     * @param requestId the platform's id of the request; null if the response had none
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
     * A page of the given items without number, limit, total and request id, for tests and fakes.
     *
     * @param <T> the type of the items
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
     * @return the number, the first being 1; empty if the platform does not send it
     */
    public OptionalInt number() {
        return number;
    }

    /**
     * The number of items on all pages together.
     *
     * @return the total; empty if the platform does not send it
     */
    public OptionalInt total() {
        return total;
    }

    /**
     * The largest number of items on a page.
     *
     * @return the limit; empty if the platform does not send it
     */
    public OptionalInt limit() {
        return limit;
    }

    /**
     * The platform's id of the request that fetched this page. The platform's support asks for it.
     *
     * @return the id; empty if the response had none
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Numbers only: items can hold personal data. */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items" + labelled(", number ", number()) + labelled(", limit ", limit())
                + labelled(", total ", total()) + "]";
    }

    private static String labelled(String label, OptionalInt number) {
        return number.isPresent() ? label + number.getAsInt() : "";
    }
}
