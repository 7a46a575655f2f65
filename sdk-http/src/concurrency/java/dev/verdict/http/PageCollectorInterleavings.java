package dev.verdict.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Test;

/** Pages that arrive in threads of their own: each is fetched once, in order, and none after the future has ended. */
class PageCollectorInterleavings {
    private static final int SCHEDULES = Integer.getInteger("schedules", 5_000);

    @Test
    void two_threads_deliver_pages() {
        Lincheck.runConcurrentTest(SCHEDULES, () -> {
            Pages pages = new Pages();
            CompletableFuture<List<String>> all =
                    Listing.of(pages, item -> item).toListAsync(100);
            meet(() -> pages.arrive(0), () -> pages.arrive(1));
            pages.arrive(2);
            assertEquals(List.of("a", "b", "c"), all.join());
            assertEquals(List.of(0, 2, 3), pages.fetched);
        });
    }

    @Test
    void a_cancel_meets_a_page() {
        Lincheck.runConcurrentTest(SCHEDULES, () -> {
            Pages pages = new Pages();
            CompletableFuture<List<String>> all =
                    Listing.of(pages, item -> item).toListAsync(100);
            meet(() -> all.cancel(true), () -> pages.arrive(0));
            assertTrue(all.isCancelled());
            assertTrue(pages.calls.get(pages.fetched.size() - 1).isDone(), "a call that nobody wants");
            assertTrue(pages.fetched.size() <= 2);
        });
    }

    private static void meet(Runnable first, Runnable second) {
        Thread other = new Thread(second);
        other.start();
        first.run();
        try {
            other.join();
        } catch (InterruptedException interrupt) {
            throw new AssertionError(interrupt);
        }
    }

    /** Three pages of one item. A page can arrive before it is asked for. */
    private static final class Pages implements PageSource<String> {
        private static final List<String> ITEMS = List.of("a", "b", "c");
        private final List<CompletableFuture<Page<String>>> calls =
                List.of(new CompletableFuture<>(), new CompletableFuture<>(), new CompletableFuture<>());
        private final List<Integer> fetched = new ArrayList<>();

        @Override
        public Page<String> fetch(int number) {
            throw new AssertionError("would block");
        }

        @Override
        public CompletableFuture<Page<String>> fetchAsync(int number) {
            fetched.add(number);
            return calls.get(Math.max(number, 1) - 1);
        }

        void arrive(int index) {
            calls.get(index)
                    .complete(Page.of(
                            ITEMS.subList(index, index + 1),
                            OptionalInt.of(index + 1),
                            OptionalInt.of(1),
                            OptionalInt.of(ITEMS.size()),
                            null));
        }
    }
}
