package dev.verdict.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Reads a list to its end, one page after the other, without holding a thread. */
final class PageCollector<T> {
    private final PageSource<T> pages;
    private final PageCursor<T> paging;
    private final int atMost;
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> result;
    private volatile @Nullable CompletableFuture<Page<T>> underWay;

    private PageCollector(PageSource<T> pages, PageCursor<T> paging, int atMost) {
        this.result = pages.newFuture();
        this.pages = pages;
        this.paging = paging;
        this.atMost = atMost;
    }

    /** Asks for the first page at once. However the future ends, the call under way ends with it, and no other is made. */
    static <T> CompletableFuture<List<T>> start(PageSource<T> pages, PageCursor<T> paging, int atMost) {
        PageCollector<T> gathering = new PageCollector<>(pages, paging, atMost);
        gathering.result.whenComplete((items, failure) -> gathering.stop());
        gathering.proceed();
        return gathering.result;
    }

    /** Pages that are there at once are taken in this loop, so that many of them do not pile up on the stack. */
    private void proceed() {
        while (!result.isDone()) {
            if (paging.isOver() || items.size() >= atMost) {
                result.complete(List.copyOf(items.subList(0, Math.min(atMost, items.size()))));
                return;
            }
            CompletableFuture<Page<T>> page = pages.fetchAsync(paging.next());
            underWay = page;
            if (result.isDone()) { // ended since: stop() may have missed this call
                stop();
                return;
            }
            if (!page.isDone() || page.isCompletedExceptionally()) {
                page.whenComplete(this::arrived);
                return;
            }
            items.addAll(paging.take(page.join()));
        }
    }

    private void arrived(@Nullable Page<T> page, @Nullable Throwable failure) {
        if (page == null) {
            result.completeExceptionally(cause(failure));
            return;
        }
        try {
            items.addAll(paging.take(page));
            proceed();
        } catch (RuntimeException e) { // nobody else would ever hear of it
            result.completeExceptionally(e);
        }
    }

    private static Throwable cause(@Nullable Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : Objects.requireNonNull(failure, "neither a page nor a failure");
    }

    private void stop() {
        CompletableFuture<Page<T>> page = underWay;
        if (page != null) {
            page.cancel(true);
        }
    }
}
