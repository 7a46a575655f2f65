package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A budget whose time and threads are in the test's hand, and who began when. */
final class RateScene {
    final FakeTimer timer = new FakeTimer();
    final HandExecutor executor = new HandExecutor();
    final RateBudget budget;
    /** The callers in the order in which they began, and the milliseconds at which they did. */
    final List<String> began = new ArrayList<>();

    final List<Long> times = new ArrayList<>();
    private final long start = timer.nanoTime();

    RateScene(RateBudget budget) {
        this.budget = budget.withTimer(timer);
    }

    /** Two calls a second. */
    static RateScene ofTwo() {
        return new RateScene(RateBudget.perSecond(2));
    }

    CompletableFuture<Void> acquire(String caller) {
        return acquire(caller, executor);
    }

    CompletableFuture<Void> acquire(String caller, Executor executor) {
        CompletableFuture<Void> permit = budget.acquire(executor);
        permit.thenRun(() -> {
            began.add(caller);
            times.add(millis());
        });
        return permit;
    }

    void acquire(int callers) {
        for (int i = 0; i < callers; i++) {
            acquire("caller");
        }
    }

    long millis() {
        return Duration.ofNanos(timer.nanoTime() - start).toMillis();
    }

    void advance(long millis) {
        timer.advance(Duration.ofMillis(millis), executor::runAll);
    }

    /** Time passes, and the executor does not get to anything. */
    void advanceTimer(long millis) {
        timer.advance(Duration.ofMillis(millis), () -> {});
    }

    void assertNothingIsLeft() {
        assertThat(budget.waiting()).as("waiting").isZero();
        assertThat(timer.live()).as("live timers").isZero();
        assertThat(executor.size()).as("tasks of the executor").isZero();
    }
}
