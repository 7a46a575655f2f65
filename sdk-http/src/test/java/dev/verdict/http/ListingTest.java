package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.TransportException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    private final FakePageSource server = FakePageSource.of(2, FIVE);
    private final Listing<String> listing = server.listing();

    @Test
    void nothing_is_fetched_before_the_list_is_read() {
        Iterator<String> iterator = listing.iterator();
        Stream<String> stream = listing.stream().filter(item -> !item.isEmpty());

        assertThat(server.fetched).isEmpty();
        assertThat(iterator.next()).isEqualTo("a");
        assertThat(server.fetched).containsExactly(0);
        assertThat(stream.findFirst()).contains("a");
        assertThat(server.fetched).containsExactly(0, 0);
    }

    @Test
    void a_page_is_fetched_when_its_first_item_is_needed() {
        Iterator<String> iterator = listing.iterator();
        iterator.next();
        iterator.next();
        assertThat(server.fetched).containsExactly(0);
        assertThat(iterator.hasNext()).isTrue();
        assertThat(iterator.hasNext()).isTrue();
        assertThat(server.fetched).containsExactly(0, 2);
    }

    @Test
    void a_stream_fetches_only_the_pages_that_it_needs() {
        assertThat(listing.stream().limit(2)).containsExactly("a", "b");
        assertThat(server.fetched).containsExactly(0);
        assertThat(listing.stream().anyMatch("c"::equals)).isTrue();
        assertThat(server.fetched).containsExactly(0, 0, 2);
    }

    @Test
    void each_iterator_starts_from_the_first_page_and_stays_at_its_end() {
        assertThat(listing).containsExactlyElementsOf(FIVE);
        assertThat(listing.stream()).containsExactlyElementsOf(FIVE);
        Iterator<String> iterator = listing.iterator();
        iterator.forEachRemaining(item -> {});
        server.fetched.clear();

        assertThat(iterator.hasNext()).isFalse();
        assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThat(server.fetched).isEmpty();
    }

    @Test
    void a_page_that_failed_is_fetched_again() {
        List<Boolean> broken = new ArrayList<>(List.of(true, true));
        FakePageSource flaky = new FakePageSource(number -> {
            if (number == 2 && !broken.isEmpty()) {
                broken.remove(0);
                throw new TransportException("GET /list", null);
            }
            return FakePageSource.of(2, FIVE).fetch(number);
        });
        Iterator<String> iterator = flaky.listing().iterator();
        List<String> returned = new ArrayList<>(List.of(iterator.next(), iterator.next()));

        assertThatThrownBy(iterator::hasNext).isInstanceOf(TransportException.class);
        assertThatThrownBy(iterator::next).isInstanceOf(TransportException.class);
        iterator.forEachRemaining(returned::add);

        assertThat(returned).isEqualTo(FIVE);
        assertThat(flaky.fetched).containsExactly(0, 2, 2, 2, 3);
    }

    @Test
    void single_pages_are_returned_as_they_were_sent() {
        assertThat(listing.firstPage().items()).containsExactly("a", "b");
        assertThat(listing.page(1).items()).containsExactly("a", "b");
        assertThat(listing.page(3).items()).containsExactly("e");
        assertThat(listing.page(4).items()).isEmpty();
        assertThat(listing.firstPageAsync().join().number()).hasValue(1);
        assertThat(listing.pageAsync(2).join().items()).containsExactly("c", "d");
        assertThat(server.fetched).containsExactly(0, 1, 3, 4, 0, 2);
    }

    @Test
    void numbers_below_one_are_rejected_at_once() {
        for (int number : new int[] {0, -1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> listing.page(number))
                    .withMessage("number must be 1 or more");
            assertThatIllegalArgumentException().isThrownBy(() -> listing.pageAsync(number));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> listing.toListAsync(number))
                    .withMessage("atMost must be 1 or more");
        }
        assertThat(server.fetched).isEmpty();
    }

    @Test
    void a_listing_for_tests_has_the_given_items() {
        List<String> items = new ArrayList<>(List.of("a", "a", "b"));
        Listing<String> fake = Listing.of(items);
        items.clear();

        assertThat(fake).containsExactly("a", "a", "b");
        assertThat(fake.stream()).hasSize(3);
        assertThat(fake.firstPage().total()).hasValue(3);
        assertThat(fake.page(2).items()).isEmpty();
        assertThat(fake.firstPageAsync().join().items()).hasSize(3);
        assertThat(fake.pageAsync(2).join().items()).isEmpty();
        assertThat(fake.toListAsync(2).join()).containsExactly("a", "a");
        assertThat(Listing.of(List.of())).isEmpty();
    }

    @Test
    void a_page_returns_its_values_and_prints_numbers_only() {
        Page<String> page = FakePageSource.page(2, 41, 20, List.of("Ada Stubworth"));

        assertThat(page.items()).containsExactly("Ada Stubworth");
        assertThat(page.number()).hasValue(2);
        assertThat(page.total()).hasValue(41);
        assertThat(page.limit()).hasValue(20);
        assertThat(page.requestId()).contains("01R");
        assertThat(page).hasToString("Page[1 items, number 2, limit 20, total 41]");
        assertThatThrownBy(() -> page.items().clear()).isInstanceOf(UnsupportedOperationException.class);

        Page<String> withoutValues = Page.of(List.of());
        assertThat(withoutValues.number()).isEmpty();
        assertThat(withoutValues.total()).isEmpty();
        assertThat(withoutValues.limit()).isEmpty();
        assertThat(withoutValues.requestId()).isEmpty();
        assertThat(withoutValues).hasToString("Page[0 items]");
        assertThat(listing).hasToString("Listing");
    }
}
