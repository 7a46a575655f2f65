package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerExecutorTest {
    private final Scene scene = new Scene();

    @Test
    void the_calling_thread_does_not_fetch() {
        scene.poller.awaitAsync(Scene.REFERENCE);

        assertThat(scene.fetch.calls()).isZero();
        assertThat(scene.executor.size()).isEqualTo(1);
    }

    @Test
    void the_timer_only_hands_over() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        scene.timer.advance(Duration.ofSeconds(1), () -> {});
        assertThat(scene.fetch.calls()).as("polls by the timer's thread").isEqualTo(1);
        assertThat(scene.executor.size()).isEqualTo(1);

        scene.timer.advance(Duration.ofMinutes(1), () -> {});
        assertThat(wait).as("completed by the timer's thread").isNotDone();
        scene.executor.runAll();
        assertThat(scene.failure(wait)).isInstanceOf(WaitDeadlineException.class);
    }

    @Test
    void the_thread_that_brings_the_answer_neither_calls_the_listener_nor_completes_the_future() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        later.complete(FakeResult.APPROVED);
        assertThat(wait).isNotDone();
        assertThat(scene.polls).isEmpty();

        scene.executor.runAll();
        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_executor_that_refuses_the_first_poll_ends_the_wait(Mode mode) {
        scene.executor.refuse();

        assertRefused(mode.start(scene.poller, Scene.REFERENCE, Scene.POLICY));
        assertThat(scene.fetch.calls()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_executor_that_refuses_a_later_poll_ends_the_wait_but_not_in_the_timer_s_thread(Mode mode) {
        CompletableFuture<FakeResult> wait = scene.start(mode);
        CompletableFuture<Thread> completedBy = wait.handle((result, thrown) -> Thread.currentThread());
        scene.executor.refuse();

        scene.advanceSeconds(1);

        assertRefused(wait);
        assertThat(completedBy.join()).isNotSameAs(Thread.currentThread());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_executor_that_refuses_an_answer_ends_the_wait(Mode mode) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.executor.refuse();

        later.complete(FakeResult.APPROVED);

        assertRefused(wait);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void an_executor_that_refuses_at_the_deadline_does_not_hide_the_deadline(Mode mode) {
        CompletableFuture<FakeResult> later =
                scene.fetch.then(FakeResult.RUNNING).thenLater();
        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(1);
        scene.executor.refuse();

        scene.advanceSeconds(59);

        Throwable failure = scene.failure(wait);
        assertThat(failure).isInstanceOf(WaitDeadlineException.class);
        assertThat(((WaitDeadlineException) failure).lastSnapshot()).containsSame(FakeResult.RUNNING);
        assertThat(later).isCancelled();
    }

    @Test
    void an_executor_that_is_out_of_threads_ends_the_wait() {
        OutOfMemoryError outOfThreads = new OutOfMemoryError("unable to create native thread");
        Poller<FakeResult> poller = Poller.of(scene.fetch)
                .timer(scene.timer)
                .executor(task -> {
                    throw outOfThreads;
                })
                .build();

        assertThat(scene.failure(poller.awaitAsync(Scene.REFERENCE))).isSameAs(outOfThreads);
    }

    @Test
    void polls_that_are_answered_at_once_in_the_same_thread_do_not_pile_up_on_the_stack() {
        List<Integer> depths = new ArrayList<>();
        Fetch<FakeResult> fetch = reference -> {
            depths.add(new Throwable().getStackTrace().length);
            return CompletableFuture.completedFuture(FakeResult.RUNNING);
        };
        try (Poller<FakeResult> poller =
                Poller.of(fetch).timer(scene.timer).executor(Runnable::run).build()) {
            CompletableFuture<FakeResult> wait = poller.awaitAsync(Scene.REFERENCE, tiny());
            scene.advance(Duration.ofNanos(20_000));

            assertThat(wait).isNotDone();
            assertThat(depths).hasSizeGreaterThan(10_000);
            assertThat(depths.stream().skip(1).distinct()).hasSize(1);
        }
        scene.assertNothingIsLeft();
    }

    @Test
    void ten_thousand_polls_with_the_real_timer_and_the_default_executor_come_to_an_end() throws Exception {
        int[] calls = new int[1];
        Fetch<FakeResult> fetch = reference ->
                CompletableFuture.completedFuture(++calls[0] < 10_000 ? FakeResult.RUNNING : FakeResult.APPROVED);
        try (Poller<FakeResult> poller = Poller.of(fetch).build()) {
            CompletableFuture<FakeResult> wait = poller.awaitAsync(Scene.REFERENCE, tiny());

            assertThat(wait.get(60, TimeUnit.SECONDS)).isSameAs(FakeResult.APPROVED);
            assertThat(calls[0]).isEqualTo(10_000);
        }
    }

    private static PollPolicy tiny() {
        return PollPolicy.defaults().withDelays(Duration.ofNanos(1), Duration.ofNanos(2));
    }

    private void assertRefused(CompletableFuture<FakeResult> wait) {
        assertThat(scene.failure(wait))
                .isExactlyInstanceOf(RejectedExecutionException.class)
                .hasMessage("the executor is full");
    }
}
