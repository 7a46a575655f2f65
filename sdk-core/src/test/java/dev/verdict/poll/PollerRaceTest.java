package dev.verdict.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Real threads that meet at the same moment of a wait. However they meet, the wait ends once and lets go of everything.
 */
class PollerRaceTest {
    private static final int ROUNDS = 1_000;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void cancel_meets_the_start_of_a_poll() throws Exception {
        race(round -> round.wait.cancel(true), round -> round.tick(Duration.ofSeconds(1)));
    }

    @Test
    void cancel_meets_an_answer() throws Exception {
        race(round -> round.wait.cancel(true), round -> round.answer(FakeResult.RUNNING));
    }

    @Test
    void close_meets_the_start_of_a_poll() throws Exception {
        race(round -> round.poller.close(), round -> round.tick(Duration.ofSeconds(1)));
    }

    @Test
    void close_meets_an_answer() throws Exception {
        race(round -> round.poller.close(), round -> round.answer(FakeResult.APPROVED));
    }

    @Test
    void the_deadline_meets_an_answer_and_a_cancel() throws Exception {
        race(
                round -> round.tick(Duration.ofMinutes(2)),
                round -> round.answer(FakeResult.APPROVED),
                round -> round.wait.cancel(false));
    }

    @Test
    void the_deadline_meets_the_start_of_a_poll_and_a_close() throws Exception {
        race(
                round -> round.tick(Duration.ofMinutes(2)),
                round -> round.tick(Duration.ofSeconds(1)),
                round -> round.poller.close());
    }

    @Test
    void close_meets_new_waits() throws Exception {
        race(round -> round.poller.close(), Round::startAnother, Round::startAnother);
    }

    @Test
    void a_wake_meets_an_answer_and_is_not_lost() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round(true);
            meet(round, Round::wake, side -> side.answer(FakeResult.RUNNING));
            assertThat(round.stages).as("polls").hasSize(2);
            round.close();
        }
    }

    @Test
    void a_wake_meets_the_start_of_a_poll_and_another_wake() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round(false);
            meet(round, Round::wake, side -> side.tick(Duration.ofSeconds(1)), Round::wake);
            assertThat(round.stages).as("one poll for all of them").hasSize(2);
            round.answer(FakeResult.RUNNING);
            assertThat(round.stages).as("and one for who came late").hasSizeBetween(2, 3);
            round.close();
        }
    }

    @Test
    void a_wake_meets_the_last_answer_and_a_close() throws Exception {
        race(Round::wake, round -> round.answer(FakeResult.APPROVED), round -> round.poller.close());
    }

    @Test
    void a_wake_meets_the_deadline_and_new_waits() throws Exception {
        race(Round::wake, round -> round.tick(Duration.ofMinutes(2)), Round::startAnother);
    }

    @Test
    void waits_for_one_reference_that_begin_at_the_same_moment_share_one_poll() throws Exception {
        for (int i = 0; i < 10 * ROUNDS; i++) {
            Round round = new Round(false);
            meet(round, Round::startSame, Round::startSame, Round::startSame);
            assertThat(round.stages).as("the first poll, and one for all").hasSize(2);
            round.answer(FakeResult.APPROVED);
            assertThat(round.waits).allSatisfy(wait -> assertThat(wait).isCompletedWithValue(FakeResult.APPROVED));
            round.close();
        }
    }

    @Test
    void a_poll_that_all_leave_meets_a_new_wait_which_gets_a_response() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = new Round(true);
            meet(round, side -> side.wait.cancel(true), Round::startSame);
            round.answer(FakeResult.APPROVED);
            assertThat(round.waits)
                    .last()
                    .satisfies(wait -> assertThat(wait).isCompletedWithValue(FakeResult.APPROVED));
            round.close();
        }
    }

    @SafeVarargs
    private void race(Consumer<Round>... sides) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            // A poll on its way in every other round, a delay in the rest.
            Round round = new Round(i % 2 == 0);
            meet(round, sides);
            round.close();
        }
    }

    @SafeVarargs
    private void meet(Round round, Consumer<Round>... sides) throws Exception {
        CyclicBarrier start = new CyclicBarrier(sides.length);
        List<Future<?>> running = new ArrayList<>();
        for (Consumer<Round> side : sides) {
            running.add(threads.submit(() -> {
                start.await();
                side.accept(round);
                return null;
            }));
        }
        for (Future<?> side : running) {
            side.get(10, TimeUnit.SECONDS);
        }
    }

    /** A wait after its first poll, on an executor that runs tasks at once in the thread that brings them. */
    private static final class Round {
        private final FakeTimer timer = new FakeTimer();
        private final ConcurrentLinkedQueue<CompletableFuture<FakeResult>> stages = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<CompletableFuture<FakeResult>> waits = new ConcurrentLinkedQueue<>();
        private final Poller<FakeResult> poller;
        private final CompletableFuture<FakeResult> wait;

        Round(boolean lookOnItsWay) {
            poller = Poller.of(this::fetch)
                    .policy(Scene.POLICY)
                    .executor(Runnable::run)
                    .timer(timer)
                    .random(() -> 0)
                    .build();
            wait = poller.awaitAsync("ref");
            waits.add(wait);
            if (!lookOnItsWay) {
                answer(FakeResult.RUNNING);
            }
        }

        private CompletableFuture<FakeResult> fetch(String reference) {
            CompletableFuture<FakeResult> stage = new CompletableFuture<>();
            stages.add(stage);
            return stage;
        }

        void tick(Duration duration) {
            timer.advance(duration, () -> {});
        }

        void answer(FakeResult result) {
            stages.forEach(stage -> stage.complete(result));
        }

        void wake() {
            assertThat(poller.wake("ref")).isBetween(0, 1);
        }

        void startSame() {
            start("ref");
        }

        void startAnother() {
            start("another");
        }

        private void start(String reference) {
            try {
                waits.add(poller.awaitAsync(reference));
            } catch (IllegalStateException closed) {
                assertThat(closed).hasMessage("the poller is closed");
            }
        }

        void close() {
            poller.close();
            assertNothingIsLeft();
        }

        private void assertNothingIsLeft() {
            assertThat(waits).allMatch(CompletableFuture::isDone);
            assertThat(stages).allMatch(CompletableFuture::isDone);
            assertThat(timer.live()).isZero();
            assertThat(poller.pending()).isEmpty();
        }
    }
}
