package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateBudgetCancelTest {
    private final RateScene scene = RateScene.ofTwo();

    /** Every way in which the holder of the future can give up its place. */
    enum Leaving {
        CANCEL(permit -> permit.cancel(true)),
        COMPLETE(permit -> permit.complete(null)),
        COMPLETE_EXCEPTIONALLY(permit -> permit.completeExceptionally(new IllegalStateException("enough"))),
        OBTRUDE(permit -> permit.obtrudeException(new IllegalStateException("enough")));

        private final Consumer<CompletableFuture<Void>> action;

        Leaving(Consumer<CompletableFuture<Void>> action) {
            this.action = action;
        }
    }

    @ParameterizedTest
    @EnumSource(Leaving.class)
    void who_leaves_the_queue_costs_no_permit_and_lets_the_next_move_up(Leaving leaving) {
        scene.acquire(2);
        CompletableFuture<Void> leaves = scene.budget.acquire(scene.executor);
        scene.acquire("next");
        scene.acquire("and the one after");

        leaving.action.accept(leaves);
        assertThat(scene.budget.waiting()).isEqualTo(2);
        scene.advance(1_000);

        assertThat(scene.began).endsWith("next", "and the one after");
        assertThat(scene.times).endsWith(1000L, 1000L);
        scene.assertNothingIsLeft();
    }

    @ParameterizedTest
    @EnumSource(Leaving.class)
    void who_leaves_last_turns_off_the_timer(Leaving leaving) {
        scene.acquire(2);
        CompletableFuture<Void> leaves = scene.budget.acquire(scene.executor);
        assertThat(scene.timer.live()).isEqualTo(1);

        leaving.action.accept(leaves);

        scene.assertNothingIsLeft();
    }

    @ParameterizedTest
    @EnumSource(Leaving.class)
    void a_permit_that_still_waits_for_the_executor_goes_to_the_next(Leaving leaving) {
        HandExecutor busy = new HandExecutor();
        scene.acquire(2);
        CompletableFuture<Void> first = scene.budget.acquire(busy);
        scene.budget.acquire(busy);
        scene.acquire("next");
        scene.advance(1_300);
        assertThat(busy.size()).as("both have a permit").isEqualTo(2);

        leaving.action.accept(first);
        scene.advance(0);
        assertThat(scene.began).endsWith("next");
        assertThat(scene.times).endsWith(1300L);

        busy.runAll();
        scene.acquire("after that");
        scene.advance(10_000);
        assertThat(scene.times).as("one of 1000 and one of 1300").endsWith(2000L);
        scene.assertNothingIsLeft();
    }

    @Test
    void a_permit_that_nobody_wants_any_more_is_free_for_who_asks_next() {
        scene.acquire(2);
        CompletableFuture<Void> first = scene.acquire("first");
        scene.acquire("second");
        scene.advanceTimer(1_000);

        first.cancel(true);

        assertThat(scene.acquire("new")).isCompleted();
    }

    @Test
    void cancelling_when_the_call_may_begin_already_gives_nothing_back() {
        CompletableFuture<Void> begun = scene.acquire("a");
        scene.acquire("b");

        assertThat(begun.cancel(true)).isFalse();

        assertThat(scene.acquire("c")).isNotDone();
    }

    @Test
    void a_timeout_on_the_future_leaves_the_queue() {
        scene.acquire(2);
        CompletableFuture<Void> permit = scene.acquire("a");
        CompletableFuture<Integer> waiting = permit.handle((begun, thrown) -> 0);

        permit.orTimeout(1, TimeUnit.NANOSECONDS);
        waiting.orTimeout(10, TimeUnit.SECONDS).join();

        scene.advance(1_000);
        assertThat(scene.began).doesNotContain("a");
        scene.assertNothingIsLeft();
    }

    @Test
    void ten_thousand_who_leave_leave_nothing_behind() {
        scene.acquire(2);
        CompletableFuture<?>[] permits = new CompletableFuture<?>[10_000];
        for (int i = 0; i < permits.length; i++) {
            permits[i] = scene.acquire("a");
        }
        for (int i = permits.length - 1; i >= 0; i--) {
            permits[i].cancel(false);
        }

        scene.assertNothingIsLeft();
    }

    @Test
    void leaving_while_the_timer_is_being_set_turns_it_off_when_it_is() {
        CompletableFuture<?>[] permit = new CompletableFuture<?>[1];
        FakeTimer timer = scene.timer;
        PollTimer meddling = new PollTimer() {
            @Override
            public long nanoTime() {
                return timer.nanoTime();
            }

            @Override
            public Cancellable schedule(Runnable task, Duration delay) {
                if (permit[0] != null) {
                    permit[0].cancel(true);
                }
                return timer.schedule(task, delay);
            }
        };
        RateBudget budget = RateBudget.perSecond(1).withTimer(meddling);
        HandExecutor busy = new HandExecutor();
        budget.acquire(busy);
        CompletableFuture<Void> granted = budget.acquire(busy);
        CompletableFuture<Void> waiting = budget.acquire(busy);
        permit[0] = waiting;

        // The one permit is handed out, the timer is set for the next, who leaves just then.
        timer.advance(Duration.ofSeconds(1), () -> {});

        assertThat(waiting).isCancelled();
        assertThat(budget.waiting()).isZero();
        assertThat(timer.live()).isZero();
        busy.runAll();
        assertThat(granted).isCompleted();
    }
}
