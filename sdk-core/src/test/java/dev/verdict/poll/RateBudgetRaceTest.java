package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real threads that meet at the same moment of a permit. However they meet, no permit is lost, and none is there twice. */
class RateBudgetRaceTest {
    private static final int ROUNDS = 1_000;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_cancel_meets_the_beginning() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round();
            round.tick();
            meet(() -> round.permit.cancel(true), round.executor::runAll);
            round.assertOnePermitIsTakenOrFree();
        }
    }

    @Test
    void a_cancel_meets_the_timer() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round();
            meet(() -> round.permit.cancel(true), round::tick);
            round.executor.runAll();
            round.assertOnePermitIsTakenOrFree();
        }
    }

    @Test
    void a_new_caller_meets_the_timer_and_a_cancel() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round();
            List<CompletableFuture<Void>> others = new ArrayList<>();
            meet(() -> round.permit.cancel(true), round::tick, () -> others.add(round.budget.acquire(round.executor)));
            round.executor.runAll();
            round.timer.advance(Duration.ofSeconds(5), round.executor::runAll);

            assertThat(round.permit).isDone();
            assertThat(others).allMatch(CompletableFuture::isDone);
            assertThat(round.budget.waiting()).isZero();
            assertThat(round.timer.live()).isZero();
        }
    }

    private void meet(Runnable... sides) throws Exception {
        CyclicBarrier start = new CyclicBarrier(sides.length);
        List<Future<?>> running = new ArrayList<>();
        for (Runnable side : sides) {
            running.add(threads.submit(() -> {
                start.await();
                side.run();
                return null;
            }));
        }
        for (Future<?> side : running) {
            side.get(10, TimeUnit.SECONDS);
        }
    }

    /** A budget of one call a second, used up, and one who waits. */
    private static final class Round {
        private final FakeTimer timer = new FakeTimer();
        private final HandExecutor executor = new HandExecutor();
        private final RateBudget budget = RateBudget.perSecond(1).withTimer(timer);
        private final CompletableFuture<Void> permit;

        Round() {
            budget.acquire(executor);
            permit = budget.acquire(executor);
        }

        void tick() {
            timer.advance(Duration.ofSeconds(1), () -> {});
        }

        void assertOnePermitIsTakenOrFree() {
            assertThat(permit).isDone();
            assertThat(budget.waiting()).isZero();
            assertThat(timer.live()).isZero();
            assertThat(budget.acquire(executor).isDone()).isEqualTo(permit.isCancelled());
            assertThat(budget.acquire(executor)).isNotDone();
        }
    }
}
