package dev.verdict.http;

import java.util.concurrent.CompletableFuture;

/**
 * Where the pages of a list come from: one request for each. Safe to share between threads.
 *
 * @param <T> the items
 */
public interface PageSource<T> {

    /**
     * Fetches a page, and holds the thread until it is there.
     *
     * @param number which one, the first being 1; 0 for the first page without a number in the request
     * @return the page
     */
    Page<T> fetch(int number);

    /**
     * As {@link #fetch}, without holding the thread.
     *
     * @param number which one, the first being 1; 0 for the first page without a number in the request
     * @return a future of the page; to cancel it cancels the request
     */
    CompletableFuture<Page<T>> fetchAsync(int number);

    /**
     * A future for what is made of several pages.
     *
     * @param <R> what it brings
     * @return a new future, not completed
     */
    default <R> CompletableFuture<R> newFuture() {
        return new CompletableFuture<>();
    }
}
