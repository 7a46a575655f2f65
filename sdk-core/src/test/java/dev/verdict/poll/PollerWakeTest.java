package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerWakeTest {
    private static final String REFERENCE = Scene.REFERENCE;
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_wake_polls_at_once_instead_of_after_the_delay(Mode mode) {
        scene.fetch.then(FakeResult.RUNNING, FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.start(mode);

        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(scene.fetch.calls()).as("calls by the thread that wakes").isEqualTo(1);
        scene.executor.runAll();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void the_next_delay_is_as_after_any_poll() {
        scene.start(Mode.ASYNC);
        scene.advance(Duration.ofMillis(300));

        wake();

        assertThat(delays()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(scene.poller.scheduled()).as("the deadline and one poll").isEqualTo(2);
        scene.advance(Duration.ofMillis(1_999));
        assertThat(scene.fetch.calls()).isEqualTo(2);
        scene.advance(Duration.ofMillis(1));
        assertThat(scene.fetch.calls()).isEqualTo(3);
    }

    @Test
    void several_wakes_before_the_poll_make_one_poll() {
        scene.start(Mode.ASYNC);

        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(scene.executor.size()).isEqualTo(1);
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void wakes_while_a_poll_is_on_its_way_make_another_as_soon_as_that_is_answered() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        scene.start(Mode.ASYNC);

        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        scene.executor.runAll();
        assertThat(scene.fetch.calls()).as("polls at a time").isEqualTo(1);

        later.complete(FakeResult.RUNNING);
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
        assertThat(delays()).as("the first is followed at once").containsExactly(Duration.ZERO, Duration.ofSeconds(2));
        assertThat(scene.poller.scheduled()).as("the deadline and one poll").isEqualTo(2);
    }

    @Test
    void a_wake_while_a_poll_fails_in_a_way_that_may_pass_makes_another_at_once() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        scene.start(Mode.ASYNC);
        scene.poller.wake(REFERENCE);

        later.completeExceptionally(Scene.http(503));
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_wake_during_the_last_poll_makes_no_other() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.poller.wake(REFERENCE);

        later.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(scene.fetch.calls()).isEqualTo(1);
        assertThat(scene.polls.get(0).nextDelay()).isEmpty();
    }

    @Test
    void a_wake_during_a_poll_that_is_cancelled_makes_no_other() {
        scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.poller.wake(REFERENCE);

        wait.cancel(true);
        scene.executor.runAll();

        scene.assertNothingIsLeft();
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_wake_while_the_listener_hears_of_a_poll_makes_another_after_that() {
        CompletableFuture<Scene> listening = new CompletableFuture<>();
        int[] callsMeanwhile = new int[1];
        listening.complete(new Scene(poll -> {
            Scene here = listening.join();
            if (poll.number() == 1) {
                assertThat(here.poller.wake(REFERENCE)).isEqualTo(1);
                here.executor.runAll();
                callsMeanwhile[0] = here.fetch.calls();
            }
        }));
        Scene here = listening.join();

        here.start(Mode.ASYNC);

        assertThat(callsMeanwhile[0])
                .as("polls while the listener was being told")
                .isEqualTo(1);
        assertThat(here.polls).extracting(Poll::number).containsExactly(1, 2);
        assertThat(here.poller.scheduled()).as("the deadline and one poll").isEqualTo(2);
    }

    @Test
    void a_wake_while_the_listener_hears_of_the_last_poll_wakes_nobody() {
        CompletableFuture<Scene> listening = new CompletableFuture<>();
        int[] woken = {-1};
        listening.complete(new Scene(poll -> woken[0] = listening.join().poller.wake(REFERENCE)));
        Scene here = listening.join();
        here.fetch.then(FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = here.start(Mode.ASYNC);

        assertThat(here.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(woken[0]).isZero();
        assertThat(here.fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_wake_before_the_first_poll_makes_no_second() {
        scene.poller.awaitAsync(REFERENCE);

        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(scene.executor.size()).isEqualTo(1);
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_wake_just_before_the_planned_poll_begins_makes_one_with_it() {
        scene.start(Mode.ASYNC);
        scene.poller.wake(REFERENCE);
        scene.timer.advance(Duration.ofSeconds(1), () -> {});
        assertThat(scene.executor.size()).as("the wake's task and the timer's").isEqualTo(2);

        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_wake_when_the_planned_poll_waits_for_the_executor_makes_one_with_it() {
        scene.start(Mode.ASYNC);
        scene.timer.advance(Duration.ofSeconds(1), () -> {});
        scene.poller.wake(REFERENCE);
        assertThat(scene.executor.size()).as("the timer's task and the wake's").isEqualTo(2);

        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_wake_whose_task_comes_after_the_planned_poll_was_answered_makes_no_other() {
        HandExecutor slow = new HandExecutor();
        Executor[] used = {scene.executor};
        Poller<FakeResult> poller = Poller.of(scene.fetch)
                .policy(Scene.POLICY)
                .timer(scene.timer)
                .random(() -> 0)
                .executor(task -> used[0].execute(task))
                .build();
        poller.awaitAsync(REFERENCE);
        scene.executor.runAll();
        used[0] = slow;
        poller.wake(REFERENCE);
        used[0] = scene.executor;
        scene.advanceSeconds(1);
        assertThat(scene.fetch.calls()).as("the planned poll").isEqualTo(2);

        slow.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_wake_while_the_next_poll_is_being_planned_takes_its_place() {
        Poller<?>[] poller = new Poller<?>[1];
        int[] scheduled = new int[1];
        PollTimer meddling = new PollTimer() {
            @Override
            public long nanoTime() {
                return scene.timer.nanoTime();
            }

            @Override
            public Cancellable schedule(Runnable task, Duration delay) {
                if (++scheduled[0] == 2) { // after the deadline, the second poll
                    assertThat(poller[0].wake(REFERENCE)).isEqualTo(1);
                    scene.executor.runAll();
                }
                return scene.timer.schedule(task, delay);
            }
        };
        poller[0] = Poller.of(scene.fetch)
                .policy(Scene.POLICY)
                .executor(scene.executor)
                .timer(meddling)
                .build();
        poller[0].awaitAsync(REFERENCE);
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
        assertThat(poller[0].scheduled()).as("the deadline and one poll").isEqualTo(2);
    }

    @Test
    void all_waits_for_the_reference_are_woken_and_no_others() {
        scene.start(Mode.ASYNC);
        scene.start(Mode.ASYNC);
        scene.poller.awaitAsync("another");
        scene.executor.runAll();
        scene.fetch.references.clear();

        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(2);
        scene.executor.runAll();

        assertThat(scene.fetch.references).as("one poll for both").containsExactly(REFERENCE);
    }

    @Test
    void one_wait_that_ends_leaves_the_others_for_its_reference_to_be_woken() {
        CompletableFuture<FakeResult> ends = scene.start(Mode.ASYNC);
        scene.start(Mode.ASYNC);

        ends.cancel(true);

        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(scene.poller.pending()).hasSize(1);
    }

    @Test
    void waking_what_nobody_waits_for_is_harmless() {
        scene.fetch.then(FakeResult.APPROVED);
        scene.start(Mode.ASYNC);

        for (String reference : List.of("unknown", REFERENCE, "")) {
            assertThat(scene.poller.wake(reference)).isZero();
        }
        scene.poller.close();
        assertThat(scene.poller.wake(REFERENCE)).isZero();
        scene.assertNothingIsLeft();
        assertThatNullPointerException().isThrownBy(() -> scene.poller.wake(null));
    }

    @Test
    void a_wake_is_not_kept_for_waits_that_begin_later() {
        scene.poller.wake(REFERENCE);

        scene.start(Mode.ASYNC);

        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_wake_after_the_deadline_does_nothing() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.timer.pass(Duration.ofMinutes(1));

        assertThat(scene.poller.wake(REFERENCE)).isZero();
        assertThat(scene.executor.size()).isZero();
        assertThat(wait).isNotDone();
    }

    @Test
    void a_wake_whose_poll_only_begins_after_the_deadline_takes_none() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        scene.timer.pass(Duration.ofMinutes(1));

        scene.executor.runAll();

        assertThat(scene.failure(wait)).isInstanceOf(WaitDeadlineException.class);
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_wake_polls_even_when_no_planned_poll_would_fit_in_before_the_deadline() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        scene.fetch.then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advance(Duration.ofMillis(59_900));
        scene.poller.wake(REFERENCE);

        later.complete(FakeResult.RUNNING);
        scene.executor.runAll();

        assertThat(scene.polls).extracting(Poll::nextDelay).startsWith(Optional.of(Duration.ZERO));
        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void an_executor_that_refuses_a_wake_leaves_the_planned_poll() {
        boolean[] full = new boolean[1];
        Poller<FakeResult> poller = Poller.of(scene.fetch)
                .policy(Scene.POLICY)
                .timer(scene.timer)
                .random(() -> 0)
                .executor(task -> {
                    if (full[0]) {
                        throw new OutOfMemoryError("no more threads");
                    }
                    scene.executor.execute(task);
                })
                .build();
        CompletableFuture<FakeResult> wait = poller.awaitAsync(REFERENCE);
        scene.executor.runAll();

        full[0] = true;
        assertThat(poller.wake(REFERENCE)).isZero();
        full[0] = false;
        assertThat(wait).isNotDone();
        scene.advanceSeconds(1);
        assertThat(scene.fetch.calls()).as("the planned poll").isEqualTo(2);

        full[0] = true;
        assertThat(poller.wake(REFERENCE)).isZero();
        full[0] = false;
        assertThat(poller.wake(REFERENCE)).as("the next wake").isEqualTo(1);
        scene.executor.runAll();
        assertThat(scene.fetch.calls()).isEqualTo(3);
    }

    @Test
    void a_wake_while_a_poll_waits_for_its_permit_is_served_by_that_poll() {
        RateBudget budget = RateBudget.perSecond(1).withTimer(scene.timer);
        Poller<FakeResult> poller = Poller.of(scene.fetch)
                .rate(budget)
                .policy(Scene.POLICY)
                .random(() -> 0)
                .timer(scene.timer)
                .executor(scene.executor)
                .build();
        budget.acquire(scene.executor);
        poller.awaitAsync(REFERENCE);
        scene.executor.runAll();

        assertThat(poller.wake(REFERENCE)).isEqualTo(1);
        assertThat(budget.waiting()).isEqualTo(1);
        scene.advance(Duration.ofMillis(1_999));
        assertThat(scene.fetch.calls()).isEqualTo(1);
        assertThat(budget.waiting()).as("polls that wait for a permit").isZero();
        scene.advance(Duration.ofMillis(1));
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    private void wake() {
        assertThat(scene.poller.wake(REFERENCE)).isEqualTo(1);
        scene.executor.runAll();
    }

    private List<Duration> delays() {
        return scene.polls.stream()
                .map(Poll::nextDelay)
                .flatMap(Optional::stream)
                .toList();
    }
}
