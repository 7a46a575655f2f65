package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads a whole list without blocking. The test decides when each page arrives. */
class PageCollectorTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    /** Pages that arrive when the test calls {@code arrive}. */
    private static final class ManualPages implements PageSource<String> {
        final FakePageSource server = FakePageSource.of(2, FIVE);
        final List<CompletableFuture<Page<String>>> calls = new ArrayList<>();

        @Override
        public Page<String> fetch(int number) {
            throw new AssertionError("would block");
        }

        @Override
        public CompletableFuture<Page<String>> fetchAsync(int number) {
            server.fetched.add(number);
            calls.add(new CompletableFuture<>());
            return last();
        }

        CompletableFuture<Page<String>> last() {
            return calls.get(calls.size() - 1);
        }

        void arrive() {
            int number = server.fetched.get(server.fetched.size() - 1);
            last().complete(FakePageSource.of(2, FIVE).fetch(number));
        }
    }

    private final ManualPages pages = new ManualPages();
    private final Listing<String> listing = Listing.of(pages, FakePageSource::id);

    @Test
    void pages_are_fetched_one_after_the_other() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        assertThat(pages.server.fetched).containsExactly(0);
        pages.arrive();
        assertThat(pages.server.fetched).containsExactly(0, 2);
        pages.arrive();
        assertThat(all).isNotDone();
        pages.arrive();

        assertThat(all).isCompletedWithValue(FIVE);
        assertThat(pages.server.fetched).containsExactly(0, 2, 3);
        assertThatThrownBy(() -> all.join().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void it_stops_at_the_requested_number_of_items() {
        CompletableFuture<List<String>> three = listing.toListAsync(3);
        pages.arrive();
        pages.arrive();

        assertThat(three).isCompletedWithValue(List.of("a", "b", "c"));
        assertThat(pages.server.fetched).containsExactly(0, 2);

        CompletableFuture<List<String>> two = listing.toListAsync(2);
        pages.arrive();
        assertThat(two).isCompletedWithValue(List.of("a", "b"));
        assertThat(pages.server.fetched).containsExactly(0, 2, 0);
    }

    @Test
    void cancelling_the_future_cancels_the_current_call_and_no_further_page_is_fetched() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        pages.arrive();
        CompletableFuture<Page<String>> second = pages.last();

        assertThat(all.cancel(true)).isTrue();

        assertThat(second).isCancelled();
        assertThat(pages.server.fetched).containsExactly(0, 2);
    }

    @Test
    void a_timeout_of_the_future_cancels_the_current_call() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);

        all.completeExceptionally(new TimeoutException());

        assertThat(pages.last()).isCancelled();
        assertThat(pages.server.fetched).containsExactly(0);
    }

    @Test
    void the_future_fails_with_the_failure_of_the_call() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        TransportException failure = new TransportException("GET /list", null);
        pages.arrive();
        pages.last().completeExceptionally(new CompletionException(failure));

        assertThatThrownBy(all::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isSameAs(failure);
        assertThat(pages.server.fetched).containsExactly(0, 2);
    }

    @Test
    void a_failure_that_no_stage_has_wrapped_and_a_wrapper_without_a_cause_are_told_as_they_are() {
        for (RuntimeException failure : List.of(
                new TransportException("GET /list", new IOException()), new CompletionException("no cause", null))) {
            CompletableFuture<List<String>> all = listing.toListAsync(100);
            pages.last().completeExceptionally(failure);

            assertThat(all.handle((items, thrown) -> thrown)).isCompletedWithValue(failure);
        }
    }

    @Test
    void a_call_that_begins_while_the_future_is_cancelled_is_cancelled() {
        List<CompletableFuture<List<String>>> all = new ArrayList<>();
        List<CompletableFuture<Page<String>>> calls = new ArrayList<>();
        PageSource<String> source = new PageSource<>() {
            @Override
            public Page<String> fetch(int number) {
                throw new AssertionError("would block");
            }

            @Override
            public CompletableFuture<Page<String>> fetchAsync(int number) {
                all.forEach(future -> future.cancel(true));
                calls.add(new CompletableFuture<>());
                return calls.get(calls.size() - 1);
            }
        };
        all.add(Listing.of(source, FakePageSource::id).toListAsync(100));

        calls.get(0).complete(FakePageSource.of(2, FIVE).fetch(0));

        assertThat(calls).hasSize(2);
        assertThat(calls.get(1)).isCancelled();
    }

    @Test
    void a_cancelled_call_cancels_the_future() {
        CompletableFuture<List<String>> all = listing.toListAsync(100);
        pages.last().cancel(true);

        assertThat(all).isCancelled();
        assertThatThrownBy(all::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void an_exception_is_thrown_for_the_first_page_and_fails_the_future_for_a_later_page() {
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
                        throw new AssertionError("would block");
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
    void a_broken_source_fails_the_future_and_does_not_leave_it_pending() {
        CompletableFuture<List<String>> withoutPage = listing.toListAsync(100);
        pages.last().complete(null);
        assertThat(withoutPage).isCompletedExceptionally();
        assertThatThrownBy(withoutPage::join).cause().hasMessage("the page is null");

        CompletableFuture<List<String>> withError = Listing.of(pages, item -> {
                    throw new StackOverflowError();
                })
                .toListAsync(100);
        pages.arrive();
        assertThat(withError).isCompletedExceptionally();
        assertThatThrownBy(withError::join).cause().isInstanceOf(StackOverflowError.class);
    }

    @Test
    void thousands_of_pages_that_complete_at_once_do_not_overflow_the_stack() {
        List<String> items = IntStream.range(0, 50_000).mapToObj(i -> "i" + i).toList();

        assertThat(FakePageSource.of(1, items)
                        .listing()
                        .toListAsync(Integer.MAX_VALUE)
                        .join())
                .isEqualTo(items);
    }
}
