package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.Progress;
import dev.verdict.Verdict;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_execution_that_has_ended_is_returned_by_the_first_poll_which_is_taken_at_once(Mode mode) {
        scene.fetch.then(FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = scene.start(mode);

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(scene.fetch.references).containsExactly(Scene.REFERENCE);
        assertThat(scene.polls.get(0).elapsed()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_wait_goes_on_while_the_execution_is_running_or_its_progress_is_unknown(Mode mode) {
        scene.fetch.then(FakeResult.RUNNING, FakeResult.UNKNOWN, FakeResult.RUNNING, FakeResult.DECLINED);

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(7);

        assertThat(scene.result(wait)).isSameAs(FakeResult.DECLINED);
        assertThat(scene.fetch.calls()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_delays_grow_from_the_floor_to_the_cap(Mode mode) {
        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(20);

        assertThat(scene.polls)
                .extracting(poll -> poll.elapsed().toSeconds())
                .containsExactly(0L, 1L, 3L, 7L, 11L, 15L, 19L);
        assertThat(wait).isNotDone();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_delay_counts_from_the_answer_not_from_the_question(Mode mode) {
        CompletableFuture<FakeResult> slow = scene.fetch.thenLater();
        scene.start(mode);
        scene.advanceSeconds(5);
        slow.complete(FakeResult.RUNNING);
        scene.executor.runAll();

        scene.advance(Duration.ofMillis(999));
        assertThat(scene.fetch.calls()).isEqualTo(1);
        scene.advance(Duration.ofMillis(1));
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.Kind.class)
    void any_ended_execution_ends_the_wait_whatever_its_verdict(Verdict.Kind kind) {
        FakeResult ended = new FakeResult(Progress.ENDED, kind);
        scene.fetch.then(ended);

        assertThat(scene.result(scene.start(Mode.ASYNC))).isSameAs(ended);
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.Kind.class)
    void no_verdict_ends_the_wait_while_the_execution_is_running(Verdict.Kind kind) {
        scene.fetch.then(new FakeResult(Progress.RUNNING, kind), new FakeResult(Progress.UNKNOWN, kind));

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.advanceSeconds(1);

        assertThat(wait).isNotDone();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void until_decided_goes_on_at_a_review_and_ends_with_the_decision(Mode mode) {
        scene.fetch.then(FakeResult.RUNNING, FakeResult.REVIEW, FakeResult.REVIEW, FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = scene.start(mode, Scene.POLICY.untilDecided());
        scene.advanceSeconds(7);

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "REVIEW")
    void until_decided_still_ends_with_every_other_kind_of_ended_execution(Verdict.Kind kind) {
        scene.fetch.then(new FakeResult(Progress.ENDED, kind));

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.untilDecided());

        assertThat(scene.result(wait).kind()).isEqualTo(kind);
    }

    @Test
    void a_wait_without_a_policy_of_its_own_follows_the_poller_s() {
        scene.fetch.then(FakeResult.REVIEW);
        CompletableFuture<FakeResult> async = scene.poller.awaitAsync("a");
        scene.executor.runAll();
        assertThat(scene.result(async)).isSameAs(FakeResult.REVIEW);

        CompletableFuture<WaitDeadlineException> sync = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                scene.poller.await("b");
            } catch (WaitDeadlineException deadline) {
                sync.complete(deadline);
            }
        });
        thread.setDaemon(true);
        thread.start();
        scene.executor.awaitTask();
        scene.executor.runAll();
        scene.advance(Scene.POLICY.deadline());
        assertThat(sync)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(deadline -> assertThat(deadline.reference()).isEqualTo("b"));
    }

    @Test
    void however_many_waits_are_pending_they_need_one_task_of_the_timer_and_no_thread() {
        List<CompletableFuture<FakeResult>> waits = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            waits.add(scene.poller.awaitAsync("ref-" + i));
        }
        scene.executor.runAll();

        assertThat(scene.poller.pending()).hasSize(1_000);
        assertThat(scene.poller.scheduled()).as("a deadline and a poll each").isEqualTo(2_000);
        assertThat(scene.timer.live()).isEqualTo(1);
        assertThat(scene.executor.size()).isZero();

        waits.forEach(wait -> wait.cancel(false));
        scene.assertNothingIsLeft();
    }

    @Test
    void a_poll_on_its_way_costs_one_timer() {
        scene.fetch.thenLater();

        scene.start(Mode.ASYNC);

        assertThat(scene.poller.scheduled()).as("the deadline").isEqualTo(1);
    }

    @Test
    void waits_for_the_same_reference_are_waits_of_their_own() {
        scene.fetch.then(FakeResult.APPROVED, FakeResult.RUNNING, FakeResult.DECLINED);
        CompletableFuture<FakeResult> first = scene.start(Mode.ASYNC);
        CompletableFuture<FakeResult> second = scene.start(Mode.ASYNC);

        assertThat(first).isCompletedWithValue(FakeResult.APPROVED);
        assertThat(second).isNotDone();
        scene.advanceSeconds(1);
        assertThat(scene.result(second)).isSameAs(FakeResult.DECLINED);
    }

    @Test
    void await_without_a_policy_returns_the_result_too() {
        scene.fetch.then(FakeResult.APPROVED);

        try (Poller<FakeResult> poller =
                Poller.of(scene.fetch).executor(Runnable::run).build()) {
            assertThat(poller.await(Scene.REFERENCE)).isSameAs(FakeResult.APPROVED);
        }
    }

    @Test
    void without_a_timer_of_the_caller_s_polls_and_deadlines_are_scheduled() {
        try (Poller<FakeResult> poller =
                Poller.of(scene.fetch).executor(scene.executor).build()) {
            poller.awaitAsync(Scene.REFERENCE, Scene.HOURLY.withDeadline(Duration.ofDays(1)));
            scene.executor.runAll();

            assertThat(poller.scheduled())
                    .as("the planned poll and the deadline")
                    .isEqualTo(2);
        }
    }

    @Test
    void wakes_need_room_for_one_call_at_least() {
        PollerBuilder<FakeResult> builder = Poller.of(scene.fetch);

        assertThat(builder.wakesWithin(1, () -> 0)).isSameAs(builder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.wakesWithin(0, () -> 0))
                .withMessage("calls must be at least 1, not 0");
    }

    @Test
    void null_arguments_are_named() {
        Poller<FakeResult> poller = scene.poller;
        PollerBuilder<FakeResult> builder = Poller.of(scene.fetch);

        assertNamed("reference", () -> poller.await(null));
        assertNamed("reference", () -> poller.awaitAsync(null));
        assertNamed("reference", () -> poller.await(null, Scene.POLICY));
        assertNamed("reference", () -> poller.awaitAsync(null, Scene.POLICY));
        assertNamed("policy", () -> poller.await("a", null));
        assertNamed("policy", () -> poller.awaitAsync("a", null));
        assertNamed("fetch", () -> Poller.of(null));
        assertNamed("policy", () -> builder.policy(null));
        assertNamed("listener", () -> builder.listener(null));
        assertNamed("executor", () -> builder.executor(null));
        assertNamed("timer", () -> builder.timer(null));
        assertNamed("random", () -> builder.random(null));
        scene.assertNothingIsLeft();
    }

    private static void assertNamed(String argument, Runnable call) {
        assertThatNullPointerException().isThrownBy(call::run).withMessage(argument);
    }

    @Test
    void totals_count_the_waits_whose_poll_is_not_answered_yet() {
        Scene scene = new Scene();
        CompletableFuture<FakeResult> answer = scene.fetch.thenLater();
        scene.start(Mode.ASYNC);
        scene.poller.awaitAsync("ref-2");
        scene.executor.runAll();

        assertThat(scene.poller.totals()).isEqualTo(new PollerTotals(2, 0, 1, Duration.ZERO));

        answer.complete(FakeResult.RUNNING);
        scene.executor.runAll();
        assertThat(scene.poller.totals()).isEqualTo(new PollerTotals(2, 0, 0, Duration.ZERO));
    }
}
