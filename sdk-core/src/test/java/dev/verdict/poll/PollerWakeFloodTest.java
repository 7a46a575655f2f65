package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wakes can come from strangers, and as many of them as those like. */
class PollerWakeFloodTest {
    private static final PollPolicy SLOW = PollPolicy.defaults()
            .withDelays(Duration.ofMinutes(1), Duration.ofMinutes(1))
            .withDeadline(Duration.ofHours(1));

    private final Scene scene = new Scene();

    private void flood(Duration duration) {
        for (long millis = 0; millis < duration.toMillis(); millis += 10) {
            assertThat(scene.poller.wake(Scene.REFERENCE)).isEqualTo(1);
            scene.executor.runAll();
            scene.advance(Duration.ofMillis(10));
        }
    }

    @Test
    void a_wait_polls_at_once_for_two_wakes_and_then_once_a_second() {
        scene.start(Mode.ASYNC, SLOW);

        flood(Duration.ofSeconds(10));

        assertThat(scene.polls)
                .extracting(poll -> poll.elapsed().toMillis())
                .startsWith(0L, 0L, 10L, 1000L, 2000L, 3000L)
                .hasSize(13);
        scene.poller.wake(Scene.REFERENCE);
        assertThat(scene.poller.scheduled())
                .as("the deadline, the planned poll and the wake's")
                .isEqualTo(3);
    }

    @Test
    void after_a_while_without_wakes_two_lead_to_polls_at_once_again() {
        scene.start(Mode.ASYNC, SLOW);
        flood(Duration.ofSeconds(2));
        scene.advanceSeconds(3);
        int before = scene.fetch.calls();

        flood(Duration.ofMillis(20));

        assertThat(scene.fetch.calls()).isEqualTo(before + 2);
    }

    @Test
    void a_wake_that_came_too_early_is_not_lost() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, SLOW);
        flood(Duration.ofMillis(30));
        scene.fetch.then(FakeResult.APPROVED);

        scene.advance(Duration.ofSeconds(1));

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void wakes_during_every_poll_make_no_more_of_them() {
        List<CompletableFuture<FakeResult>> polls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            polls.add(scene.fetch.thenLater());
        }
        scene.start(Mode.ASYNC, SLOW);
        for (int tenth = 0; tenth < 100; tenth++) {
            scene.poller.wake(Scene.REFERENCE);
            polls.get(scene.fetch.calls() - 1).complete(FakeResult.RUNNING);
            scene.executor.runAll();
            scene.advance(Duration.ofMillis(100));
        }

        assertThat(scene.fetch.calls()).isBetween(10, 13);
    }

    @Test
    void a_planned_poll_that_comes_first_serves_the_wake() {
        scene.start(Mode.ASYNC); // plans a poll after a second
        flood(Duration.ofMillis(20));
        assertThat(scene.fetch.calls()).isEqualTo(3);
        scene.poller.wake(Scene.REFERENCE);

        scene.advanceSeconds(4);

        assertThat(scene.fetch.calls())
                .as("the woken one, and the planned one after it")
                .isEqualTo(4);
        assertThat(scene.poller.scheduled()).as("the deadline and one poll").isEqualTo(2);
    }

    @Test
    void a_wait_that_ends_takes_the_wake_s_poll_with_it() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, SLOW);
        flood(Duration.ofMillis(30));

        wait.cancel(true);

        scene.assertNothingIsLeft();
    }

    @Test
    void an_executor_that_refuses_the_wake_s_poll_leaves_the_planned_one() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, SLOW);
        flood(Duration.ofMillis(30));
        scene.executor.refuse();

        scene.timer.advance(Duration.ofSeconds(2), () -> {});

        assertThat(wait).isNotDone();
        assertThat(scene.poller.scheduled())
                .as("the deadline and the planned poll")
                .isEqualTo(2);
    }

    /** A hundred waits, each of which a stranger wakes all the time, with a budget of 20 calls a second. */
    @Test
    void wakes_leave_half_of_the_budget_to_all_others() {
        RateBudget budget = RateBudget.perSecond(20).withTimer(scene.timer);
        try (Poller<FakeResult> poller = Poller.of(scene.fetch)
                .rate(budget)
                .policy(SLOW)
                .timer(scene.timer)
                .executor(scene.executor)
                .build()) {
            startHundred(poller);
            int before = scene.fetch.calls();
            for (int i = 0; i < 100; i++) {
                for (int wait = 0; wait < 100; wait++) {
                    poller.wake("wait-" + wait);
                }
                scene.executor.runAll();
                CompletableFuture<Void> execute = budget.acquire(scene.executor);
                assertThat(execute)
                        .as("an execute after %s ms begins at once", i * 100)
                        .isDone();
                scene.advance(Duration.ofMillis(100));
            }

            assertThat(scene.fetch.calls() - before).as("polls in 10 seconds").isBetween(1, 110);
        }
    }

    @Test
    void wakes_get_nothing_while_others_use_the_budget_and_planned_polls_are_taken_nevertheless() {
        RateBudget budget = RateBudget.perSecond(20).withTimer(scene.timer);
        try (Poller<FakeResult> poller = Poller.of(scene.fetch)
                .wakesWithin(budget) // the fetch asks for its permits itself
                .policy(SLOW)
                .timer(scene.timer)
                .executor(scene.executor)
                .build()) {
            poller.awaitAsync(Scene.REFERENCE);
            scene.executor.runAll();
            for (int i = 0; i < 12; i++) {
                budget.acquire(scene.executor);
            }
            poller.wake(Scene.REFERENCE);
            scene.advance(Duration.ofMillis(999));
            assertThat(scene.fetch.calls()).isEqualTo(1);

            scene.advance(Duration.ofMillis(1));
            assertThat(scene.fetch.calls()).as("the budget is free again").isEqualTo(2);

            for (int i = 0; i < 122; i++) {
                for (int call = 0; call < 10; call++) {
                    budget.acquire(scene.executor);
                }
                poller.wake(Scene.REFERENCE);
                scene.advance(Duration.ofMillis(500));
            }
            assertThat(scene.fetch.calls()).as("the planned poll").isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_small_budget_has_room_for_one_wake_when_nothing_of_it_is_in_use(int calls) {
        RateBudget budget = RateBudget.perSecond(calls).withTimer(scene.timer);

        assertThat(budget.takeRoomForWake()).isTrue();
        assertThat(budget.takeRoomForWake()).isFalse();
        scene.advanceSeconds(1);
        budget.acquire(scene.executor);
        assertThat(budget.takeRoomForWake()).isFalse();
    }

    @Test
    void an_unlimited_budget_has_room_unless_it_is_paused() {
        RateBudget budget = RateBudget.unlimited().withTimer(scene.timer);
        for (int i = 0; i < 1000; i++) {
            budget.acquire(scene.executor);
            assertThat(budget.takeRoomForWake()).isTrue();
        }

        budget.slowDown(Duration.ofSeconds(5));

        assertThat(budget.takeRoomForWake()).isFalse();
        scene.advanceSeconds(5);
        assertThat(budget.takeRoomForWake()).isTrue();
    }

    private void startHundred(Poller<FakeResult> poller) {
        for (int wait = 0; wait < 100; wait++) {
            poller.awaitAsync("wait-" + wait);
        }
        scene.executor.runAll();
        scene.advance(Duration.ofSeconds(10));
        assertThat(scene.fetch.calls()).isEqualTo(100);
    }

    @Test
    void polls_that_take_long_leave_room_for_other_calls() {
        int[] underWay = new int[1];
        List<CompletableFuture<FakeResult>> polls = new ArrayList<>();
        Poller<FakeResult> poller = Poller.<FakeResult>of(reference -> {
                    CompletableFuture<FakeResult> poll = new CompletableFuture<>();
                    polls.add(poll);
                    return poll;
                })
                .wakesWithin(2, () -> underWay[0])
                .policy(SLOW)
                .executor(scene.executor)
                .timer(scene.timer)
                .build();
        for (int i = 0; i < 5; i++) {
            poller.awaitAsync("wait " + i);
        }
        scene.executor.runAll();
        polls.forEach(poll -> poll.complete(FakeResult.RUNNING));
        scene.executor.runAll();

        for (int i = 0; i < 5; i++) {
            assertThat(poller.wake("wait " + i)).isEqualTo(1);
        }
        scene.advanceSeconds(10);
        assertThat(polls).hasSize(5 + 2);

        polls.get(5).complete(FakeResult.APPROVED);
        polls.get(6).completeExceptionally(Scene.http(503));
        scene.advanceSeconds(10);
        assertThat(polls).as("two others have their turn").hasSize(5 + 4);

        polls.get(7).complete(FakeResult.RUNNING);
        underWay[0] = 2;
        scene.advanceSeconds(10);
        assertThat(polls).as("others have taken the room").hasSize(5 + 4);

        underWay[0] = 1;
        scene.advanceSeconds(1);
        assertThat(polls).hasSize(5 + 5);
        poller.close();
    }
}
