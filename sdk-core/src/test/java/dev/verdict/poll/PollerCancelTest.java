package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerCancelTest {
    private final Scene scene = new Scene();

    /** Every way in which the holder of the future can end the wait. */
    enum Ending {
        CANCEL(wait -> wait.cancel(true)),
        COMPLETE(wait -> wait.complete(FakeResult.DECLINED)),
        COMPLETE_EXCEPTIONALLY(wait -> wait.completeExceptionally(new IllegalStateException("enough"))),
        COMPLETE_ASYNC(wait -> wait.completeAsync(() -> FakeResult.DECLINED, Runnable::run)),
        OBTRUDE(wait -> wait.obtrudeValue(FakeResult.DECLINED));

        private final Consumer<CompletableFuture<FakeResult>> action;

        Ending(Consumer<CompletableFuture<FakeResult>> action) {
            this.action = action;
        }
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void ending_the_future_between_two_polls_cancels_both_timers(Ending ending) {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        ending.action.accept(wait);

        scene.assertNothingIsLeft();
        scene.advanceSeconds(100);
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void ending_the_future_before_the_first_poll_prevents_it(Ending ending) {
        CompletableFuture<FakeResult> wait = scene.poller.awaitAsync(Scene.REFERENCE);

        ending.action.accept(wait);
        scene.executor.runAll();

        scene.assertNothingIsLeft();
        assertThat(scene.fetch.calls()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void ending_the_future_while_a_poll_is_on_its_way_cancels_that_poll(Ending ending) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        ending.action.accept(wait);

        assertThat(later).isCancelled();
        scene.assertNothingIsLeft();
        assertThat(scene.polls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void a_stage_that_arrives_after_the_end_is_cancelled_then(Ending ending) {
        AtomicReference<CompletableFuture<FakeResult>> wait = new AtomicReference<>();
        CompletableFuture<FakeResult> stage = new CompletableFuture<>();
        scene.fetch.then(() -> {
            ending.action.accept(wait.get());
            return stage;
        });
        wait.set(scene.poller.awaitAsync(Scene.REFERENCE));
        scene.executor.runAll();

        assertThat(stage).isCancelled();
        scene.assertNothingIsLeft();
        assertThat(scene.polls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void an_answer_that_was_waiting_for_the_executor_at_the_end_is_ignored(Ending ending) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        later.complete(FakeResult.RUNNING);

        ending.action.accept(wait);
        scene.executor.runAll();

        scene.assertNothingIsLeft();
        assertThat(scene.polls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void ending_the_future_from_the_listener_schedules_nothing(Ending ending) {
        AtomicReference<CompletableFuture<FakeResult>> wait = new AtomicReference<>();
        Scene listening = new Scene(poll -> ending.action.accept(wait.get()));
        wait.set(listening.poller.awaitAsync(Scene.REFERENCE));
        listening.executor.runAll();

        listening.assertNothingIsLeft();
        assertThat(listening.polls).hasSize(1);
    }

    @Test
    void a_timeout_on_the_future_cancels_the_poll_on_its_way() throws Exception {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        CompletableFuture<Throwable> cancelled = later.handle((result, thrown) -> thrown);

        wait.orTimeout(1, TimeUnit.NANOSECONDS);

        assertThat(cancelled.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        assertThat(wait).isCompletedExceptionally();
        assertThat(wait.handle((result, thrown) -> thrown).get()).isInstanceOf(TimeoutException.class);
        assertThat(scene.timer.live()).isZero();
    }

    @Test
    void cancelling_again_or_too_late_does_nothing() {
        scene.fetch.then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        assertThat(wait.cancel(true)).isFalse();
        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void a_cancelled_poll_is_not_taken_for_a_failed_one() {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        AtomicBoolean done = new AtomicBoolean();
        later.whenComplete((result, thrown) -> done.set(wait.isDone()));

        wait.cancel(true);

        assertThat(done).as("the future ended first").isTrue();
        assertThat(wait).isCancelled();
    }

    @Test
    void a_dependent_that_sees_the_wait_end_finds_its_timers_cancelled() {
        scene.fetch.then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.poller.awaitAsync(Scene.REFERENCE);
        CompletableFuture<Integer> live = wait.thenApply(result -> scene.timer.live());
        scene.executor.runAll();

        assertThat(live).isCompletedWithValue(0);
    }

    @Test
    void an_interrupt_cancels_the_wait_and_stays_on_the_thread() throws Exception {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<Throwable> caught = new CompletableFuture<>();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                scene.poller.await("line\nbreak");
            } catch (Throwable thrown) {
                interrupted.complete(Thread.currentThread().isInterrupted());
                caught.complete(thrown);
            }
        });
        thread.setDaemon(true);
        thread.start();
        scene.executor.awaitTask();
        scene.executor.runAll();

        thread.interrupt();

        assertThat(caught.get(10, TimeUnit.SECONDS))
                .isExactlyInstanceOf(CancellationException.class)
                .hasMessage("interrupted while waiting for line?break; the execution itself goes on")
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(interrupted.get()).isTrue();
        assertThat(later).isCancelled();
        scene.assertNothingIsLeft();
    }

    @Test
    void a_thread_that_was_interrupted_before_does_not_wait() {
        Thread.currentThread().interrupt();
        try {
            scene.poller.await(Scene.REFERENCE);
        } catch (CancellationException expected) {
            assertThat(Thread.interrupted()).isTrue();
        }
        scene.executor.runAll();
        scene.assertNothingIsLeft();
        assertThat(scene.fetch.calls()).isZero();
    }
}
