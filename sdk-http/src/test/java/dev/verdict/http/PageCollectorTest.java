package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading a whole list without holding a thread. The pages come when the test says so. */
class PageCollectorTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    /** Pages that come by hand. */
    private static final class ByHand implements PageSource<String> {
        final FakePageSource server = FakePageSource.of(2, FIVE);
        final List<CompletableFuture<Page<String>>> calls = new ArrayList<>();

        @Override
        public Page<String> fetch(int number) {
            throw new AssertionError("would hold the thread");
        }

        @Override
        public CompletableFuture<Page<String>> fetchAsync(int number) {
            server.asked.add(number);
            calls.add(new CompletableFuture<>());
            return last();
        }

        CompletableFuture<Page<String>> last() {
            return calls.get(calls.size() - 1);
        }

        void arrive() {
            int number = server.asked.get(server.asked.size() - 1);
            last().complete(FakePageSource.of(2, FIVE).fetch(number));
        }
    }

    private final ByHand pages = new ByHand();
    private final Listing<String> listing = Listing.of(pages, FakePageSource::id);

    @Test
    void one_page_after_the_other_is_asked_for() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        assertThat(pages.server.asked).containsExactly(0);
        pages.arrive();
        assertThat(pages.server.asked).containsExactly(0, 2);
        pages.arrive();
        assertThat(all).isNotDone();
        pages.arrive();

        assertThat(all).isCompletedWithValue(FIVE);
        assertThat(pages.server.asked).containsExactly(0, 2, 3);
        assertThatThrownBy(() -> all.join().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void it_stops_at_so_many_items() {
        CompletableFuture<List<String>> three = listing.toListAsync(3);
        pages.arrive();
        pages.arrive();

        assertThat(three).isCompletedWithValue(List.of("a", "b", "c"));
        assertThat(pages.server.asked).containsExactly(0, 2);

        CompletableFuture<List<String>> two = listing.toListAsync(2);
        pages.arrive();
        assertThat(two).isCompletedWithValue(List.of("a", "b"));
        assertThat(pages.server.asked).containsExactly(0, 2, 0);
    }

    @Test
    void to_cancel_it_cancels_the_call_under_way_and_no_other_is_made() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        pages.arrive();
        CompletableFuture<Page<String>> second = pages.last();

        assertThat(all.cancel(true)).isTrue();

        assertThat(second).isCancelled();
        assertThat(pages.server.asked).containsExactly(0, 2);
    }

    @Test
    void a_timeout_set_on_it_ends_it_too() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);

        all.completeExceptionally(new TimeoutException());

        assertThat(pages.last()).isCancelled();
        assertThat(pages.server.asked).containsExactly(0);
    }

    @Test
    void it_fails_as_the_call_does() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        TransportException failure = new TransportException("GET /list", null);
        pages.arrive();
        pages.last().completeExceptionally(new CompletionException(failure));

        assertThatThrownBy(all::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
        assertThat(pages.server.asked).containsExactly(0, 2);
    }

    @Test
    void a_call_that_was_cancelled_cancels_it() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        pages.last().cancel(true);

        assertThat(all).isCancelled();
        assertThatThrownBy(all::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void what_is_refused_at_once_is_thrown_at_once_and_later_ends_the_future() {
        Listing<String> closed = new FakePageSource(number -> {
                    throw new IllegalStateException("closed");
                })
                .listing();
        assertThatThrownBy(() -> closed.toListAsync(1)).isInstanceOf(IllegalStateException.class);

        List<CompletableFuture<Page<String>>> first = new ArrayList<>();
        Listing<String> closedLater = Listing.of(
                new PageSource<String>() {
                    @Override
                    public Page<String> fetch(int number) {
                        throw new AssertionError("would hold the thread");
                    }

                    @Override
                    public CompletableFuture<Page<String>> fetchAsync(int number) {
                        if (!first.isEmpty()) {
                            throw new IllegalStateException("closed");
                        }
                        first.add(new CompletableFuture<>());
                        return first.get(0);
                    }
                },
                FakePageSource::id);
        CompletableFuture<List<String>> all = closedLater.toListAsync(100);
        first.get(0).complete(Page.of(FIVE));

        assertThatThrownBy(all::join).cause().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thousands_of_pages_that_are_there_at_once_do_not_pile_up() {
        List<String> items = IntStream.range(0, 50_000).mapToObj(i -> "i" + i).toList();

        assertThat(FakePageSource.of(1, items)
                        .listing()
                        .toListAsync(Integer.MAX_VALUE)
                        .join())
                .isEqualTo(items);
    }
}
