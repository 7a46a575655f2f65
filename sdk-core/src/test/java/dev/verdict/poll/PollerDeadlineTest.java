package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerDeadlineTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_deadline_is_not_a_verdict(Mode mode) {
        scene.fetch.then(FakeResult.RUNNING, FakeResult.UNKNOWN);

        CompletableFuture<FakeResult> wait = scene.start(mode, Scene.POLICY.withDeadline(Duration.ofSeconds(2)));
        scene.advanceSeconds(2);

        WaitDeadlineException deadline = deadline(wait);
        assertThat(deadline.reference()).isEqualTo(Scene.REFERENCE);
        assertThat(deadline.lastSnapshot()).containsSame(FakeResult.UNKNOWN);
        assertThat(deadline)
                .hasNoCause()
                .hasMessageStartingWith("Waited PT1S for ref-1; last seen: UNKNOWN, UNRECOGNIZED");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void at_the_deadline_the_poll_on_its_way_is_cancelled(Mode mode) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advance(Duration.ofMinutes(1).minusNanos(1));
        assertThat(wait).isNotDone();
        assertThat(later).isNotDone();
        scene.advance(Duration.ofNanos(1));

        WaitDeadlineException deadline = deadline(wait);
        assertThat(later).isCancelled();
        assertThat(deadline.lastSnapshot()).isEmpty();
        assertThat(deadline).hasMessageStartingWith("Waited PT1M for ref-1; last seen: nothing");
        assertThat(scene.polls).as("an unanswered poll is not reported").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_answer_after_the_deadline_is_ignored(Mode mode) {
        CompletableFuture<FakeResult> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        scene.fetch.then(() -> stubborn);

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(60);
        stubborn.complete(FakeResult.APPROVED);

        deadline(wait);
        assertThat(scene.polls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_answer_before_the_deadline_counts_even_if_it_is_taken_up_after_it(Mode mode) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(59);

        later.complete(FakeResult.APPROVED);
        scene.timer.advance(Duration.ofSeconds(2), () -> {});
        scene.executor.runAll();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_failure_of_the_last_poll_is_the_cause_beside_the_newest_snapshot(Mode mode) {
        VerdictException failure = Scene.http(503);
        scene.fetch.then(FakeResult.RUNNING).thenFail(failure);

        CompletableFuture<FakeResult> wait = scene.start(mode, Scene.POLICY.withDeadline(Duration.ofSeconds(2)));
        scene.advanceSeconds(2);

        WaitDeadlineException deadline = deadline(wait);
        assertThat(deadline.getCause()).isSameAs(failure);
        assertThat(deadline.lastSnapshot()).containsSame(FakeResult.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_earlier_failure_is_not_the_cause_once_a_poll_succeeded(Mode mode) {
        scene.fetch.thenFail(Scene.http(503)).then(FakeResult.RUNNING);

        CompletableFuture<FakeResult> wait = scene.start(mode, Scene.POLICY.withDeadline(Duration.ofSeconds(2)));
        scene.advanceSeconds(2);

        assertThat(deadline(wait)).hasNoCause();
    }

    @Test
    void if_the_next_delay_would_pass_the_deadline_the_last_poll_is_taken_one_floor_before_it() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(Duration.ofSeconds(10)));
        scene.advanceSeconds(10);

        deadline(wait);
        assertThat(scene.polls).extracting(poll -> poll.elapsed().toSeconds()).containsExactly(0L, 1L, 3L, 7L, 9L);
    }

    @Test
    void if_no_further_poll_fits_in_the_wait_ends_at_once_instead_of_sleeping() {
        CompletableFuture<FakeResult> wait =
                scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(Duration.ofMillis(4_500)));
        scene.advanceSeconds(3);

        assertThat(deadline(wait)).hasMessageStartingWith("Waited PT3S");
        assertThat(scene.polls).extracting(poll -> poll.elapsed().toSeconds()).containsExactly(0L, 1L, 3L);
        assertThat(scene.polls.get(2).nextDelay()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_deadline_below_the_floor_leaves_one_poll(Mode mode) {
        CompletableFuture<FakeResult> wait = scene.start(mode, Scene.POLICY.withDeadline(Duration.ofNanos(1)));

        deadline(wait);
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @Test
    void the_deadline_counts_from_the_call_not_from_the_first_poll() {
        CompletableFuture<FakeResult> wait = scene.poller.awaitAsync(Scene.REFERENCE);
        scene.timer.advance(Duration.ofMinutes(1), () -> {});
        scene.executor.runAll();

        deadline(wait);
        assertThat(scene.fetch.calls()).as("polls past the deadline").isZero();
    }

    @Test
    void a_deadline_beyond_the_clock_s_range_is_a_wait_without_end() {
        Duration huge = Duration.ofSeconds(Long.MAX_VALUE);
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(huge));
        scene.advance(Duration.ofDays(1));

        assertThat(wait).isNotDone();
        assertThat(scene.fetch.calls()).isEqualTo(3 + (86_400 - 3) / 4);
        scene.poller.close();
        scene.assertNothingIsLeft();
    }

    @Test
    void the_wait_can_be_taken_up_again_with_the_reference() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(Duration.ofSeconds(1)));
        String reference = deadline(wait).reference();
        scene.fetch.then(FakeResult.APPROVED);

        CompletableFuture<FakeResult> again = scene.poller.awaitAsync(reference);
        scene.executor.runAll();

        assertThat(scene.result(again)).isSameAs(FakeResult.APPROVED);
    }

    private WaitDeadlineException deadline(CompletableFuture<FakeResult> wait) {
        Throwable failure = scene.failure(wait);
        assertThat(failure).isExactlyInstanceOf(WaitDeadlineException.class);
        return (WaitDeadlineException) failure;
    }
}
