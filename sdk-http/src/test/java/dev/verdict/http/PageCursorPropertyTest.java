package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random servers, others in every run. A failure prints the seed; {@code -Dverdict.seed} repeats it. */
class PageCursorPropertyTest {
    private static final int SERVERS = 3_000;
    private static final long SEED = Long.getLong("verdict.seed", new SplittableRandom().nextLong());

    private static void forEveryServer(Consumer<SplittableRandom> check) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int i = 0; i < SERVERS; i++) {
            SplittableRandom random = seeds.split();
            try {
                check.accept(random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("server " + i + " of seed " + SEED + ": " + e.getMessage(), e);
            }
        }
    }

    /** Reads the list with an iterator or without blocking. Both must return the same. */
    private static List<String> read(FakePageSource server, boolean async) {
        if (async) {
            return server.listing().toListAsync(Integer.MAX_VALUE).join();
        }
        return server.listing().stream().toList();
    }

    @Test
    void every_item_of_a_correct_server_is_returned_once() {
        forEveryServer(random -> {
            int limit = random.nextInt(1, 12);
            int size = random.nextInt(0, 60);
            boolean sendsTotal = random.nextBoolean();
            List<String> items = IntStream.range(0, size)
                    .mapToObj(i -> (random.nextInt(8) == 0 ? "*" : "") + "item-" + i)
                    .toList();
            FakePageSource server = new FakePageSource(number -> {
                List<String> slice = FakePageSource.slice(items, Math.max(number, 1), limit);
                return sendsTotal ? FakePageSource.page(Math.max(number, 1), size, limit, slice) : Page.of(slice);
            });

            assertThat(read(server, random.nextBoolean())).isEqualTo(items);
            int pages = Math.max(1, (size + limit - 1) / limit);
            assertThat(server.fetched).hasSize(pages + (sendsTotal || size == 0 ? 0 : 1));
        });
    }

    @Test
    void items_of_a_list_that_grows_at_its_front_are_returned_once() {
        forEveryServer(random -> {
            int limit = random.nextInt(2, 12);
            boolean sendsTotal = random.nextBoolean();
            List<String> existing = IntStream.range(0, random.nextInt(0, 60))
                    .mapToObj(i -> "item-" + i)
                    .toList();
            List<String> items = new ArrayList<>(existing);
            FakePageSource server = new FakePageSource(number -> {
                List<String> slice = List.copyOf(FakePageSource.slice(items, Math.max(number, 1), limit));
                Page<String> page = sendsTotal
                        ? FakePageSource.page(Math.max(number, 1), items.size(), limit, slice)
                        : Page.of(slice);
                for (int i = random.nextInt(limit); i > 0 && items.size() < 200; i--) {
                    items.add(0, "newer-" + items.size());
                }
                return page;
            });

            List<String> returned = read(server, random.nextBoolean());

            assertThat(returned).doesNotHaveDuplicates().containsAll(existing);
            assertThat(server.fetched).hasSizeLessThan(300);
        });
    }

    @Test
    void any_server_gets_a_limited_number_of_requests_and_its_items_are_returned_once() {
        forEveryServer(random -> {
            int pool = random.nextInt(1, 40);
            List<List<String>> pages = new ArrayList<>();
            for (int i = random.nextInt(1, 12); i > 0; i--) {
                pages.add(IntStream.range(0, random.nextInt(8))
                        .mapToObj(j -> (random.nextInt(6) == 0 ? "*" : "") + "item-" + random.nextInt(pool))
                        .toList());
            }
            Set<String> sent = new LinkedHashSet<>();
            boolean inTurn = random.nextBoolean();
            FakePageSource server = new FakePageSource(number -> {
                List<String> page = pages.get(inTurn ? number % pages.size() : random.nextInt(pages.size()));
                sent.addAll(page);
                return FakePageSource.page(garbage(random), garbage(random), garbage(random), page);
            });

            List<String> returned = read(server, random.nextBoolean());

            assertThat(new HashSet<>(returned)).as("all items that were sent").isEqualTo(sent);
            assertThat(returned.stream().filter(item -> FakePageSource.id(item) != null))
                    .as("each item with an id once")
                    .doesNotHaveDuplicates();
            assertThat(server.fetched)
                    .as("calls: each page has new items once, and at most one page in a row has none")
                    .hasSizeLessThanOrEqualTo(2 * pages.size() + 2)
                    .doesNotHaveDuplicates();
        });
    }

    private static Integer garbage(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> 0;
            case 2 -> -random.nextInt(100);
            case 3 -> Integer.MAX_VALUE;
            case 4 -> Integer.MIN_VALUE;
            default -> random.nextInt(60);
        };
    }
}
