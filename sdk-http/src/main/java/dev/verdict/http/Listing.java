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
 * A list that the platform gives out in pages. Nothing is sent before it is read, and a page is asked for only when its first
 * item is needed:
 *
 * <pre>{@code
 * for (WorkflowResult result : listing) { … }
 * listing.stream().filter(result -> result.statusOverride().isPresent()).findFirst();
 * }</pre>
 *
 * <p>The list can change while it is read. An item that moves to a later page is given once. One that moves to an earlier page can
 * be missed, which sorting oldest first prevents where nothing is deleted.
 *
 * <p>Reading fails as the calls do that fetch the pages. If that happens in the middle, the iterator throws, and asks for the same
 * page again when it is called again; what was given before is not given twice.
 *
 * <p>Each iterator, stream and future reads the list anew. A listing is immutable and safe to share between threads; an iterator or
 * a stream is for one thread.
 *
 * @param <T> the items
 */
public final class Listing<T> implements Iterable<T> {
    private final PageSource<T> pages;
    private final Function<? super T, @Nullable String> id;

    private Listing(PageSource<T> pages, Function<? super T, @Nullable String> id) {
        this.pages = pages;
        this.id = id;
    }

    /**
     * A listing of the pages of a source: as the clients make them.
     *
     * @param <T> the items
     * @param pages where the pages come from
     * @param id the id of an item, by which an item that moves to a later page is given once; null for an item without one
     * @return the listing
     */
    public static <T> Listing<T> of(PageSource<T> pages, Function<? super T, @Nullable String> id) {
        return new Listing<>(Objects.requireNonNull(pages, "pages"), Objects.requireNonNull(id, "id"));
    }

    /**
     * A listing of the given items on one page, for tests and fakes.
     *
     * @param <T> the items
     * @param items the items; copied
     * @return the listing
     */
    public static <T> Listing<T> of(List<? extends T> items) {
        return new Listing<>(new OnePage<>(List.copyOf(items)), item -> null);
    }

    /**
     * The items of all pages. {@code hasNext} and {@code next} ask for a page, and hold the thread until it is there, when
     * all items before it were read.
     *
     * @return a new iterator, at the first item
     */
    @Override
    public Iterator<T> iterator() {
        return new Reader<>(pages, new PageCursor<>(id));
    }

    /**
     * The items of all pages, asked for as {@link #iterator} does.
     *
     * @return a new stream, sequential
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * The items of all pages, asked for as {@link #iterator} does.
     *
     * @return a new spliterator, ordered and of unknown size
     */
    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    }

    /**
     * Asks for the first page.
     *
     * @return the page as it was sent
     */
    public Page<T> firstPage() {
        return pages.fetch(0);
    }

    /**
     * As {@link #firstPage()}, without holding the thread.
     *
     * @return a future of the page; to cancel it cancels the call
     */
    public CompletableFuture<Page<T>> firstPageAsync() {
        return pages.fetchAsync(0);
    }

    /**
     * Asks for one page.
     *
     * @param number which one; the first is 1
     * @return the page as it was sent; beyond the last one it is empty, or whatever the platform makes of it
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Page<T> page(int number) {
        return pages.fetch(require(number, "number"));
    }

    /**
     * As {@link #page}, without holding the thread.
     *
     * @param number which one; the first is 1
     * @return a future of the page; to cancel it cancels the call
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CompletableFuture<Page<T>> pageAsync(int number) {
        return pages.fetchAsync(require(number, "number"));
    }

    /**
     * Reads all pages, or as many as are needed for so many items, without holding the thread.
     *
     * @param atMost how many items to stop at; what is beyond is not asked for, or cut off
     * @return a future of an unmodifiable list. To cancel it, or to let it time out, cancels the call under way, and no
     *     further page is asked for. It fails as the first call does that fails
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

    /** Nothing of the list: it would have to be read. */
    @Override
    public String toString() {
        return "Listing";
    }

    /** Reads page by page. A page that could not be fetched changes nothing, so the next call asks for it again. */
    private static final class Reader<T> implements Iterator<T> {
        private final PageSource<T> pages;
        private final PageCursor<T> paging;
        private Iterator<T> items = Collections.emptyIterator();

        Reader(PageSource<T> pages, PageCursor<T> paging) {
            this.pages = pages;
            this.paging = paging;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && !paging.isOver()) {
                items = paging.take(pages.fetch(paging.next())).iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the list is at its end");
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
