package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FetchTest {
    private final Scene scene = new Scene();

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_plain_blocking_function_can_be_waited_with(Mode mode) {
        AtomicInteger calls = new AtomicInteger();
        scene.fetch.then(FakeResult.RUNNING, FakeResult.APPROVED);
        Poller<FakeResult> poller = poller(Fetch.blocking(
                reference -> {
                    calls.incrementAndGet();
                    return scene.fetch.fetch(reference).toCompletableFuture().join();
                },
                scene.executor));

        CompletableFuture<FakeResult> wait = mode.start(poller, "ref-7", Scene.POLICY);
        scene.executor.awaitTask();
        scene.executor.runAll();
        scene.advanceSeconds(1);

        assertThat(scene.result(wait)).isSameAs(FakeResult.APPROVED);
        assertThat(calls).hasValue(2);
        assertThat(scene.fetch.references).containsExactly("ref-7", "ref-7");
    }

    @Test
    void what_the_function_throws_is_the_failure_of_the_poll() {
        AssertionError broken = new AssertionError("broken");
        Poller<FakeResult> poller = poller(Fetch.blocking(
                reference -> {
                    throw broken;
                },
                Runnable::run));

        CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
        scene.executor.runAll();

        assertThat(scene.failure(wait)).isSameAs(broken);
    }

    @Test
    void the_function_runs_on_its_own_executor() {
        HandExecutor blocking = new HandExecutor();
        CompletableFuture<FakeResult> answer = Fetch.<FakeResult>blocking(reference -> FakeResult.APPROVED, blocking)
                .fetch("a")
                .toCompletableFuture()
                .thenApply(x -> x);

        assertThat(answer).isNotDone();
        blocking.runAll();
        assertThat(answer).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void a_refusing_executor_ends_the_wait() {
        HandExecutor blocking = new HandExecutor();
        blocking.refuse();
        Fetch<FakeResult> fetch = Fetch.blocking(reference -> FakeResult.APPROVED, blocking);

        assertThatThrownBy(() -> fetch.fetch("a")).isInstanceOf(RejectedExecutionException.class);
        CompletableFuture<FakeResult> wait = poller(fetch).awaitAsync("a");
        scene.executor.runAll();
        assertThat(scene.failure(wait)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void a_call_that_was_cancelled_before_it_began_is_not_made() {
        HandExecutor blocking = new HandExecutor();
        AtomicInteger calls = new AtomicInteger();
        Fetch<FakeResult> fetch = Fetch.blocking(
                reference -> {
                    calls.incrementAndGet();
                    return FakeResult.APPROVED;
                },
                blocking);

        fetch.fetch("a").toCompletableFuture().cancel(true);
        blocking.runAll();

        assertThat(calls).hasValue(0);
    }

    @Test
    void the_end_of_the_wait_interrupts_the_call_but_not_what_its_thread_does_next() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        CompletableFuture<Boolean> during = new CompletableFuture<>();
        CompletableFuture<Boolean> after = new CompletableFuture<>();
        Executor blocking = task -> {
            Thread thread = new Thread(() -> {
                task.run();
                after.complete(Thread.currentThread().isInterrupted());
            });
            thread.setDaemon(true);
            thread.start();
        };
        Poller<FakeResult> poller = poller(Fetch.blocking(
                reference -> {
                    called.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    during.complete(Thread.currentThread().isInterrupted());
                    return FakeResult.APPROVED;
                },
                blocking));
        CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
        scene.executor.runAll();
        assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();

        wait.cancel(true);

        assertThat(during.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(after.get(10, TimeUnit.SECONDS)).isFalse();
        scene.assertNothingIsLeft();
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fetch.<FakeResult>blocking(null, Runnable::run))
                .withMessage("function");
        assertThatNullPointerException()
                .isThrownBy(() -> Fetch.<FakeResult>blocking(reference -> FakeResult.APPROVED, null))
                .withMessage("executor");
    }

    private Poller<FakeResult> poller(Fetch<FakeResult> fetch) {
        return Poller.of(fetch)
                .policy(Scene.POLICY)
                .executor(scene.executor)
                .timer(scene.timer)
                .random(() -> 0)
                .build();
    }
}
