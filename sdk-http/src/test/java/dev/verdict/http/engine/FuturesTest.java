package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuturesTest {
    private static final IllegalStateException BROKEN = new IllegalStateException("broken");

    private final CompletableFuture<String> first = new CompletableFuture<>();

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    private static Throwable failure(CompletableFuture<?> future) {
        assertThat(future).isDone();
        return catchThrowable(() -> Futures.join(future, "GET /x"));
    }

    static Stream<Function<CompletableFuture<String>, CompletableFuture<String>>> combinations() {
        return Stream.of(
                first -> Futures.handle(first, (value, thrown) -> value),
                first -> Futures.withFailure(first, thrown -> thrown),
                first -> Futures.then(first, CompletableFuture::completedFuture));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void cancelling_the_last_future_cancels_the_running_one(
            Function<CompletableFuture<String>, CompletableFuture<String>> combination) {
        combination.apply(first).cancel(false);

        assertThat(first).isCancelled();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void a_value_passes_through(Function<CompletableFuture<String>, CompletableFuture<String>> combination) {
        CompletableFuture<String> last = combination.apply(first);
        first.complete("value");

        assertThat(last).isCompletedWithValue("value").isInstanceOf(CallFuture.class);
    }

    @Test
    void a_function_gets_the_failure_itself_and_not_its_wrapper() {
        CompletableFuture<String> dependent = first.thenApply(value -> value);
        CompletableFuture<Throwable> handled = Futures.handle(dependent, (value, thrown) -> thrown);
        CompletableFuture<String> replaced =
                Futures.withFailure(dependent, thrown -> new IllegalArgumentException(thrown));
        CompletableFuture<String> next = Futures.then(dependent, CompletableFuture::completedFuture);

        first.completeExceptionally(BROKEN);

        assertThat(handled).isCompletedWithValue(BROKEN);
        assertThat(failure(replaced))
                .isInstanceOf(IllegalArgumentException.class)
                .hasCause(BROKEN);
        assertThat(failure(next)).isSameAs(BROKEN);
    }

    @Test
    void a_wrapper_without_a_cause_is_the_failure() {
        CompletionException bare = new CompletionException("bare", null);
        first.completeExceptionally(bare);

        assertThat(Futures.handle(first, (value, thrown) -> thrown)).isCompletedWithValue(bare);
    }

    @Test
    void a_function_that_throws_fails_the_future() {
        CompletableFuture<Object> handled = Futures.handle(first, (value, thrown) -> {
            throw BROKEN;
        });
        CompletableFuture<Object> next = Futures.then(first, value -> {
            throw BROKEN;
        });

        first.complete("value");

        assertThat(failure(handled)).isSameAs(BROKEN);
        assertThat(failure(next)).isSameAs(BROKEN);
    }

    @Test
    void the_next_future_starts_with_the_value_and_is_cancelled_with_the_last() {
        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<String> last = Futures.then(first, value -> second);
        first.complete("value");
        assertThat(last).isNotDone();

        last.cancel(false);

        assertThat(second).isCancelled();
    }

    @Test
    void the_outcome_of_the_next_future_is_the_outcome() {
        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<String> last = Futures.then(first, value -> second.thenApply(end -> value + end));
        CompletableFuture<String> failed = Futures.then(
                first, value -> CompletableFuture.<String>failedFuture(BROKEN).thenApply(end -> end));
        first.complete("1");
        second.complete("2");

        assertThat(last).isCompletedWithValue("12");
        assertThat(failure(failed)).isSameAs(BROKEN);
    }

    @Test
    void nothing_is_started_for_a_future_that_was_cancelled() {
        CompletableFuture<String> uncancellable = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        List<String> started = new ArrayList<>();
        CompletableFuture<String> last = Futures.then(uncancellable, value -> {
            started.add(value);
            return CompletableFuture.completedFuture(value);
        });
        last.cancel(false);

        uncancellable.complete("value");

        assertThat(started).isEmpty();
    }

    @Test
    void join_throws_the_failure_with_the_stack_trace_of_the_caller() {
        TransportException known = new TransportException("lost", null);
        known.setStackTrace(new StackTraceElement[0]);
        first.completeExceptionally(known);

        assertThat(failure(first)).isSameAs(known);
        assertThat(known.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(FuturesTest.class.getName()));
    }

    @Test
    void join_wraps_a_checked_exception() {
        IOException checked = new IOException();
        first.completeExceptionally(checked);

        assertThat(failure(first)).isInstanceOf(CompletionException.class).hasCause(checked);
    }

    /** Interrupts this thread with the class loaded: an agent that transforms classes can lose an interrupt meanwhile. */
    static void interrupt() {
        assertThat(Futures.class).isFinal();
        Thread.currentThread().interrupt();
    }

    @Test
    void an_interrupt_cancels_the_future_and_stays_set() {
        interrupt();

        assertThat(catchThrowable(() -> Futures.join(first, "GET /x")))
                .isInstanceOf(CancellationException.class)
                .hasMessage("GET /x: interrupted while waiting for the response");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(first).isCancelled();
    }

    /** It ends after the interrupt is noticed and before it is cancelled. */
    @Test
    void an_outcome_at_the_moment_of_the_interrupt_is_not_lost() {
        IllegalStateException late = new IllegalStateException("late");
        for (Throwable end : new Throwable[] {null, late}) {
            CompletableFuture<String> ending = new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    if (end == null) {
                        complete("value");
                    } else {
                        completeExceptionally(end);
                    }
                    return super.cancel(mayInterruptIfRunning);
                }
            };
            interrupt();

            if (end == null) {
                assertThat(Futures.join(ending, "GET /x")).isEqualTo("value");
            } else {
                assertThat(catchThrowable(() -> Futures.join(ending, "GET /x"))).isSameAs(late);
            }

            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
