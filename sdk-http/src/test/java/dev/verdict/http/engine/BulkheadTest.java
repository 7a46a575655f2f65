package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.http.engine.Bulkhead.Ticket;
import dev.verdict.poll.RateBudget.Lane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkheadTest {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<String> granted = new ArrayList<>();

    private Ticket ticket(String name) {
        return new Ticket(Lane.CALL, () -> granted.add(name));
    }

    private Ticket poll(String name) {
        return new Ticket(Lane.POLL, () -> granted.add(name));
    }

    private Bulkhead bulkhead(int slots, int waiting) {
        return new Bulkhead(slots, waiting, tasks::add);
    }

    private void runTasks() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void a_free_slot_is_granted_in_the_calling_thread() {
        Bulkhead bulkhead = bulkhead(2, 0);

        bulkhead.request(ticket("a"));
        bulkhead.request(ticket("b"));

        assertThat(granted).containsExactly("a", "b");
        assertThat(bulkhead.taken()).isEqualTo(2);
        assertThat(tasks).isEmpty();
    }

    @Test
    void released_slots_are_granted_in_order_and_on_the_executor() {
        Bulkhead bulkhead = bulkhead(1, 10);
        for (String name : List.of("a", "b", "c", "d")) {
            bulkhead.request(ticket(name));
        }
        assertThat(granted).containsExactly("a");

        bulkhead.release(Lane.CALL);
        assertThat(granted).as("not in the releasing thread").containsExactly("a");
        runTasks();
        assertThat(granted).containsExactly("a", "b");
        bulkhead.release(Lane.CALL);
        bulkhead.release(Lane.CALL); // as if the next one ended before its grant was published
        runTasks();

        assertThat(granted).containsExactly("a", "b", "c", "d");
        assertThat(bulkhead.taken()).isEqualTo(1);
    }

    @Test
    void a_late_request_does_not_take_a_slot_that_is_granted_to_another() {
        Bulkhead bulkhead = bulkhead(1, 10);
        bulkhead.request(ticket("a"));
        bulkhead.request(ticket("b"));

        bulkhead.release(Lane.CALL);
        bulkhead.request(ticket("late"));
        runTasks();

        assertThat(granted).containsExactly("a", "b");
    }

    @Test
    void a_released_slot_is_free_if_no_request_waits() {
        Bulkhead bulkhead = bulkhead(1, 10);
        bulkhead.request(ticket("a"));

        bulkhead.release(Lane.CALL);

        assertThat(bulkhead.taken()).isZero();
        bulkhead.request(ticket("b"));
        assertThat(granted).containsExactly("a", "b");
    }

    @Test
    void a_withdrawn_request_is_skipped() {
        Bulkhead bulkhead = bulkhead(1, 10);
        Ticket second = ticket("b");
        bulkhead.request(ticket("a"));
        bulkhead.request(second);
        bulkhead.request(ticket("c"));

        bulkhead.withdraw(second);
        bulkhead.withdraw(second);
        bulkhead.release(Lane.CALL);
        runTasks();

        assertThat(granted).containsExactly("a", "c");
    }

    @Test
    void a_ticket_that_was_withdrawn_before_its_request_is_never_granted() {
        Bulkhead bulkhead = bulkhead(1, 10);
        Ticket early = ticket("a");

        bulkhead.withdraw(early);
        bulkhead.request(early);

        assertThat(granted).isEmpty();
        assertThat(bulkhead.taken()).isZero();
    }

    @Test
    void a_ticket_that_is_withdrawn_after_its_grant_keeps_the_slot() {
        Bulkhead bulkhead = bulkhead(1, 10);
        Ticket first = ticket("a");
        Ticket second = ticket("b");
        bulkhead.request(first);
        bulkhead.request(second);

        bulkhead.withdraw(first);
        bulkhead.release(Lane.CALL);
        bulkhead.withdraw(second);
        runTasks();

        assertThat(granted).containsExactly("a", "b");
        assertThat(bulkhead.taken()).isEqualTo(1);
    }

    @Test
    void if_the_executor_rejects_a_slot_is_granted_in_the_releasing_thread() {
        Bulkhead bulkhead = new Bulkhead(1, 10, task -> {
            throw new RejectedExecutionException("no thread");
        });
        bulkhead.request(ticket("a"));
        bulkhead.request(ticket("b"));

        bulkhead.release(Lane.CALL);

        assertThat(granted).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 3", "7, 6", "8, 6", "16, 12"})
    void polls_leave_a_quarter_of_the_slots_to_calls(int slots, int forPolls) {
        Bulkhead bulkhead = bulkhead(slots, 10);

        for (int i = 0; i < slots + 1; i++) {
            bulkhead.request(poll("poll"));
        }
        assertThat(granted).hasSize(forPolls);

        for (int i = 0; i < slots + 1; i++) {
            bulkhead.request(ticket("call"));
        }
        assertThat(granted).hasSize(slots);
    }

    @Test
    void a_released_slot_goes_to_a_call_before_a_poll_and_to_a_poll_only_if_polls_may_have_one_more() {
        Bulkhead bulkhead = bulkhead(2, 10);
        bulkhead.request(poll("poll 1"));
        bulkhead.request(poll("poll 2"));
        bulkhead.request(ticket("call 1"));
        bulkhead.request(ticket("call 2"));
        assertThat(granted).containsExactly("poll 1", "call 1");

        bulkhead.release(Lane.CALL);
        runTasks();
        assertThat(granted).containsExactly("poll 1", "call 1", "call 2");

        bulkhead.release(Lane.CALL);
        runTasks();
        assertThat(granted).as("the other slot is for calls").hasSize(3);

        bulkhead.release(Lane.POLL);
        runTasks();
        assertThat(granted).containsExactly("poll 1", "call 1", "call 2", "poll 2");
        assertThat(bulkhead.taken()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "8, 4"})
    void wakes_cause_polls_while_fewer_calls_exist_than_half_of_the_slots(int slots, int most) {
        assertThat(bulkhead(slots, 10).mostForWakes()).isEqualTo(most);
    }

    @Test
    void no_more_calls_enter_than_may_be_on_the_network_or_wait() {
        Bulkhead bulkhead = bulkhead(2, 3);

        assertThat(bulkhead.limit()).isEqualTo(5);
        for (int i = 0; i < 5; i++) {
            assertThat(bulkhead.enter()).isTrue();
        }
        assertThat(bulkhead.enter()).isFalse();
        assertThat(bulkhead.present()).as("a rejected call is not counted").isEqualTo(5);
        bulkhead.leave();
        assertThat(bulkhead.enter()).isTrue();
        assertThat(bulkhead.enter()).isFalse();
    }

    /** In any interleaving: never more grants than slots at a time, each ticket granted at most once, no slot left over. */
    @RepeatedTest(20)
    void in_a_race_no_slot_is_granted_twice_and_none_is_lost() throws Exception {
        int slots = 3;
        int threads = 8;
        int rounds = 200;
        ExecutorService workers = Executors.newCachedThreadPool();
        try {
            Bulkhead bulkhead = new Bulkhead(slots, threads, workers);
            AtomicInteger holding = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> all = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(thread -> workers.submit(() -> {
                        start.await();
                        for (int round = 0; round < rounds; round++) {
                            passOrWithdraw(bulkhead, holding, most, (thread + round) % 4 == 0);
                        }
                        return null;
                    }))
                    .toList();

            start.countDown();
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }

            assertThat(most.get()).isBetween(1, slots);
            assertThat(holding.get()).isZero();
            assertThat(bulkhead.present()).isZero();
            assertThat(bulkhead.taken()).isZero();
        } finally {
            workers.shutdown();
            workers.awaitTermination(20, TimeUnit.SECONDS);
        }
    }

    private static void passOrWithdraw(Bulkhead bulkhead, AtomicInteger holding, AtomicInteger most, boolean withdraws)
            throws InterruptedException {
        assertThat(bulkhead.enter()).isTrue();
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger grants = new AtomicInteger();
        Ticket ticket = new Ticket(Lane.CALL, () -> {
            grants.incrementAndGet();
            most.accumulateAndGet(holding.incrementAndGet(), Math::max);
            holding.decrementAndGet();
            bulkhead.release(Lane.CALL);
            done.countDown();
        });
        bulkhead.request(ticket);
        if (withdraws) {
            bulkhead.withdraw(ticket); // either too late, or never granted from now on
            Ticket marker = new Ticket(Lane.CALL, () -> {
                bulkhead.release(Lane.CALL);
                done.countDown();
            });
            bulkhead.request(marker);
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(grants.get()).isLessThanOrEqualTo(1);
        bulkhead.leave();
    }
}
