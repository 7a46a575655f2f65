package dev.verdict.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Collects the items of a list, one page after the other, without blocking. */
final class PageCollector<T> {
    private final PageSource<T> pages;
    private final PageCursor<T> cursor;
    private final int atMost;
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> result;
    private volatile @Nullable CompletableFuture<Page<T>> currentCall;

    private PageCollector(PageSource<T> pages, PageCursor<T> cursor, int atMost) {
        this.result = pages.newFuture();
        this.pages = pages;
        this.cursor = cursor;
        this.atMost = atMost;
    }

    /**
     * Fetches the first page at once. When the future ends, in whatever way, the current call is cancelled and no further
     * one is made.
     */
    static <T> CompletableFuture<List<T>> start(PageSource<T> pages, PageCursor<T> cursor, int atMost) {
        PageCollector<T> collector = new PageCollector<>(pages, cursor, atMost);
        collector.result.whenComplete((items, failure) -> collector.stop());
        collector.proceed();
        return collector.result;
    }

    /** Pages that are complete at once are processed in this loop: a recursion over many of them would overflow the stack. */
    private void proceed() {
        while (!result.isDone()) {
            if (cursor.isOver() || items.size() >= atMost) {
                result.complete(List.copyOf(items.subList(0, Math.min(atMost, items.size()))));
                return;
            }
            CompletableFuture<Page<T>> page = pages.fetchAsync(cursor.next());
            currentCall = page;
            if (result.isDone()) { // it ended in the meantime, and stop() may have missed this call
                stop();
                return;
            }
            if (!page.isDone() || page.isCompletedExceptionally()) {
                page.whenComplete(this::arrived);
                return;
            }
            items.addAll(cursor.take(page.join()));
        }
    }

    private void arrived(@Nullable Page<T> page, @Nullable Throwable failure) {
        try {
            if (failure == null) {
                items.addAll(cursor.take(Objects.requireNonNull(page, "the page is null")));
                proceed();
            } else {
                result.completeExceptionally(cause(failure));
            }
        } catch (Throwable broken) { // otherwise the future would never complete
            result.completeExceptionally(broken);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private void stop() {
        CompletableFuture<Page<T>> page = currentCall;
        if (page != null) {
            page.cancel(true);
        }
    }
}
