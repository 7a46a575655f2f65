package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.WaitDeadlineException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PollerRateTest {
    private final FakeTimer timer = new FakeTimer();
    private final HandExecutor executor = new HandExecutor();
    private final FakeFetch fetch = new FakeFetch();
    /** One call in three seconds, so that polls, which are 1, 2 and 4 seconds apart, have to wait. */
    private final RateBudget budget = RateBudget.of(1, Duration.ofSeconds(3)).withTimer(timer);

    private final Poller<FakeResult> poller = poller(fetch, budget);

    private Poller<FakeResult> poller(Fetch<FakeResult> fetch, RateBudget budget) {
        return Poller.of(fetch)
                .rate(budget)
                .policy(Scene.POLICY)
                .executor(executor)
                .timer(timer)
                .random(() -> 0)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void every_poll_waits_for_its_permit(Mode mode) {
        fetch.then(FakeResult.RUNNING, FakeResult.RUNNING, FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = mode.start(poller, "a", Scene.POLICY);
        executor.awaitTask();
        executor.runAll();
        assertThat(fetch.calls()).isEqualTo(1);

        advance(2_999);
        assertThat(fetch.calls()).as("the delay is over since 1000").isEqualTo(1);
        advance(1);
        assertThat(fetch.calls()).isEqualTo(2);
        advance(3_000);

        assertThat(wait.join()).isSameAs(FakeResult.APPROVED);
        assertNothingIsLeft();
    }

    @Test
    void a_poll_that_is_told_that_there_were_too_many_slows_the_budget_down() {
        fetch.thenFail(new HttpStatusException("GET /x", 429, null, null, List.of(), Duration.ofSeconds(20)))
                .then(FakeResult.APPROVED);
        CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
        executor.runAll();

        CompletableFuture<Void> other = budget.acquire(executor);
        advance(19_999);
        assertThat(other).isNotDone();
        assertThat(fetch.calls()).isEqualTo(1);
        advance(1);
        assertThat(other).isCompleted();
        advance(10_000);

        assertThat(wait).isCompletedWithValue(FakeResult.APPROVED);
    }

    @Test
    void pollers_and_others_with_one_budget_share_it() {
        FakeFetch otherFetch = new FakeFetch();
        budget.acquire(executor);
        poller.awaitAsync("a");
        poller(otherFetch, budget).awaitAsync("b");
        executor.runAll();
        advance(3_000);
        assertThat(fetch.calls()).isEqualTo(1);
        assertThat(otherFetch.calls()).isZero();

        advance(3_000);
        assertThat(otherFetch.calls()).isEqualTo(1);
    }

    @Test
    void the_fetch_is_called_on_the_executor() {
        budget.acquire(executor);
        poller.awaitAsync("a");
        executor.runAll();

        timer.advance(Duration.ofSeconds(3), () -> {});
        assertThat(fetch.calls()).as("calls by the timer's thread").isZero();

        executor.runAll();
        assertThat(fetch.calls()).isEqualTo(1);
    }

    @Test
    void cancelling_a_wait_gives_up_its_place_in_the_queue() {
        budget.acquire(executor);
        CompletableFuture<FakeResult> cancelled = poller.awaitAsync("cancelled");
        poller.awaitAsync("next");
        executor.runAll();
        assertThat(poller.totals().due()).isEqualTo(2);
        assertThat(budget.waiting())
                .as("the poller asks for one permit at a time")
                .isEqualTo(1);

        cancelled.cancel(true);
        assertThat(poller.totals().due()).isEqualTo(1);
        advance(3_000);

        assertThat(fetch.references).containsExactly("next");
    }

    @Test
    void cancelling_a_wait_whose_permit_waits_for_the_executor_gives_it_back() {
        budget.acquire(executor);
        CompletableFuture<FakeResult> cancelled = poller.awaitAsync("cancelled");
        executor.runAll();
        timer.advance(Duration.ofSeconds(3), () -> {});

        cancelled.cancel(true);
        executor.runAll();

        assertThat(fetch.calls()).isZero();
        assertThat(budget.acquire(executor)).isCompleted();
    }

    @Test
    void cancelling_a_wait_cancels_the_call() {
        CompletableFuture<FakeResult> later = fetch.thenLater();
        CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
        executor.runAll();

        wait.cancel(true);

        assertThat(later).isCancelled();
        assertNothingIsLeft();
    }

    @Test
    void a_call_that_arrives_after_the_cancel_is_cancelled_then() {
        CompletableFuture<FakeResult> stage = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<FakeResult>> wait = new CompletableFuture<>();
        fetch.then(() -> {
            wait.join().cancel(true);
            return stage;
        });
        budget.acquire(executor);
        wait.complete(poller.awaitAsync("a"));
        executor.runAll();

        advance(3_000);

        assertThat(stage).isCancelled();
        assertNothingIsLeft();
    }

    @Test
    void a_wait_that_gets_no_permit_ends_at_its_deadline() {
        fetch.then(FakeResult.RUNNING);
        CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
        executor.runAll();
        budget.slowDown(Duration.ofHours(1));

        advance(60_000);

        assertThat(wait.handle((result, thrown) -> thrown).join())
                .isInstanceOfSatisfying(
                        WaitDeadlineException.class,
                        late -> assertThat(late.lastSnapshot()).containsSame(FakeResult.RUNNING));
        assertThat(fetch.calls()).isEqualTo(1);
        assertNothingIsLeft();
    }

    @Test
    void closing_the_poller_leaves_the_budget_to_others() {
        budget.acquire(executor);
        CompletableFuture<FakeResult> wait = poller.awaitAsync("a");
        executor.runAll();

        poller.close();

        assertThat(wait).isCancelled();
        assertNothingIsLeft();
        advance(3_000);
        assertThat(budget.acquire(executor)).isCompleted();
    }

    @Test
    void an_executor_that_refuses_the_permit_ends_the_wait() {
        HandExecutor own = new HandExecutor();
        budget.acquire(executor);
        CompletableFuture<FakeResult> wait =
                Poller.of(fetch).rate(budget).executor(own).timer(timer).build().awaitAsync("a");
        own.runAll();
        own.refuse();

        timer.advance(Duration.ofSeconds(3), () -> {});

        Throwable failure = wait.handle((result, thrown) -> thrown)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        assertThat(failure).isInstanceOf(RejectedExecutionException.class);
        assertThat(fetch.calls()).isZero();
    }

    /** The ways in which a fetch fails, the same with a budget as without one. */
    enum Failing implements Fetch<FakeResult> {
        THROWS {
            @Override
            public CompletionStage<FakeResult> fetch(String reference) {
                throw new IllegalArgumentException("broken");
            }
        },
        FAILS {
            @Override
            public CompletionStage<FakeResult> fetch(String reference) {
                return CompletableFuture.supplyAsync(
                        () -> {
                            throw new IllegalArgumentException("broken");
                        },
                        Runnable::run);
            }
        },
        RETURNS_NULL {
            @Override
            public CompletionStage<FakeResult> fetch(String reference) {
                return null;
            }
        },
        BRINGS_NULL {
            @Override
            public CompletionStage<FakeResult> fetch(String reference) {
                return CompletableFuture.completedFuture(null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Failing.class)
    void a_fetch_that_fails_ends_the_wait_as_it_does_without_a_budget(Failing failing) {
        Poller<FakeResult> plain =
                Poller.of(failing).executor(executor).timer(timer).build();
        CompletableFuture<FakeResult> expected = plain.awaitAsync("a");
        CompletableFuture<FakeResult> wait = poller(failing, budget).awaitAsync("a");
        executor.runAll();

        Throwable failure = wait.handle((result, thrown) -> thrown).join();
        assertThat(failure)
                .hasSameClassAs(expected.handle((result, thrown) -> thrown).join())
                .hasMessage(expected.handle((result, thrown) -> thrown).join().getMessage());
        assertNothingIsLeft();
    }

    private void advance(long millis) {
        timer.advance(Duration.ofMillis(millis), executor::runAll);
    }

    private void assertNothingIsLeft() {
        assertThat(timer.live()).as("live timers").isZero();
        assertThat(executor.size()).as("tasks of the executor").isZero();
        assertThat(poller.pending()).as("pending waits").isEmpty();
        assertThat(budget.waiting()).as("waiting for permits").isZero();
    }
}
