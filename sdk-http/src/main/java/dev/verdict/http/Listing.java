package dev.verdict.http;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that the platform sends in pages. Nothing is sent before you read the list, and a page is fetched only when its
 * first item is needed:
 *
 * <pre>{@code
 * for (WorkflowResult result : listing) { … }
 * listing.stream().filter(result -> result.statusOverride().isPresent()).findFirst();
 * }</pre>
 *
 * <p>The list can change while you read it. An item that moves to a later page is returned once. An item that moves to an
 * earlier page can be missed. To prevent that, sort oldest first; this helps if nothing is deleted.
 *
 * <p>Reading throws what the calls throw that fetch the pages. If a page fails in the middle, the iterator throws, and its
 * next call fetches the same page again. Items that were returned before are not returned twice.
 *
 * <p>Each iterator, stream and future reads the list from the start. A listing is immutable and safe to share between
 * threads; an iterator or a stream is for one thread.
 *
 * @param <T> the type of the items
 */
public final class Listing<T> implements Iterable<T> {
    private final PageSource<T> pages;
    private final Function<? super T, @Nullable String> id;

    private Listing(PageSource<T> pages, Function<? super T, @Nullable String> id) {
        this.pages = pages;
        this.id = id;
    }

    /**
     * A listing of the pages of a source. The clients create their listings with this method.
     *
     * @param <T> the type of the items
     * @param pages fetches the pages
     * @param id returns the id of an item, or null for an item without one; an item whose id was returned before is skipped
     * @return the listing
     */
    public static <T> Listing<T> of(PageSource<T> pages, Function<? super T, @Nullable String> id) {
        return new Listing<>(Objects.requireNonNull(pages, "pages"), Objects.requireNonNull(id, "id"));
    }

    /**
     * A listing of the given items on one page, for tests and fakes.
     *
     * @param <T> the type of the items
     * @param items the items; copied
     * @return the listing
     */
    public static <T> Listing<T> of(List<? extends T> items) {
        return new Listing<>(new OnePage<>(List.copyOf(items)), item -> null);
    }

    /**
     * Iterates over the items of all pages. When all items of a page were read, {@code hasNext} and {@code next} fetch the
     * next page and block until it has arrived.
     *
     * @return a new iterator, at the first item
     */
    @Override
    public Iterator<T> iterator() {
        return new Reader<>(pages, new PageCursor<>(id));
    }

    /**
     * Streams the items of all pages. Pages are fetched as by {@link #iterator}.
     *
     * @return a new stream, sequential
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * A spliterator over the items of all pages. Pages are fetched as by {@link #iterator}.
     *
     * @return a new spliterator, ordered and of unknown size
     */
    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    }

    /**
     * Fetches the first page.
     *
     * @return the page as it was sent
     */
    public Page<T> firstPage() {
        return pages.fetch(0);
    }

    /**
     * Like {@link #firstPage()}, without blocking.
     *
     * @return a future of the page; cancelling it cancels the call
     */
    public CompletableFuture<Page<T>> firstPageAsync() {
        return pages.fetchAsync(0);
    }

    /**
     * Fetches one page.
     *
     * @param number the number of the page; the first is 1
     * @return the page as it was sent; beyond the last page, whatever the platform sends, usually an empty page
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Page<T> page(int number) {
        return pages.fetch(require(number, "number"));
    }

    /**
     * Like {@link #page}, without blocking.
     *
     * @param number the number of the page; the first is 1
     * @return a future of the page; cancelling it cancels the call
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CompletableFuture<Page<T>> pageAsync(int number) {
        return pages.fetchAsync(require(number, "number"));
    }

    /**
     * Reads all pages, or as many as are needed for the given number of items, without blocking.
     *
     * @param atMost the largest number of items; further items are cut off, and further pages are not fetched
     * @return a future of an unmodifiable list. Cancelling it, or letting it time out, cancels the current call, and no
     *     further page is fetched. It fails with the failure of the first call that fails
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CompletableFuture<List<T>> toListAsync(int atMost) {
        return PageCollector.start(pages, new PageCursor<>(id), require(atMost, "atMost"));
    }

    private static int require(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more");
        }
        return number;
    }

    /** The name of the type only: items would have to be fetched. */
    @Override
    public String toString() {
        return "Listing";
    }

    /** Reads page by page. A failed fetch changes no state, so the next call fetches the same page again. */
    private static final class Reader<T> implements Iterator<T> {
        private final PageSource<T> pages;
        private final PageCursor<T> cursor;
        private Iterator<T> items = Collections.emptyIterator();

        Reader(PageSource<T> pages, PageCursor<T> cursor) {
            this.pages = pages;
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && !cursor.isOver()) {
                items = cursor.take(pages.fetch(cursor.next())).iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the list has no more items");
            }
            return items.next();
        }
    }

    /** All items on the first page, and none on the others. */
    private record OnePage<T>(List<T> items) implements PageSource<T> {
        @Override
        public Page<T> fetch(int number) {
            int size = items.size();
            return Page.of(
                    number > 1 ? List.of() : items,
                    OptionalInt.of(Math.max(number, 1)),
                    OptionalInt.of(Math.max(size, 1)),
                    OptionalInt.of(size),
                    null);
        }

        @Override
        public CompletableFuture<Page<T>> fetchAsync(int number) {
            return CompletableFuture.completedFuture(fetch(number));
        }
    }
}
