package dev.verdict.http;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** A source whose pages are computed from their number. It records which pages are fetched. */
final class FakePageSource implements PageSource<String> {
    final List<Integer> fetched = new ArrayList<>();
    private final IntFunction<Page<String>> pages;

    FakePageSource(IntFunction<Page<String>> pages) {
        this.pages = pages;
    }

    /** A source that sends the given items in pages, with their limit and total. */
    static FakePageSource of(int limit, List<String> items) {
        return new FakePageSource(number -> {
            int page = Math.max(number, 1);
            return page(page, items.size(), limit, slice(items, page, limit));
        });
    }

    static List<String> slice(List<String> items, int page, int limit) {
        int from = Math.min(items.size(), (page - 1) * limit);
        return items.subList(from, Math.min(items.size(), from + limit));
    }

    static Page<String> page(Integer number, Integer total, Integer limit, List<String> items) {
        return Page.of(items, optional(number), optional(limit), optional(total), "01R");
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Items that begin with a star have no id. */
    static String id(String item) {
        return item.startsWith("*") ? null : item;
    }

    Listing<String> listing() {
        return Listing.of(this, FakePageSource::id);
    }

    @Override
    public Page<String> fetch(int number) {
        fetched.add(number);
        return pages.apply(number);
    }

    @Override
    public CompletableFuture<Page<String>> fetchAsync(int number) {
        return CompletableFuture.completedFuture(fetch(number));
    }
}
