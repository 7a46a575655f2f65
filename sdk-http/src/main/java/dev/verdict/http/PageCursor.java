package dev.verdict.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of one reading of a paged list: which items are new, which page comes next, and whether the reading is over. The
 * caller passes in each page that it fetched; this class makes no calls. Not thread-safe.
 *
 * <p>A list can grow and shrink while it is read, so an item can appear on a second page; it is then skipped. The limit and
 * the total of a page are used only if they are plausible. Reading always ends: a server that keeps repeating what it has
 * sent is not asked forever.
 *
 * @param <T> the type of the items
 */
final class PageCursor<T> {
    /** After this many pages in a row without a new item, a server that announces more items is no longer believed. */
    private static final int MAX_PAGES_WITHOUT_NEWS = 2;

    private final Function<? super T, @Nullable String> id;
    private final Set<String> seen = new HashSet<>();
    /** The pages that hold items without an id. Such an item always counts as new, but an identical page counts only once. */
    private final Set<List<T>> pagesWithoutIds = new HashSet<>();

    private int next;
    private int pagesWithoutNews;
    private long returned;
    private boolean over;

    PageCursor(Function<? super T, @Nullable String> id) {
        this.id = id;
    }

    /** The number of the page to fetch; 0 for the first. */
    int next() {
        return next;
    }

    boolean isOver() {
        return over;
    }

    /** Processes the fetched page and returns its items that were not returned before. */
    List<T> take(Page<T> page) {
        List<T> newItems = newItems(page.items());
        returned += newItems.size();
        pagesWithoutNews = newItems.isEmpty() ? pagesWithoutNews + 1 : 0;
        int number = Math.max(next, 1);
        over = isLast(number, page, newItems.isEmpty()) || number == Integer.MAX_VALUE;
        next = over ? next : number + 1;
        return newItems;
    }

    /**
     * Whether to stop after this page. If the limit and the total are not plausible, the last page is the first one without
     * a new item. If they are plausible and announce more items, one page without a new item is tolerated. If they announce
     * the end, the page must also hold as many items as it should. Fetching one page too many costs a call; stopping too
     * early loses the rest of the list.
     */
    private boolean isLast(int number, Page<T> page, boolean hasNoNewItems) {
        long limit = page.limit().orElse(0);
        long total = page.total().orElse(0);
        long remaining = total - (number - 1) * limit;
        boolean isEmpty = page.items().isEmpty();
        boolean isPlausible = limit > 0 && total > 0 && returned <= total && (remaining > 0 || isEmpty);
        if (isPlausible && remaining > limit) {
            return pagesWithoutNews >= MAX_PAGES_WITHOUT_NEWS;
        }
        return hasNoNewItems || isPlausible && page.items().size() >= remaining;
    }

    private List<T> newItems(List<T> items) {
        boolean isRepeatedPage = items.stream().anyMatch(item -> id.apply(item) == null) && !pagesWithoutIds.add(items);
        List<T> newItems = new ArrayList<>();
        for (T item : items) {
            String itemId = id.apply(item);
            if (itemId == null ? !isRepeatedPage : seen.add(itemId)) {
                newItems.add(item);
            }
        }
        return newItems;
    }
}
