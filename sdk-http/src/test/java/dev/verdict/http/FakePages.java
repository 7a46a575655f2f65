package dev.verdict.http;

import dev.verdict.frankieone.ListMeta;
import dev.verdict.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** Pages made by a function of their number. It writes down what is asked for. */
final class FakePages implements Pages<String> {
    final List<Integer> asked = new ArrayList<>();
    private final IntFunction<Page<String>> server;

    FakePages(IntFunction<Page<String>> server) {
        this.server = server;
    }

    /** A server that has these items, says so, and gives them out in pages. */
    static FakePages of(int limit, List<String> items) {
        return new FakePages(number -> {
            int page = Math.max(number, 1);
            return page(page, items.size(), limit, slice(items, page, limit));
        });
    }

    static List<String> slice(List<String> items, int page, int limit) {
        int from = Math.min(items.size(), (page - 1) * limit);
        return items.subList(from, Math.min(items.size(), from + limit));
    }

    static Page<String> page(Integer number, Integer total, Integer limit, List<String> items) {
        ListMeta meta = new ListMeta(number, total, limit, null, null, List.of(), JsonObject.of(Map.of()));
        return Page.of(items, meta, "01R");
    }

    /** Items that begin with a star have no id. */
    static String id(String item) {
        return item.startsWith("*") ? null : item;
    }

    Listing<String> listing() {
        return new Listing<>(this, FakePages::id);
    }

    @Override
    public Page<String> fetch(int number) {
        asked.add(number);
        return server.apply(number);
    }

    @Override
    public CompletableFuture<Page<String>> fetchAsync(int number) {
        return CompletableFuture.completedFuture(fetch(number));
    }
}
