package dev.verdict.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever meets at one moment of a wait: no wake is lost, no wait ends twice or never, and one fetch serves all waits of a reference. */
class PollerInterleavings {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void a_wake_meets_an_answer_and_leads_to_another_poll() {
        Interleaving.explore(() -> {
            Round round = new Round(null);
            round.start();
            Interleaving.meet(round::wake, () -> round.answer(FakeResult.RUNNING));
            assertEquals(2, round.stages.size());
            round.end();
        });
    }

    @Test
    void two_wakes_meet_the_planned_poll_and_no_news_is_missed() {
        Interleaving.explore(() -> {
            Round round = new Round(null);
            round.start();
            round.answer(FakeResult.RUNNING);
            Interleaving.meet(round::wake, round::wake, () -> round.timer.advance(SECOND));
            assertEquals(2, round.stages.size(), "one poll for all of them");
            round.end();
        });
    }

    @Test
    void a_cancel_meets_the_last_answer() {
        Interleaving.explore(() -> {
            Round round = new Round(null);
            CompletableFuture<FakeResult> wait = round.start();
            Interleaving.meet(() -> wait.cancel(false), () -> round.answer(FakeResult.APPROVED));
            assertTrue(wait.isDone());
            round.assertNothingIsLeft();
        });
    }

    @Test
    void a_cancel_meets_an_answer_and_a_wake() {
        Interleaving.explore(() -> {
            Round round = new Round(null);
            CompletableFuture<FakeResult> wait = round.start();
            Interleaving.meet(() -> wait.cancel(false), () -> round.answer(FakeResult.RUNNING), round::wake);
            assertTrue(wait.isCancelled());
            round.assertNothingIsLeft();
        });
    }

    @Test
    void two_waits_for_one_reference_begin_at_once_and_share_a_fetch() {
        Interleaving.explore(() -> {
            Round round = new Round(null);
            Interleaving.meet(round::start, round::start);
            assertEquals(1, round.stages.size());
            round.end();
        });
    }

    @Test
    void a_poll_that_all_leave_meets_a_new_wait_which_gets_a_response() {
        Interleaving.explore(() -> {
            Round round = new Round(null);
            CompletableFuture<FakeResult> leaving = round.start();
            Interleaving.meet(() -> leaving.cancel(false), round::start);
            round.end();
        });
    }

    @Test
    void two_waits_for_one_reference_begin_at_once_and_share_a_permit() {
        Interleaving.explore(() -> {
            Round round = new Round(RateBudget.of(5, SECOND));
            Interleaving.meet(round::start, round::start);
            assertEquals(1, round.stages.size());
            round.answer(FakeResult.RUNNING);
            assertEquals(1, round.stages.size(), "no poll before the delay is over");
            round.timer.advance(SECOND);
            assertEquals(2, round.stages.size());
            round.end();
        });
    }

    @Test
    void a_permit_meets_a_cancel_of_the_wait_and_a_new_wait() {
        Interleaving.explore(() -> {
            Round round = new Round(RateBudget.of(1, SECOND));
            round.poller.awaitAsync("other");
            CompletableFuture<FakeResult> leaving = round.start();
            Interleaving.meet(() -> leaving.cancel(false), () -> round.timer.advance(SECOND), round::start);
            round.timer.advance(SECOND.multipliedBy(3));
            round.end();
        });
    }

    /** A poller that runs everything in the thread that brings it. */
    private static final class Round {
        private final ManualTimer timer = new ManualTimer();
        private final List<CompletableFuture<FakeResult>> stages = new ArrayList<>();
        private final List<CompletableFuture<FakeResult>> waits = new ArrayList<>();
        private final Poller<FakeResult> poller;

        Round(@Nullable RateBudget budget) {
            PollerBuilder<FakeResult> builder = Poller.of(this::fetch)
                    .policy(PollPolicy.defaults()
                            .withDelays(SECOND, SECOND.multipliedBy(8))
                            .withoutDeadline())
                    .executor(Runnable::run)
                    .timer(timer)
                    .random(() -> 0);
            poller = (budget == null ? builder : builder.rate(budget.withTimer(timer))).build();
        }

        private synchronized CompletableFuture<FakeResult> fetch(String reference) {
            CompletableFuture<FakeResult> stage = new CompletableFuture<>();
            stages.add(stage);
            return stage;
        }

        CompletableFuture<FakeResult> start() {
            CompletableFuture<FakeResult> wait = poller.awaitAsync("reference");
            synchronized (this) {
                waits.add(wait);
            }
            return wait;
        }

        void wake() {
            poller.wake("reference");
        }

        void answer(FakeResult result) {
            List<CompletableFuture<FakeResult>> all;
            synchronized (this) {
                all = List.copyOf(stages);
            }
            all.forEach(stage -> stage.complete(result));
        }

        /** Answers all polls, until no wait is left; each that nobody cancelled must have its result. */
        void end() {
            answer(FakeResult.APPROVED);
            for (CompletableFuture<FakeResult> wait : waits) {
                assertTrue(wait.isDone(), "a wait without an end");
            }
            assertNothingIsLeft();
        }

        void assertNothingIsLeft() {
            assertEquals(List.of(), poller.pending());
            assertEquals(0, timer.live(), "live timers");
        }
    }
}
