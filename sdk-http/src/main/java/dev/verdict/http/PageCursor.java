package dev.verdict.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a list that comes in pages: which items are new, which page to ask for next, and when it is over. It is fed
 * the pages it asks for, and calls nobody. For one reader at a time.
 *
 * <p>A list can grow and shrink while it is read, so that items stand on a second page again; these are skipped. What a page
 * says of itself is believed only as far as it can be true, and no server, whatever it sends, is asked forever for what it has
 * sent before.
 *
 * @param <T> the items
 */
final class PageCursor<T> {
    /** With so many pages in a row that bring nothing new, a server that says there is more is not believed any longer. */
    private static final int BARREN = 2;

    private final Function<? super T, @Nullable String> id;
    private final Set<String> seen = new HashSet<>();
    /** The pages with items that have no id. Such an item is always new, but a whole page with it comes only once. */
    private final Set<List<T>> pagesWithoutIds = new HashSet<>();

    private int next;
    private int barren;
    private long given;
    private boolean over;

    PageCursor(Function<? super T, @Nullable String> id) {
        this.id = id;
    }

    /** The page to ask for: 0 for the first. */
    int next() {
        return next;
    }

    boolean isOver() {
        return over;
    }

    /** Takes the page that was asked for, and gives its items that were not given before. */
    List<T> take(Page<T> page) {
        List<T> news = news(page.items());
        given += news.size();
        barren = news.isEmpty() ? barren + 1 : 0;
        int number = Math.max(next, 1);
        over = isLast(number, page, news.isEmpty()) || number == Integer.MAX_VALUE;
        next = over ? next : number + 1;
        return news;
    }

    /**
     * Without a word of its own that can be true, the last page is the first that brings nothing new. A page that says there is
     * more is believed once even so, and one that says it is the last only if it has as many items as it should: to ask once more
     * costs a call, to stop too early costs the rest of the list.
     */
    private boolean isLast(int number, Page<T> page, boolean isBarren) {
        long limit = page.limit().orElse(0);
        long total = page.total().orElse(0);
        long left = total - (number - 1) * limit;
        boolean isEmpty = page.items().isEmpty();
        boolean canBeTrue = limit > 0 && total > 0 && given <= total && (left > 0 || isEmpty);
        if (canBeTrue && left > limit) {
            return barren >= BARREN;
        }
        return isBarren || canBeTrue && page.items().size() >= left;
    }

    private List<T> news(List<T> items) {
        boolean isOnePageAgain = items.stream().anyMatch(item -> id.apply(item) == null) && !pagesWithoutIds.add(items);
        List<T> news = new ArrayList<>();
        for (T item : items) {
            String itemId = id.apply(item);
            if (itemId == null ? !isOnePageAgain : seen.add(itemId)) {
                news.add(item);
            }
        }
        return news;
    }
}
