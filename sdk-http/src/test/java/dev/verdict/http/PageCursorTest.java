package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages are fetched, and which items are returned, whatever the server sends. */
class PageCursorTest {
    /** Reads a list of these pages, each {@code total/limit:items} or only items. Empty pages follow them. */
    private static String read(String pages) {
        List<Page<String>> sent =
                List.of(pages.split("; *")).stream().map(PageCursorTest::page).toList();
        Page<String> last = sent.get(sent.size() - 1);
        FakePageSource server = new FakePageSource(number -> Math.max(number, 1) <= sent.size()
                ? sent.get(Math.max(number, 1) - 1)
                : FakePageSource.page(number, number(last.total()), number(last.limit()), List.of()));
        List<String> returned = new ArrayList<>();
        server.listing().forEach(returned::add);
        return String.join(" ", returned) + " | "
                + String.join(" ", server.fetched.stream().map(String::valueOf).toList());
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static Page<String> page(String text) {
        String[] parts = text.strip().split(":", 2);
        List<String> items = parts[parts.length - 1].isBlank()
                ? List.of()
                : List.of(parts[parts.length - 1].strip().split(" "));
        if (parts.length == 1) {
            return Page.of(items);
        }
        String[] meta = parts[0].split("/");
        return FakePageSource.page(null, Integer.valueOf(meta[0]), Integer.valueOf(meta[1]), items);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ',',
            value = {
                // case, pages sent, items returned | pages fetched
                "one full page,                                        2/2:a b,                            a b | 0",
                "one short page,                                       1/2:a,                              a | 0",
                "an empty list with a total,                           0/20:,                              '| 0'",
                "an empty list without a total,                        '',                                 '| 0'",
                "three pages,                                          5/2:a b; 5/2:c d; 5/2:e,            a b c d e | 0 2 3",
                "no total: reads to the first empty page,              a b; c d; e,                        a b c d e | 0 2 3 4",
                "no total: reads to the first page without news,       a b; c; a c,                        a b c | 0 2 3",
                "items move to later pages,                            4/2:a b; 5/2:b c; 5/2:d,            a b c d | 0 2 3",
                "an item twice on one page,                            3/3:a a b,                          a b | 0",
                "one page without new items does not end it,           6/2:a b; 8/2:a b; 8/2:c d; 8/2:e f, a b c d e f | 0 2 3 4",
                "one empty page does not end it,                       6/2:a b; 6/2:; 6/2:c d,             a b c d | 0 2 3",
                "two pages without new items in a row end it,          9/2:a b; 9/2:a b; 9/2:b a; 9/2:c,   a b | 0 2 3",
                "two that are not in a row do not end it,              9/2:a; 9/2:; 9/2:b; 9/2:; 9/2:c,    a b c | 0 2 3 4 5",
                "items without an id are always new,                   4/2:*x a; 4/2:*x b,                 *x a *x b | 0 2",
                "an identical page of them is returned once,           8/2:*x *y; 8/2:*x *y; 8/2:*x *y,    *x *y | 0 2 3",
                "a total of zero with items is ignored,                0/2:a b; 0/2:c,                     a b c | 0 2 3",
                "a negative total is ignored,                          -1/2:a b; -1/2:c,                   a b c | 0 2 3",
                "a limit of zero is ignored,                           3/0:a b; 3/0:c,                     a b c | 0 2 3",
                "a negative limit is ignored,                          3/-2:a b; 3/-2:c,                   a b c | 0 2 3",
                "a total below the items read is ignored,              1/1:a b; 1/1:c,                     a b c | 0 2 3",
                "a limit larger than the pages is ignored,             5/100:a b; 5/100:c d; 5/100:e,      a b c d e | 0 2 3 4",
                "items beyond the total are returned,                  2/2:a; 2/2:b; 2/2:c,                a b c | 0 2 3 4",
                "a list that shrinks,                                  6/2:a b; 4/2:d e; 3/2:,             a b d e | 0 2",
                "a list that shrinks below the items read,             6/2:a b; 6/2:c d; 2/2:,             a b c d | 0 2 3"
            })
    void pages_are_fetched_and_items_returned(String description, String pages, String expected) {
        assertThat(read(pages).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 1", "2147483647, 2147483647", "1000000, 20", "-2147483648, -2147483648", ","})
    void reading_a_server_that_always_sends_the_same_page_ends(Integer total, Integer limit) {
        for (List<String> same :
                List.of(List.of("a", "b"), List.of("*x", "*y"), List.of("a", "*x"), List.<String>of())) {
            FakePageSource server = new FakePageSource(number -> FakePageSource.page(1, total, limit, same));

            assertThat(server.listing()).containsExactlyElementsOf(same);
            assertThat(server.fetched).hasSizeLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "1", "3", "2147483647", ","})
    void the_number_in_a_page_is_ignored(Integer garbage) {
        List<String> items = List.of("a", "b", "c", "d", "e");
        FakePageSource server = new FakePageSource(
                number -> FakePageSource.page(garbage, 5, 2, FakePageSource.slice(items, Math.max(number, 1), 2)));

        assertThat(server.listing()).containsExactlyElementsOf(items);
        assertThat(server.fetched).containsExactly(0, 2, 3);
    }

    @Test
    void a_long_list_is_read_to_its_end() {
        List<String> items = IntStream.range(0, 1_234).mapToObj(i -> "i" + i).toList();
        FakePageSource server = FakePageSource.of(100, items);

        assertThat(server.listing()).containsExactlyElementsOf(items);
        assertThat(server.fetched).hasSize(13).startsWith(0, 2, 3).endsWith(13);
    }

    @Test
    void the_first_page_is_fetched_without_a_number_and_the_next_with_number_two() {
        PageCursor<String> cursor = new PageCursor<>(FakePageSource::id);
        assertThat(cursor.next()).isZero();
        assertThat(cursor.take(Page.of(List.of("a")))).containsExactly("a");
        assertThat(cursor.next()).isEqualTo(2);
        assertThat(cursor.isOver()).isFalse();
        assertThat(cursor.take(Page.of(List.of("a")))).isEmpty();
        assertThat(cursor.isOver()).isTrue();
    }
}
