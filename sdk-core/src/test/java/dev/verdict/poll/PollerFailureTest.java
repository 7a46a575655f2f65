package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Progress;
import dev.verdict.TransportException;
import dev.verdict.Verdict;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PollerFailureTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_failure_that_may_pass_is_waited_out_with_growing_delays(Mode mode) {
        scene.fetch
                .thenFail(Scene.http(503))
                .thenFail(new TransportException("get execution", null))
                .thenFail(new CompletionException(Scene.http(429)))
                .then(() -> {
                    throw Scene.http(500);
                })
                .then(FakeResult.APPROVED);

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(11);

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(scene.polls).extracting(poll -> poll.elapsed().toSeconds()).containsExactly(0L, 1L, 3L, 7L, 11L);
        assertThat(scene.polls).filteredOn(poll -> poll.failure().isPresent()).hasSize(4);
    }

    static Stream<Arguments> failures_for_good() {
        return Stream.of(
                        Scene.http(401),
                        Scene.http(400),
                        Scene.http(403),
                        new IllegalStateException("broken"),
                        new CancellationException("the call was cancelled by somebody else"),
                        new AssertionError("broken"),
                        new StackOverflowError())
                .flatMap(failure -> Stream.of(Mode.values()).map(mode -> Arguments.of(mode, failure)));
    }

    @ParameterizedTest
    @MethodSource("failures_for_good")
    void any_other_failure_of_the_stage_ends_the_wait_with_just_that(Mode mode, Throwable failure) {
        scene.fetch.then(FakeResult.RUNNING).thenFail(failure);

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(1);

        assertThat(scene.failure(wait)).isSameAs(failure);
        assertThat(scene.fetch.calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("failures_for_good")
    void a_fetch_that_throws_is_a_fetch_that_failed(Mode mode, Throwable failure) {
        scene.fetch.then(() -> sneak(failure));

        assertThat(scene.failure(scene.start(mode))).isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("failures_for_good")
    void wrappers_of_stages_are_taken_off(Mode mode, Throwable failure) {
        scene.fetch.thenFail(new CompletionException(new ExecutionException(new CompletionException(failure))));

        assertThat(scene.failure(scene.start(mode))).isSameAs(failure);
    }

    @Test
    void a_wrapper_around_nothing_is_the_failure() {
        CompletionException empty = new CompletionException("nothing in it", null);
        scene.fetch.thenFail(empty);

        assertThat(scene.failure(scene.start(Mode.ASYNC))).isSameAs(empty);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void wrappers_that_lead_round_in_a_circle_end_the_wait(Mode mode) {
        CompletionException itself = new CompletionException("around itself", null) {
            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        };
        CompletionException one = new CompletionException(null, null);
        ExecutionException other = new ExecutionException(null, one);
        Throwable circle = new CompletionException("around two", null) {
            @Override
            public synchronized Throwable getCause() {
                return new ExecutionException(this);
            }
        };
        scene.fetch.thenFail(itself).thenFail(circle).thenFail(other);

        assertThat(scene.failure(scene.start(mode)))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isSameAs(itself),
                        thrown -> assertThat(thrown).hasCause(itself));
        assertThat(scene.failure(scene.start(mode))).isNotNull();
        assertThat(scene.failure(scene.start(mode))).isSameAs(one);
    }

    @Test
    void a_checked_exception_is_the_future_s_failure_as_it_is_and_wrapped_when_await_throws_it() {
        IOException checked = new IOException("closed");
        scene.fetch.thenFail(checked).thenFail(checked);

        assertThat(scene.failure(scene.start(Mode.ASYNC))).isSameAs(checked);
        assertThat(scene.failure(scene.start(Mode.SYNC)))
                .isExactlyInstanceOf(CompletionException.class)
                .hasCause(checked);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_null_stage_is_a_bug_of_the_fetch_and_said_so(Mode mode) {
        scene.fetch.then(() -> null);

        assertThat(scene.failure(scene.start(mode)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("the fetch returned null instead of a stage");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_null_result_is_a_bug_of_the_fetch_and_said_so(Mode mode) {
        scene.fetch.then(() -> CompletableFuture.completedFuture(null));

        assertThat(scene.failure(scene.start(mode)))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("the fetch brought null instead of a result");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_stage_that_cannot_be_subscribed_to_ends_the_wait(Mode mode) {
        UnsupportedOperationException broken = new UnsupportedOperationException("whenComplete");
        scene.fetch.then(() -> new CompletableFuture<>() {
            @Override
            public CompletableFuture<FakeResult> whenComplete(
                    BiConsumer<? super FakeResult, ? super Throwable> action) {
                throw broken;
            }
        });

        assertThat(scene.failure(scene.start(mode))).isSameAs(broken);
    }

    @Test
    void a_stage_that_cannot_be_cancelled_is_let_go() {
        CompletableFuture<FakeResult> later = new CompletableFuture<>();
        scene.fetch.then(() -> new CompletableFuture<FakeResult>() {
            @Override
            public CompletableFuture<FakeResult> toCompletableFuture() {
                throw new UnsupportedOperationException("toCompletableFuture");
            }
        });
        scene.fetch.then(later::minimalCompletionStage);

        for (int i = 0; i < 2; i++) {
            CompletableFuture<FakeResult> wait = scene.start(Mode.ASYNC);
            wait.cancel(true);
            scene.assertNothingIsLeft();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_result_that_cannot_tell_its_verdict_ends_the_wait(Mode mode) {
        scene.fetch.then(new FakeResult(Progress.ENDED, null));

        assertThat(scene.failure(scene.start(mode, Scene.POLICY.untilDecided())))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_failure_after_a_snapshot_does_not_hide_that_the_failure_ended_the_wait(Mode mode) {
        scene.fetch
                .then(new FakeResult(Progress.RUNNING, Verdict.Kind.APPROVED))
                .thenFail(Scene.http(403));

        CompletableFuture<FakeResult> wait = scene.start(mode);
        scene.advanceSeconds(1);

        assertThat(scene.failure(wait)).hasMessageContaining("HTTP 403");
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> CompletionStage<FakeResult> sneak(Throwable failure) throws X {
        throw (X) failure;
    }
}
