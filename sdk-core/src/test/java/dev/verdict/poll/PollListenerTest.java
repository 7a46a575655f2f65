package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.VerdictException;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollListenerTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void hears_of_every_poll_with_its_outcome_and_what_comes_next(Mode mode) {
        VerdictException failure = Scene.http(503);
        scene.fetch.then(FakeResult.RUNNING).thenFail(failure).then(FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(3);

        scene.result(wait);
        assertThat(scene.polls)
                .containsExactly(
                        poll(1, 0, FakeResult.RUNNING, null, 1L),
                        poll(2, 1, null, failure, 2L),
                        poll(3, 3, FakeResult.APPROVED, null, null));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void hears_of_the_failure_that_ends_the_wait(Mode mode) {
        VerdictException failure = Scene.http(403);
        scene.fetch.thenFail(failure);

        scene.failure(scene.start(mode));

        assertThat(scene.polls).containsExactly(poll(1, 0, null, failure, null));
    }

    @Test
    void hears_of_the_last_poll_before_the_future_completes() {
        AtomicReference<CompletableFuture<FakeResult>> wait = new AtomicReference<>();
        AtomicReference<Boolean> done = new AtomicReference<>();
        Scene listening = new Scene(poll -> done.set(wait.get().isDone()));
        listening.fetch.then(FakeResult.APPROVED);
        wait.set(listening.poller.awaitAsync(Scene.REFERENCE));
        listening.executor.runAll();

        assertThat(done).hasValue(false);
        listening.result(wait.get());
    }

    @Test
    void the_announced_delay_is_the_delay() {
        CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC, Scene.POLICY.withDeadline(Duration.ofSeconds(30)));
        scene.advanceSeconds(30);

        assertThat(scene.failure(wait)).isInstanceOf(WaitDeadlineException.class);
        for (int i = 1; i < scene.polls.size(); i++) {
            Poll before = scene.polls.get(i - 1);
            assertThat(before.elapsed().plus(before.nextDelay().orElseThrow()))
                    .isEqualTo(scene.polls.get(i).elapsed());
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_listener_that_throws_changes_nothing_about_the_wait(Mode mode) {
        for (Throwable thrown : new Throwable[] {
            new IllegalStateException("broken"), new AssertionError("broken"), new StackOverflowError(), new Exception()
        }) {
            Scene throwing = new Scene(poll -> sneak(thrown));
            throwing.fetch.then(FakeResult.RUNNING).thenFail(Scene.http(503)).then(FakeResult.APPROVED);

            CompletableFuture<FakeResult> wait = throwing.start(mode);
            throwing.advanceSeconds(3);

            assertThat(throwing.result(wait)).isSameAs(FakeResult.APPROVED);
            assertThat(throwing.polls).hasSize(3);
        }
    }

    @Test
    void what_a_slow_listener_takes_is_part_of_the_delay() {
        Scene slow = passing(poll -> Duration.ofMillis(400));

        slow.start(Mode.ASYNC);
        slow.advance(Duration.ofMillis(599));
        assertThat(slow.fetch.calls()).isEqualTo(1);
        slow.advance(Duration.ofMillis(1));
        assertThat(slow.fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_listener_slower_than_the_delay_is_followed_by_a_poll_at_once() {
        Scene slow = passing(poll -> Duration.ofSeconds(3));

        slow.start(Mode.ASYNC);
        slow.advance(Duration.ZERO);

        assertThat(slow.fetch.calls()).isEqualTo(2);
    }

    @Test
    void a_result_is_not_lost_to_the_deadline_while_the_listener_is_told_of_it() {
        AtomicReference<Scene> scene = new AtomicReference<>();
        scene.set(new Scene(poll -> {
            scene.get().timer.advance(Duration.ofMinutes(2), scene.get().executor::runAll);
        }));
        scene.get().fetch.then(FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = scene.get().start(Mode.ASYNC);

        assertThat(scene.get().result(wait)).isSameAs(FakeResult.APPROVED);
    }

    @Test
    void a_deadline_that_comes_while_the_listener_is_told_of_a_running_execution_ends_the_wait() {
        AtomicReference<Scene> scene = new AtomicReference<>();
        scene.set(new Scene(poll -> {
            scene.get().timer.advance(Duration.ofMinutes(2), scene.get().executor::runAll);
        }));

        CompletableFuture<FakeResult> wait = scene.get().start(Mode.ASYNC);

        assertThat(scene.get().failure(wait)).isInstanceOf(WaitDeadlineException.class);
        assertThat(scene.get().fetch.calls()).isEqualTo(1);
    }

    private static Scene passing(Function<Poll, Duration> time) {
        AtomicReference<Consumer<Poll>> pass = new AtomicReference<>();
        Scene scene = new Scene(poll -> pass.get().accept(poll));
        pass.set(poll -> scene.timer.pass(time.apply(poll)));
        return scene;
    }

    private static Poll poll(int number, long elapsed, FakeResult snapshot, Throwable failure, Long nextDelay) {
        return new Poll(
                Scene.REFERENCE,
                number,
                Duration.ofSeconds(elapsed),
                Optional.ofNullable(snapshot),
                Optional.ofNullable(failure),
                Optional.ofNullable(nextDelay).map(Duration::ofSeconds));
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void sneak(Throwable failure) throws X {
        throw (X) failure;
    }
}
