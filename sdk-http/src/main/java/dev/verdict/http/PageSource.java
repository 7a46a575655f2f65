package dev.verdict.http;

import java.util.concurrent.CompletableFuture;

/**
 * Fetches the pages of a list, with one request for each page. Implementations are safe to share between threads.
 *
 * @param <T> the type of the items
 */
public interface PageSource<T> {

    /**
     * Fetches a page and blocks until it has arrived.
     *
     * @param number the number of the page, the first being 1; 0 for the first page without a number in the request
     * @return the page
     */
    Page<T> fetch(int number);

    /**
     * Like {@link #fetch}, without blocking.
     *
     * @param number the number of the page, the first being 1; 0 for the first page without a number in the request
     * @return a future of the page; cancelling it cancels the request
     */
    CompletableFuture<Page<T>> fetchAsync(int number);

    /**
     * Creates the future for a result that is built from several pages.
     *
     * @param <R> the type of the result
     * @return a new future, not completed
     */
    default <R> CompletableFuture<R> newFuture() {
        return new CompletableFuture<>();
    }
}
