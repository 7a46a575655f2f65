package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.poll.RateBudget.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateBudgetTest {
    private final RateScene scene = RateScene.ofTwo();

    @Test
    void a_burst_goes_at_once_and_the_rest_is_spread() {
        scene.acquire(5);
        assertThat(scene.times).containsExactly(0L, 0L);

        scene.advance(999);
        assertThat(scene.times).hasSize(2);
        scene.advance(10_000);

        assertThat(scene.times).containsExactly(0L, 0L, 1000L, 1000L, 2000L);
        scene.assertNothingIsLeft();
    }

    @Test
    void each_call_waits_for_the_one_so_many_places_before_it() {
        scene.acquire(1);
        scene.advance(700);
        scene.acquire(3);
        scene.advance(10_000);

        assertThat(scene.times).containsExactly(0L, 700L, 1000L, 1700L);
    }

    @Test
    void what_was_not_used_is_not_saved_up() {
        scene.advance(60_000);
        scene.acquire(4);
        scene.advance(10_000);

        assertThat(scene.times).containsExactly(60_000L, 60_000L, 61_000L, 61_000L);
    }

    @Test
    void a_permit_that_is_free_is_there_already() {
        assertThat(scene.acquire("a")).isCompleted();

        scene.assertNothingIsLeft();
    }

    @Test
    void who_asks_first_begins_first() {
        for (String caller : List.of("a", "b", "c", "d", "e")) {
            scene.acquire(caller);
        }
        scene.advance(10_000);

        assertThat(scene.began).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void who_asks_when_the_next_is_due_still_comes_after_those_who_wait() {
        scene.acquire(2);
        scene.acquire("waits");
        scene.timer.pass(Duration.ofSeconds(1));

        assertThat(scene.acquire("new")).isNotDone();
        scene.advance(0);

        assertThat(scene.began).endsWith("waits", "new");
    }

    @Test
    void who_asks_while_permits_are_handed_out_comes_after_them() {
        scene.acquire(2);
        scene.acquire("waits", task -> {
            scene.acquire("new");
            scene.executor.execute(task);
        });
        scene.advance(1_000);

        assertThat(scene.began).endsWith("waits", "new");
        assertThat(scene.times).endsWith(1000L, 1000L);
        scene.assertNothingIsLeft();
    }

    @Test
    void one_timer_serves_all_who_wait() {
        scene.acquire(1_000);

        assertThat(scene.budget.waiting()).isEqualTo(998);
        assertThat(scene.timer.live()).isEqualTo(1);
    }

    @Test
    void the_timer_s_thread_only_hands_over() {
        scene.acquire(2);
        CompletableFuture<Void> permit = scene.acquire("a");

        scene.advanceTimer(1_000);
        assertThat(permit).isNotDone();

        scene.executor.runAll();
        assertThat(permit).isCompleted();
        scene.assertNothingIsLeft();
    }

    @Test
    void each_caller_is_served_on_its_own_executor() {
        HandExecutor other = new HandExecutor();
        scene.acquire(2);
        CompletableFuture<Void> first = scene.acquire("a");
        CompletableFuture<Void> second = scene.acquire("b", other);

        scene.advance(1_000);

        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        other.runAll();
        assertThat(second).isCompleted();
    }

    @Test
    void permits_that_ask_for_the_next_one_in_the_same_thread_do_not_pile_up_on_the_stack() {
        List<Integer> depths = new ArrayList<>();
        RateScene wide = new RateScene(RateBudget.perSecond(100));
        Runnable[] again = new Runnable[1];
        again[0] = () -> {
            depths.add(new Throwable().getStackTrace().length);
            wide.budget.acquire(Runnable::run).thenRun(again[0]);
        };
        wide.acquire(100);
        wide.budget.acquire(Runnable::run).thenRun(again[0]);
        wide.advance(1_000);

        assertThat(depths).hasSize(100);
        assertThat(depths.stream().distinct()).hasSize(1);
    }

    @Test
    void an_executor_that_refuses_fails_its_permit_which_goes_to_the_next() {
        scene.acquire(2);
        RejectedExecutionException refusal = new RejectedExecutionException("full");
        CompletableFuture<Void> refused = scene.acquire("refused", task -> {
            throw refusal;
        });
        CompletableFuture<Thread> failedBy = refused.handle((permit, thrown) -> Thread.currentThread());
        scene.acquire("next");
        scene.acquire("and the one after");

        scene.advance(1_000);

        assertThat(failedBy.orTimeout(10, TimeUnit.SECONDS).join())
                .as("not the timer's thread")
                .isNotSameAs(Thread.currentThread());
        assertThat(refused.handle((permit, thrown) -> thrown).join()).isSameAs(refusal);
        assertThat(scene.began).endsWith("next", "and the one after");
        scene.assertNothingIsLeft();
    }

    @Test
    void an_executor_that_runs_the_task_and_then_throws_has_used_the_permit() {
        scene.acquire(2);
        CompletableFuture<Void> permit = scene.acquire("a", task -> {
            task.run();
            throw new IllegalStateException("too late");
        });
        scene.acquire(2);
        scene.advance(1_000);

        assertThat(permit).isCompleted();
        assertThat(scene.times).containsExactly(0L, 0L, 1000L, 1000L);
    }

    @Test
    void a_task_that_an_executor_runs_twice_counts_once() {
        scene.acquire(2);
        scene.acquire("a", task -> {
            task.run();
            task.run();
        });
        scene.acquire(2);
        scene.advance(1_000);

        assertThat(scene.times).containsExactly(0L, 0L, 1000L, 1000L);
    }

    @Test
    void a_timer_that_was_shut_down_fails_who_has_to_wait() {
        scene.acquire(2);
        scene.timer.shutDown();

        assertShutDown(scene.acquire("a"));
        scene.assertNothingIsLeft();
    }

    @Test
    void a_timer_that_is_shut_down_meanwhile_fails_all_who_wait_as_soon_as_it_is_needed() {
        scene.acquire(2);
        CompletableFuture<Void> first = scene.acquire("a");
        CompletableFuture<Void> second = scene.budget.acquire(scene.executor, Lane.POLL);
        scene.budget.slowDown(Duration.ofSeconds(5));
        scene.timer.shutDown();

        scene.advance(1_000);

        assertShutDown(first);
        assertShutDown(second);
        scene.assertNothingIsLeft();
    }

    private static void assertShutDown(CompletableFuture<Void> permit) {
        assertThat(permit.handle((begun, thrown) -> thrown)
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join())
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("the timer is shut down");
    }

    @Test
    void an_unlimited_budget_never_waits() {
        RateScene unlimited = new RateScene(RateBudget.unlimited());

        unlimited.acquire(10_000);

        assertThat(unlimited.times).hasSize(10_000);
        unlimited.assertNothingIsLeft();
    }

    @Test
    void a_copy_with_another_timer_shares_nothing() {
        scene.acquire(2);

        assertThat(scene.budget.withTimer(scene.timer).acquire(scene.executor)).isCompleted();
    }

    @Test
    void prints_what_is_configured_and_what_holds_now() {
        assertThat(RateBudget.unlimited()).hasToString("RateBudget[unlimited]");
        assertThat(RateBudget.of(5, Duration.ofMinutes(1))).hasToString("RateBudget[5 per PT1M]");

        scene.acquire(3);
        scene.budget.slowDown(Duration.ZERO);

        assertThat(scene.budget).hasToString("RateBudget[2 per PT1S, slowed down to 1, 1 waiting]");
    }

    @Test
    void refuses_numbers_that_make_no_sense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateBudget.perSecond(0))
                .withMessage("calls must be at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateBudget.of(1, Duration.ZERO))
                .withMessage("period must be positive and at most a day, not PT0S");
        assertThatIllegalArgumentException().isThrownBy(() -> RateBudget.of(1, Duration.ofNanos(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateBudget.of(1, Duration.ofDays(1).plusNanos(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.budget.slowDown(Duration.ofNanos(-1)))
                .withMessage("pause must not be negative, not PT-0.000000001S");
        assertThatNullPointerException().isThrownBy(() -> scene.budget.acquire(null));
        assertThat(RateBudget.of(Integer.MAX_VALUE, Duration.ofDays(1)).acquire(Runnable::run))
                .isCompleted();
    }

    @Test
    void many_threads_with_the_machine_s_clock_all_get_their_permits() throws Exception {
        RateBudget budget = RateBudget.of(50, Duration.ofMillis(5));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<?>> permits = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                boolean cancels = i % 5 == 0;
                permits.add(CompletableFuture.supplyAsync(() -> budget.acquire(threads), threads)
                        .thenCompose(permit -> {
                            if (cancels) {
                                permit.cancel(true);
                            }
                            return permit.exceptionally(cancelled -> null);
                        }));
            }
            CompletableFuture.allOf(permits.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
            assertThat(budget.waiting()).isZero();
        } finally {
            threads.shutdownNow();
        }
    }
}
