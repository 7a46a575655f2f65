package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.poll.DueQueue.Due;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DueQueueTest {
    private final FakeTimer timer = new FakeTimer();
    private final DueQueue queue = new DueQueue(timer);
    private final List<Integer> ran = new ArrayList<>();

    private final class Entry extends Due {
        private final int name;
        private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

        Entry(int name) {
            this.name = name;
        }

        @Override
        void run(long at) {
            ran.add(name);
            assertThat(timer.nanoTime() - at).as("late").isZero();
        }

        @Override
        void fail(Throwable thrown) {
            failure.complete(thrown);
        }
    }

    private Entry schedule(int millis) {
        Entry entry = new Entry(millis);
        queue.schedule(entry, Duration.ofMillis(millis).toNanos());
        return entry;
    }

    private void advance(long millis) {
        timer.advance(Duration.ofMillis(millis), () -> {});
    }

    @Test
    void entries_run_at_their_times_whatever_the_order_in_which_they_were_scheduled() {
        List.of(30, 10, 50, 20, 40).forEach(this::schedule);
        assertThat(timer.live()).as("tasks of the timer").isEqualTo(1);

        advance(25);
        assertThat(ran).containsExactly(10, 20);
        advance(100);

        assertThat(ran).containsExactly(10, 20, 30, 40, 50);
        assertThat(timer.live()).isZero();
    }

    @Test
    void a_cancelled_entry_does_not_run_and_leaves_the_others() {
        schedule(10);
        Entry cancelled = schedule(20);
        schedule(30);

        cancelled.cancel();
        cancelled.cancel();
        advance(100);
        cancelled.cancel();

        assertThat(ran).containsExactly(10, 30);
    }

    @Test
    void without_entries_nothing_is_on_the_timer() {
        Entry only = schedule(10);

        only.cancel();

        assertThat(queue.size()).isZero();
        assertThat(timer.live()).isZero();
    }

    @Test
    void any_mix_of_scheduling_and_cancelling_runs_the_rest_in_order() {
        for (int seed = 0; seed < 200; seed++) {
            ran.clear();
            Random random = new Random(seed);
            List<Entry> entries = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                entries.add(schedule(random.nextInt(1_000)));
                if (random.nextInt(3) == 0) {
                    entries.remove(random.nextInt(entries.size())).cancel();
                }
            }
            entries.forEach(entry -> expected.add(entry.name));
            expected.sort(null);

            advance(1_000);

            assertThat(ran).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void a_timer_that_was_shut_down_fails_all_entries() throws Exception {
        Entry first = schedule(20);
        timer.shutDown();

        assertThatThrownBy(() -> schedule(10)).isInstanceOf(RejectedExecutionException.class);

        assertThat(first.failure.get(10, TimeUnit.SECONDS)).isInstanceOf(RejectedExecutionException.class);
        assertThat(queue.size()).isZero();
        first.cancel(); // too late, and no harm
        assertThat(queue.size()).isZero();
    }

    @Test
    void a_delay_of_centuries_does_not_overflow() {
        queue.schedule(new Entry(-1), Long.MAX_VALUE);
        schedule(10);

        advance(100);

        assertThat(ran).containsExactly(10);
        assertThat(queue.size()).isEqualTo(1);
    }
}
