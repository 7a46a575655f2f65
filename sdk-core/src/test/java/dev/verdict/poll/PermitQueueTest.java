package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.poll.RateBudget.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More polls are due than the budget allows. */
class PermitQueueTest {
    private static final PollPolicy POLICY = PollPolicy.defaults()
            .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(1))
            .withoutDeadline();

    private final FakeTimer timer = new FakeTimer();
    private final HandExecutor executor = new HandExecutor();
    private final RateBudget budget = RateBudget.perSecond(20).withTimer(timer);
    private final long start = timer.nanoTime();
    private final Map<String, List<Long>> polledAt = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Poller<FakeResult> poller = Poller.<FakeResult>of(reference -> {
                polledAt.computeIfAbsent(reference, first -> new ArrayList<>()).add(millis());
                order.add(reference);
                return CompletableFuture.completedFuture(FakeResult.RUNNING);
            })
            .rate(budget)
            .policy(POLICY)
            .executor(executor)
            .timer(timer)
            .random(() -> 0)
            .build();

    private long millis() {
        return Duration.ofNanos(timer.nanoTime() - start).toMillis();
    }

    private void await(String name, int count) {
        IntStream.range(0, count).forEach(i -> poller.awaitAsync(name + i));
        executor.runAll();
    }

    private void advance(long millis) {
        timer.advance(Duration.ofMillis(millis), executor::runAll);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 500})
    void every_wait_is_polled_within_twice_the_time_that_all_need(int waits) {
        await("wait-", waits);
        long bound = 2_000L * waits / 20 + 2_000;

        advance(6 * bound);

        assertThat(polledAt).hasSize(waits);
        polledAt.forEach((name, times) -> {
            long last = 0;
            for (long time : times) {
                assertThat(time - last).as("%s", name).isLessThanOrEqualTo(bound);
                last = time;
            }
            assertThat(6 * bound - last).as("%s at the end", name).isLessThanOrEqualTo(bound);
        });
        assertThat(order.size()).as("the whole budget is used").isGreaterThan((int) (6 * bound / 1000 * 19));
    }

    @Test
    void a_young_wait_goes_before_a_thousand_old_ones() {
        await("old-", 1_000);
        advance(120_000);
        long begun = millis();

        await("young", 1);
        advance(1_000);

        assertThat(polledAt.get("young0").get(0) - begun).isLessThanOrEqualTo(250);
    }

    @Test
    void a_new_wait_goes_before_a_thousand_that_a_restart_resumed_at_once() {
        await("resumed-", 1_000);
        advance(5_000);
        long begun = millis();

        await("new", 1);
        advance(5_000);

        List<Long> times = polledAt.get("new0");
        assertThat(times.get(0) - begun).isLessThanOrEqualTo(250);
        assertThat(times).as("polls in its first 5 seconds").hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void of_the_young_waits_the_one_that_began_last_goes_first() {
        await("old-", 1_000);
        advance(120_000);
        order.clear();

        for (int i = 0; i < 8; i++) {
            await("young-" + i + "-", 1);
            timer.pass(Duration.ofNanos(1));
        }
        advance(2_000);

        assertThat(order.stream().filter(name -> name.startsWith("young-")).distinct())
                .containsExactly(
                        "young-7-0",
                        "young-6-0",
                        "young-5-0",
                        "young-4-0",
                        "young-3-0",
                        "young-2-0",
                        "young-1-0",
                        "young-0-0");
    }

    @Test
    void a_woken_wait_goes_before_a_thousand_that_are_due() {
        await("old-", 1_000);
        advance(120_000);
        String woken = order.get(order.size() - 1); // the last one that will be due
        long wokenAt = millis();

        assertThat(poller.wake(woken)).isEqualTo(1);
        executor.runAll();
        advance(1_000);

        List<Long> times = polledAt.get(woken);
        assertThat(times.get(times.size() - 1) - wokenAt).isBetween(0L, 400L);
    }

    @Test
    void a_flood_of_wakes_leaves_old_waits_within_their_bound() {
        await("old-", 200);
        await("woken-", 200);
        advance(70_000);
        long from = millis();

        for (int i = 0; i < 1_000; i++) {
            for (int wait = 0; wait < 200; wait++) {
                poller.wake("woken-" + wait);
            }
            executor.runAll();
            advance(50);
        }

        long bound = 2_000L * 400 / 20 + 2_000;
        IntStream.range(0, 200)
                .forEach(i -> assertThat(polledAt.get("old-" + i))
                        .as("old-%s", i)
                        .anyMatch(time -> time > from && time <= from + bound));
    }

    @Test
    void a_call_goes_before_polls_and_finds_a_permit_soon() {
        await("wait-", 1_000);
        advance(10_000);

        long most = 0;
        for (int i = 0; i < 100; i++) {
            advance(137);
            long asked = millis();
            CompletableFuture<Void> call = budget.acquire(executor, Lane.CALL);
            while (!call.isDone()) {
                advance(1);
            }
            most = Math.max(most, millis() - asked);
        }

        assertThat(most).as("milliseconds that a call waited").isLessThanOrEqualTo(60);
    }

    @Test
    void calls_without_end_leave_every_fourth_permit_to_polls() {
        await("wait-", 100);
        advance(10_000);
        int polls = order.size();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            calls.add(budget.acquire(executor));
        }

        advance(20_000);

        assertThat(order.size() - polls).isBetween(95, 110);
        assertThat(calls).filteredOn(CompletableFuture::isDone).hasSizeBetween(290, 305);
    }

    @Test
    void an_ended_wait_leaves_the_queue_and_its_permit_to_the_next() {
        await("wait-", 50);
        assertThat(poller.totals().due()).isPositive();

        poller.close();

        assertThat(poller.totals()).isEqualTo(new PollerTotals(0, 0, 0, Duration.ZERO));
        assertThat(budget.waiting()).isZero();
        assertThat(timer.live()).isZero();
    }

    @Test
    void the_totals_say_what_is_pending_due_and_in_use() {
        await("wait-", 50);
        advance(100);

        assertThat(poller.totals().pending()).isEqualTo(50);
        assertThat(poller.totals().due()).isEqualTo(50 - order.size());
        assertThat(poller.totals().oldest()).isEqualTo(Duration.ofMillis(100));
        assertThat(budget.usage().begun()).isEqualTo(order.size());
        assertThat(budget.usage().limit()).isEqualTo(20);
        assertThat(poller.pending()).hasSize(50).contains("wait-0", "wait-49");
    }
}
