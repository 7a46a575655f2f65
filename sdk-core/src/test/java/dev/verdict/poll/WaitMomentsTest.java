package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** A wait whose end, deadline or wake comes at the worst moment. */
class WaitMomentsTest {
    private static final Duration DEADLINE = Scene.POLICY.deadline();

    private final FakeTimer timer = new FakeTimer();
    private final DueQueue queue = new DueQueue(timer);
    private final HandExecutor executor = new HandExecutor();
    private final FakeFetch fetch = new FakeFetch();
    private IntSupplier callsUnderWay = () -> 0;
    private final WakeRoom roomForOne = new WakeRoom(null, 1, () -> callsUnderWay.getAsInt());
    private final PollerContext<FakeResult> context = context(queue);

    private PollerContext<FakeResult> context(DueQueue deadlines) {
        return Scene.context(fetch, poll -> {}, executor, timer, queue, deadlines, null, roomForOne);
    }

    private Wait<FakeResult> started(PollPolicy policy) {
        return started(policy, context);
    }

    private Wait<FakeResult> started(PollPolicy policy, PollerContext<FakeResult> context) {
        Wait<FakeResult> wait = new Wait<>(context, Scene.REFERENCE, policy);
        wait.start();
        executor.runAll();
        return wait;
    }

    private void advance(Duration duration) {
        timer.advance(duration, executor::runAll);
    }

    private static Throwable failure(Wait<?> wait) {
        return wait.future()
                .handle((result, thrown) -> thrown)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void a_poll_at_the_deadline_is_too_late() {
        Wait<FakeResult> wait = started(Scene.POLICY);
        timer.pass(DEADLINE);

        wait.poll();

        assertThat(failure(wait)).isInstanceOf(WaitDeadlineException.class);
        assertThat(fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_permit_at_the_deadline_is_too_late() {
        Wait<FakeResult> wait = started(Scene.POLICY);
        timer.pass(DEADLINE);

        wait.pollPermitted();

        assertThat(failure(wait)).isInstanceOf(WaitDeadlineException.class);
        assertThat(fetch.calls()).isEqualTo(1);
    }

    @Test
    void a_permit_after_the_end_leaves_no_poll_that_nobody_makes() {
        Wait<FakeResult> wait = started(Scene.POLICY);
        wait.future().cancel(true);

        wait.pollPermitted();

        assertThat(context.pending().pollUnderWay(Scene.REFERENCE)).isNull();
        assertThat(fetch.calls()).isEqualTo(1);
    }

    @Test
    void an_executor_that_refuses_at_the_deadline_ends_the_wait_as_the_deadline_does() {
        Wait<FakeResult> wait = started(Scene.POLICY);
        timer.pass(DEADLINE);
        executor.refuse();

        wait.dispatchPermitted();

        assertThat(failure(wait)).isInstanceOf(WaitDeadlineException.class);
    }

    @Test
    void a_timer_that_was_shut_down_ends_all_waits_that_it_would_have_woken() {
        Wait<FakeResult> wait = started(Scene.POLICY);
        timer.shutDown();

        Wait<FakeResult> next = started(Scene.POLICY.withDeadline(Duration.ofMillis(1)));

        assertThat(failure(next)).isInstanceOf(RejectedExecutionException.class);
        assertThat(failure(wait)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void a_wait_that_ends_while_its_poll_begins_cancels_the_fetch() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        CompletableFuture<FakeResult> response = fetch.thenLater();
        timer.whenCancelling(() -> wait.future().cancel(true));

        wait.poll();

        assertThat(wait.future()).isCancelled();
        assertThat(response).isCancelled();
    }

    @Test
    void a_frozen_process_polls_once_though_a_poll_was_planned_for_just_before_the_deadline() {
        Duration justBefore = DEADLINE.minusMillis(500);
        Wait<FakeResult> wait = started(Scene.POLICY.withDelays(justBefore, justBefore));
        timer.pass(DEADLINE.plusSeconds(2));

        timer.advance(Duration.ZERO, () -> {});

        assertThat(executor.size()).as("polls").isEqualTo(1);
        assertThat(wait.future()).isNotDone();
        wait.future().cancel(true);
    }

    @Test
    void a_planned_poll_of_a_frozen_process_is_made_though_its_deadline_has_passed() {
        Wait<FakeResult> wait = started(Scene.POLICY, context(new DueQueue(new FakeTimer())));
        fetch.then(FakeResult.APPROVED);
        timer.pass(DEADLINE.plusSeconds(2));

        timer.advance(Duration.ZERO, () -> {});
        executor.awaitTask();
        executor.runAll();

        assertThat(wait.future()).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void a_wake_that_the_executor_refuses_takes_no_room() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        executor.refuse();

        assertThat(wait.wake()).isFalse();

        assertThat(roomForOne.take()).isTrue();
    }

    @Test
    void a_wake_that_another_poll_has_served_takes_no_room() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        wait.wake();
        fetch.thenLater();
        wait.poll();

        executor.runAll(); // what the wake brought

        assertThat(fetch.calls()).isEqualTo(2);
        assertThat(roomForOne.take()).isTrue();
    }

    @Test
    void a_wait_that_ends_after_a_wake_gives_its_room_back() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        wait.wake();

        wait.future().cancel(true);

        assertThat(roomForOne.take()).isTrue();
    }

    @Test
    void a_room_that_the_budget_denies_is_not_taken() {
        RateBudget budget = RateBudget.of(1, Duration.ofSeconds(10)).withTimer(timer);
        WakeRoom room = new WakeRoom(budget, 1, () -> 0);
        budget.acquire(executor);
        assertThat(room.take()).isFalse();

        timer.pass(Duration.ofSeconds(10));

        assertThat(room.take()).isTrue();
    }

    @Test
    void a_wake_beyond_the_limit_during_a_poll_leaves_the_planned_one() {
        CompletableFuture<FakeResult> response = fetch.thenLater();
        Wait<FakeResult> wait = started(Scene.HOURLY);
        wait.countWake();
        wait.countWake();
        assertThat(wait.wake()).isTrue();

        response.complete(FakeResult.RUNNING);
        executor.runAll();

        assertThat(queue.size()).as("the planned poll and the wake's").isEqualTo(2);
    }

    @Test
    void a_wake_that_is_served_while_its_poll_is_scheduled_leaves_the_planned_one_only() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        wait.countWake();
        wait.countWake();
        timer.whenScheduling(wait::poll);

        wait.wake();
        executor.runAll();

        assertThat(fetch.calls()).isEqualTo(2);
        assertThat(queue.size()).as("the planned poll").isEqualTo(1);
    }

    @Test
    void a_wait_that_ends_during_a_wake_schedules_nothing() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        callsUnderWay = () -> {
            wait.future().cancel(true);
            return 1;
        };

        wait.wake();

        assertThat(queue.size()).isZero();
        assertThat(timer.live()).isZero();
    }

    @Test
    void a_poll_in_the_place_of_a_planned_one_is_one_of_the_two_that_wakes_may_bring_forward_at_once() {
        Wait<FakeResult> wait = started(Scene.HOURLY);
        wait.countWake();
        wait.countWake();

        wait.wake();
        executor.runAll();
        assertThat(fetch.calls()).isEqualTo(1);

        advance(Duration.ofSeconds(1));
        assertThat(fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_wait_that_lets_go_twice_leaves_the_other_with_its_key() {
        Wait<FakeResult> one = new Wait<>(context, Scene.REFERENCE, Scene.HOURLY);
        Wait<FakeResult> other = new Wait<>(context, Scene.REFERENCE, Scene.HOURLY);
        context.pending().add(one);
        context.pending().add(other);

        context.pending().remove(one);
        context.pending().remove(one);

        assertThat(context.pending().of(Scene.REFERENCE)).containsExactly(other);
    }
}
