package dev.verdict.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.verdict.poll.RateBudget.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whatever meets: no period has more permits than the budget, and everyone who waits and does not give up gets one. */
class RateBudgetInterleavings {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    @Test
    void two_ask_for_the_only_permit() {
        Interleaving.explore(() -> {
            Round round = new Round(1);
            Interleaving.meet(() -> round.acquire(Lane.CALL), () -> round.acquire(Lane.POLL));
            assertEquals(1, round.begins.size());
            round.end(2);
        });
    }

    @Test
    void one_asks_while_the_timer_grants_to_another() {
        Interleaving.explore(() -> {
            Round round = new Round(1);
            round.acquire(Lane.CALL);
            round.acquire(Lane.CALL);
            Interleaving.meet(() -> round.timer.advance(PERIOD), () -> round.acquire(Lane.POLL));
            round.end(3);
        });
    }

    @Test
    void one_gives_up_while_the_timer_grants_and_another_asks() {
        Interleaving.explore(() -> {
            Round round = new Round(1);
            round.acquire(Lane.CALL);
            CompletableFuture<Void> impatient = round.acquire(Lane.CALL);
            Interleaving.meet(
                    () -> impatient.cancel(false), () -> round.timer.advance(PERIOD), () -> round.acquire(Lane.CALL));
            round.end(impatient.isCancelled() ? 2 : 3);
        });
    }

    @Test
    void the_only_one_who_waits_gives_up_while_another_asks() {
        Interleaving.explore(() -> {
            Round round = new Round(1);
            round.acquire(Lane.CALL);
            CompletableFuture<Void> impatient = round.acquire(Lane.CALL);
            Interleaving.meet(() -> impatient.cancel(false), () -> round.acquire(Lane.POLL));
            round.end(2);
        });
    }

    @Test
    void a_slow_down_meets_a_grant() {
        Interleaving.explore(() -> {
            Round round = new Round(2);
            round.acquire(Lane.CALL);
            round.acquire(Lane.CALL);
            round.acquire(Lane.CALL);
            Interleaving.meet(() -> round.budget.slowDown(PERIOD), () -> round.timer.advance(PERIOD));
            round.end(3);
        });
    }

    /** An executor that runs tasks at once, so every step of a grant is one of the threads that meet. */
    private static final class Round {
        private final ManualTimer timer = new ManualTimer();
        private final int calls;
        private final RateBudget budget;
        private final List<Long> begins = new ArrayList<>();

        Round(int calls) {
            this.calls = calls;
            this.budget = RateBudget.of(calls, PERIOD).withTimer(timer);
        }

        CompletableFuture<Void> acquire(Lane lane) {
            CompletableFuture<Void> permit = budget.acquire(Runnable::run, lane);
            permit.thenRun(this::begin);
            return permit;
        }

        private synchronized void begin() {
            begins.add(timer.nanoTime());
        }

        /** Lets time pass until all have begun who want to. */
        void end(int wanted) {
            timer.advance(PERIOD.multipliedBy(wanted + 2L));
            assertEquals(wanted, begins.size(), "permits");
            assertEquals(0, budget.waiting(), "waiting");
            assertEquals(0, timer.live(), "live timers");
            for (int i = calls; i < begins.size(); i++) {
                assertTrue(
                        begins.get(i) - begins.get(i - calls) >= PERIOD.toNanos(), "more than the budget in a period");
            }
        }
    }
}
