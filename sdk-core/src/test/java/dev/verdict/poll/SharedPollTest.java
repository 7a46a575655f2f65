package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Several wait for the same reference: the platform is asked once. */
class SharedPollTest {
    private static final PollPolicy SLOW = Scene.POLICY
            .withDelays(Duration.ofSeconds(20), Duration.ofSeconds(20))
            .withDeadline(Duration.ofMinutes(5));

    private final Scene scene = new Scene();
    private final List<SharedPoll<FakeResult>> closed = new ArrayList<>();
    private final DueQueue queue = new DueQueue(scene.timer);
    private final Wait<FakeResult> wait = new Wait<>(
            Scene.context(scene.fetch, poll -> {}, scene.executor, scene.timer, queue, queue),
            Scene.REFERENCE,
            Scene.POLICY);

    private CompletableFuture<FakeResult> start(PollPolicy policy) {
        return scene.start(Mode.ASYNC, policy);
    }

    @Test
    void a_wait_that_begins_while_a_poll_is_under_way_gets_its_response() {
        CompletableFuture<FakeResult> response = scene.fetch.thenLater();
        CompletableFuture<FakeResult> first = start(Scene.POLICY);
        CompletableFuture<FakeResult> second = start(Scene.POLICY);

        response.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(first).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(second).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(scene.fetch.calls()).isEqualTo(1);
        scene.assertNothingIsLeft();
    }

    @Test
    void the_faster_policy_sets_the_pace_and_both_are_told() {
        CompletableFuture<FakeResult> slow = start(SLOW);
        CompletableFuture<FakeResult> fast = start(Scene.POLICY);
        scene.advanceSeconds(6); // polls of the fast one after 1, 3 and 7 seconds
        scene.fetch.then(FakeResult.APPROVED);
        int before = scene.fetch.calls();

        scene.advanceSeconds(1);

        assertThat(scene.fetch.calls()).isEqualTo(before + 1);
        assertThat(slow).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(fast).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(scene.polls).extracting(Poll::number).contains(1, 2, 3, 4, 5);
    }

    @Test
    void many_waits_for_one_reference_poll_as_often_as_one() {
        List<CompletableFuture<FakeResult>> waits = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            waits.add(scene.poller.awaitAsync(Scene.REFERENCE, Scene.POLICY));
        }
        scene.executor.runAll();
        assertThat(scene.fetch.calls()).isEqualTo(1);

        scene.advanceSeconds(15); // after 1, 3, 7, 11 and 15 seconds

        assertThat(scene.fetch.calls()).isEqualTo(6);
        waits.forEach(wait -> wait.cancel(false));
        scene.assertNothingIsLeft();
    }

    @Test
    void a_cancel_of_one_wait_leaves_the_poll_to_the_other() {
        CompletableFuture<FakeResult> response = scene.fetch.thenLater();
        CompletableFuture<FakeResult> first = start(Scene.POLICY);
        CompletableFuture<FakeResult> second = start(Scene.POLICY);

        first.cancel(true);
        assertThat(response).isNotCancelled();
        response.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(first).isCancelled();
        assertThat(second).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void a_poll_that_all_have_left_is_cancelled_and_the_next_wait_makes_its_own() {
        CompletableFuture<FakeResult> abandoned = scene.fetch.thenLater();
        CompletableFuture<FakeResult> first = start(Scene.POLICY);
        CompletableFuture<FakeResult> second = start(Scene.POLICY);
        first.cancel(true);
        second.cancel(true);
        assertThat(abandoned).isCancelled();

        scene.fetch.then(FakeResult.APPROVED);
        assertThat(start(Scene.POLICY)).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void each_wait_has_its_own_deadline() {
        CompletableFuture<FakeResult> first = start(Scene.POLICY.withDeadline(Duration.ofSeconds(10)));
        CompletableFuture<FakeResult> second = start(Scene.POLICY);

        scene.advanceSeconds(10);

        assertThat(first.handle((result, late) -> late).join()).isInstanceOf(WaitDeadlineException.class);
        assertThat(second).isNotDone();
        scene.fetch.then(FakeResult.APPROVED);
        scene.advanceSeconds(5);
        assertThat(second).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void a_failure_that_ends_one_wait_ends_the_others_for_that_reference_with_the_same() {
        scene.fetch.thenFail(Scene.http(403));
        CompletableFuture<FakeResult> first = scene.poller.awaitAsync(Scene.REFERENCE);
        CompletableFuture<FakeResult> second = scene.poller.awaitAsync(Scene.REFERENCE);
        scene.executor.runAll();

        assertThat(second.handle((result, failure) -> failure).join())
                .isSameAs(first.handle((result, failure) -> failure).join());
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @Test
    void the_end_of_one_wait_leaves_the_other_pending_for_wakes() {
        CompletableFuture<FakeResult> first = start(SLOW);
        start(SLOW);

        first.cancel(true);

        assertThat(scene.poller.pending()).containsExactly(Scene.REFERENCE);
        assertThat(scene.poller.wake(Scene.REFERENCE)).isEqualTo(1);
    }

    @Test
    void a_wait_that_joins_a_poll_needs_no_permit() {
        RateBudget budget = RateBudget.of(1, Duration.ofHours(1)).withTimer(scene.timer);
        Poller<FakeResult> poller = Poller.of(scene.fetch)
                .rate(budget)
                .policy(Scene.POLICY)
                .executor(scene.executor)
                .timer(scene.timer)
                .build();
        CompletableFuture<FakeResult> response = scene.fetch.thenLater();
        poller.awaitAsync(Scene.REFERENCE);
        scene.executor.runAll();

        CompletableFuture<FakeResult> second = poller.awaitAsync(Scene.REFERENCE);
        scene.executor.runAll();
        assertThat(budget.waiting()).isZero();
        response.complete(FakeResult.APPROVED);
        scene.executor.runAll();

        assertThat(second).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void a_wake_during_a_shared_poll_leads_to_one_more_for_all() {
        CompletableFuture<FakeResult> early = scene.fetch.thenLater();
        start(SLOW);
        start(SLOW);
        assertThat(scene.poller.wake(Scene.REFERENCE)).isEqualTo(2);

        early.complete(FakeResult.RUNNING);
        scene.executor.runAll();

        assertThat(scene.fetch.calls()).isEqualTo(2);
        scene.advanceSeconds(10);
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @Test
    void waits_for_different_references_with_one_wake_key_poll_each_for_itself() {
        Scene keyed = new Scene(reference -> "same", poll -> {});
        keyed.poller.awaitAsync("a");
        keyed.poller.awaitAsync("b");
        keyed.executor.runAll();

        assertThat(keyed.fetch.references).containsExactly("a", "b");
    }

    private SharedPoll<FakeResult> unused() {
        return new SharedPoll<>(1, closed::add);
    }

    @Test
    void a_poll_that_nobody_joined_is_given_up_and_cannot_be_joined() {
        SharedPoll<FakeResult> poll = unused();
        assertThat(poll.isOpen()).isTrue();

        poll.leaveUnused();

        assertThat(poll.isOpen()).isFalse();
        assertThat(poll.join(wait, 1)).isFalse();
        assertThat(closed).containsExactly(poll);
    }

    @Test
    void a_poll_that_somebody_joined_is_not_given_up() {
        SharedPoll<FakeResult> poll = unused();
        assertThat(poll.join(wait, 1)).isTrue();

        poll.leaveUnused();

        assertThat(poll.isOpen()).isTrue();
        assertThat(closed).isEmpty();
    }

    @Test
    void the_last_one_who_leaves_closes_the_poll_and_cancels_its_fetch() {
        SharedPoll<FakeResult> poll = unused();
        CompletableFuture<FakeResult> fetch = new CompletableFuture<>();
        poll.join(wait, 1);
        poll.start(fetch);

        poll.leave(wait);

        assertThat(fetch).isCancelled();
        assertThat(poll.isOpen()).isFalse();
        assertThat(closed).first().isSameAs(poll);
    }

    @Test
    void a_fetch_that_begins_after_all_have_left_is_cancelled() {
        SharedPoll<FakeResult> poll = unused();
        poll.join(wait, 1);
        poll.leave(wait);
        assertThat(closed).containsExactly(poll);
        CompletableFuture<FakeResult> fetch = new CompletableFuture<>();

        poll.start(fetch);

        assertThat(fetch).isCancelled();
    }

    @Test
    void one_caller_starts_the_fetch_and_its_response_closes_the_poll() {
        SharedPoll<FakeResult> poll = unused();
        assertThat(poll.claim()).isTrue();
        assertThat(poll.claim()).isFalse();

        poll.start(CompletableFuture.completedFuture(FakeResult.RUNNING));

        assertThat(poll.isOpen()).isFalse();
        assertThat(closed).containsExactly(poll);
    }

    @Test
    void a_wait_that_joins_after_the_response_gets_it_at_once() {
        SharedPoll<FakeResult> poll = unused();
        poll.start(CompletableFuture.completedFuture(FakeResult.RUNNING));

        assertThat(poll.join(wait, 0)).isTrue();

        assertThat(scene.executor.size()).as("responses to be processed").isEqualTo(1);
    }
}
