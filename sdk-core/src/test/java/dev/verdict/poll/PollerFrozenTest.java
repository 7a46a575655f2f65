package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process does not run for a while, and comes back after the deadline: a laptop that sleeps, a function that is frozen. */
class PollerFrozenTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_poll_that_was_due_is_made_before_time_is_up(Mode mode) {
        scene.fetch.then(FakeResult.RUNNING, FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.start(mode);

        freeze(Duration.ofHours(8));

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void if_that_poll_finds_no_end_time_is_up_at_once_and_the_poll_is_the_last_snapshot(Mode mode) {
        scene.fetch.then(FakeResult.UNKNOWN, FakeResult.RUNNING);
        CompletableFuture<FakeResult> wait = scene.start(mode);

        freeze(Duration.ofHours(8));

        assertThat(scene.failure(wait)).isInstanceOfSatisfying(WaitDeadlineException.class, deadline -> {
            assertThat(deadline.lastSnapshot()).containsSame(FakeResult.RUNNING);
            assertThat(deadline).hasMessageStartingWith("Waited PT8H");
        });
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void if_that_poll_is_not_answered_time_is_up_after_ten_seconds() {
        CompletableFuture<FakeResult> later =
                scene.fetch.then(FakeResult.RUNNING).thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        freeze(Duration.ofHours(8));

        scene.advance(Duration.ofSeconds(10).minusNanos(1));
        assertThat(wait).isNotDone();
        scene.advance(Duration.ofNanos(1));

        assertThat(scene.failure(wait)).isInstanceOf(WaitDeadlineException.class);
        assertThat(later).isCancelled();
    }

    @Test
    void frozen_again_during_that_poll_it_gets_its_time_again() {
        CompletableFuture<FakeResult> later =
                scene.fetch.then(FakeResult.RUNNING).thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        freeze(Duration.ofHours(8));
        freeze(Duration.ofHours(8));

        later.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void a_poll_that_was_on_its_way_is_followed_by_another_for_what_happened_meanwhile() {
        CompletableFuture<FakeResult> before = scene.fetch.thenLater();
        scene.fetch.then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        freeze(Duration.ofHours(8));
        before.completeExceptionally(Scene.http(503));
        scene.executor.runAll();

        assertThat(scene.polls.get(0).nextDelay()).contains(Duration.ZERO);
        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void back_just_after_the_deadline_it_was_frozen_nevertheless() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        freeze(Scene.POLICY.deadline().plusMillis(300));
        later.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void the_poll_that_was_due_does_not_hold_up_the_deadlines_of_others() throws Exception {
        FakeTimer deadlines = new FakeTimer();
        List<CompletableFuture<Thread>> polls = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        Iterator<CompletableFuture<Thread>> next = polls.iterator();
        PollerContext<FakeResult> setup = Scene.context(
                reference -> {
                    next.next().complete(Thread.currentThread());
                    return CompletableFuture.completedFuture(FakeResult.RUNNING);
                },
                poll -> {},
                Runnable::run,
                scene.timer,
                new DueQueue(scene.timer),
                new DueQueue(deadlines));
        new Wait<>(setup, Scene.REFERENCE, Scene.POLICY).start();

        scene.timer.pass(Duration.ofHours(8));
        deadlines.advance(Duration.ofHours(8), () -> {});

        assertThat(polls.get(0)).isCompletedWithValue(Thread.currentThread());
        assertThat(polls.get(1).get(30, TimeUnit.SECONDS))
                .as("not the thread of the deadlines")
                .isNotSameAs(Thread.currentThread());
    }

    @Test
    void an_answer_that_ends_the_wait_needs_no_other() {
        CompletableFuture<FakeResult> before = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        freeze(Duration.ofHours(8));
        before.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 999})
    void a_timer_that_is_a_little_late_is_no_freeze(long millis) {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(Duration.ofSeconds(2)));
        scene.advanceSeconds(1);
        assertThat(scene.fetch.calls()).isEqualTo(2);
        scene.timer.pass(Duration.ofMillis(millis));
        scene.advance(Duration.ofSeconds(1));

        assertThat(scene.failure(wait)).isInstanceOf(WaitDeadlineException.class);
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void back_before_the_deadline_the_wait_goes_on_as_if_nothing_had_been() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        freeze(Duration.ofSeconds(30));

        assertThat(wait).isNotDone();
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void cancelled_before_it_comes_back_it_takes_no_poll() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.timer.pass(Duration.ofHours(8));
        wait.cancel(true);
        scene.advance(Duration.ZERO);

        scene.assertNothingIsLeft();
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    /** Time goes by, and nothing runs; then all that was due meanwhile does. */
    private void freeze(Duration duration) {
        scene.timer.pass(duration);
        scene.advance(Duration.ZERO);
    }
}
