package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerCloseTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void closing_ends_a_wait_between_two_polls(Mode mode) {
        CompletableFuture<FakeResult> wait = scene.start(mode);

        scene.poller.close();

        assertClosed(wait);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void closing_ends_a_wait_with_a_poll_on_its_way_and_cancels_that_poll(Mode mode) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(mode);

        scene.poller.close();

        assertClosed(wait);
        assertThat(later).isCancelled();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void closing_during_a_poll_cancels_the_stage_when_it_arrives(Mode mode) {
        CompletableFuture<FakeResult> stage = new CompletableFuture<>();
        scene.fetch.then(() -> {
            scene.poller.close();
            return stage;
        });

        CompletableFuture<FakeResult> wait = scene.start(mode);

        assertClosed(wait);
        assertThat(stage).isCancelled();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void closing_from_the_listener_ends_the_wait(Mode mode) {
        CompletableFuture<Poller<FakeResult>> poller = new CompletableFuture<>();
        Scene listening = new Scene(poll -> poller.join().close());
        poller.complete(listening.poller);

        CompletableFuture<FakeResult> wait = listening.start(mode);

        assertThat(listening.failure(wait)).hasMessage("the poller was closed");
    }

    @Test
    void closing_ends_all_waits_and_each_has_an_exception_of_its_own() {
        CompletableFuture<FakeResult> first = scene.start(Mode.ASYNC);
        CompletableFuture<FakeResult> second = scene.poller.awaitAsync("not yet looked at");

        scene.poller.close();
        scene.executor.runAll();

        assertThat(first).isCancelled();
        assertThat(second).isCancelled();
        assertThat(scene.failure(first)).isNotSameAs(scene.failure(second));
        assertThat(scene.fetch.calls()).isEqualTo(1);
    }

    /** From JDK 25 on, the JDK's own future says "get" or "join" instead. */
    @Test
    void whoever_waits_for_the_future_is_told_that_the_poller_was_closed() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.poller.close();

        List<ThrowingCallable> ways =
                List.of(wait::get, () -> wait.get(1, TimeUnit.SECONDS), wait::join, () -> wait.getNow(null));
        for (ThrowingCallable way : ways) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(way)
                    .withMessage("the poller was closed");
        }
    }

    @Test
    void closing_again_does_nothing() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
        scene.poller.close();
        scene.poller.close();

        assertClosed(wait);
    }

    @Test
    void an_ended_wait_keeps_its_result_when_the_poller_closes() {
        scene.fetch.then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        scene.poller.close();

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void a_closed_poller_takes_no_more_waits() {
        scene.poller.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> scene.poller.await("a"))
                .withMessage("the poller is closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> scene.poller.awaitAsync("a", Scene.POLICY))
                .withMessage("the poller is closed");
        scene.assertNothingIsLeft();
        assertThat(scene.executor.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_timer_that_was_shut_down_by_its_owner_ends_the_wait(Mode mode) {
        CompletableFuture<FakeResult> later = scene.fetch.thenLater();
        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.timer.shutDown();

        later.complete(FakeResult.RUNNING);
        scene.executor.runAll();

        assertThat(scene.failure(wait)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void a_timer_that_was_shut_down_before_ends_the_wait_before_any_poll() {
        scene.timer.shutDown();

        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);

        assertThat(scene.failure(wait)).isInstanceOf(RejectedExecutionException.class);
        assertThat(scene.fetch.calls()).isZero();
    }

    @Test
    void a_timer_that_was_shut_down_ends_all_waits_as_soon_as_it_is_needed() {
        CompletableFuture<FakeResult> first = scene.start(Mode.ASYNC);
        CompletableFuture<FakeResult> second = scene.poller.awaitAsync("another");
        scene.executor.runAll();
        scene.timer.shutDown();

        scene.advanceSeconds(1);

        assertThat(scene.failure(first)).isInstanceOf(RejectedExecutionException.class);
        assertThat(scene.failure(second)).isInstanceOf(RejectedExecutionException.class);
    }

    /** Nobody watches the ends of the waits then, so one whose dependents hang must not be in the way of another. */
    @Test
    void closing_in_an_interrupted_thread_ends_all_waits_and_leaves_the_thread_interrupted() throws Exception {
        CountDownLatch hang = new CountDownLatch(1);
        CompletableFuture<FakeResult> first = scene.start(Mode.ASYNC);
        CompletableFuture<FakeResult> second = scene.poller.awaitAsync("another");
        CountDownLatch ended = new CountDownLatch(2);
        for (CompletableFuture<FakeResult> wait : List.of(first, second)) {
            wait.whenComplete((result, thrown) -> {
                ended.countDown();
                try {
                    hang.await();
                } catch (InterruptedException interrupt) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        Thread.currentThread().interrupt();
        scene.poller.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        hang.countDown();
    }

    private void assertClosed(CompletableFuture<FakeResult> wait) {
        assertThat(scene.failure(wait))
                .isExactlyInstanceOf(CancellationException.class)
                .hasMessage("the poller was closed");
    }
}
