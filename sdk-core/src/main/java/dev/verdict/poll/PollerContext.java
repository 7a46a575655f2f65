package dev.verdict.poll;

import dev.verdict.VerificationResult;
import dev.verdict.poll.PollTimer.Cancellable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What all waits of one poller share, most of it the caller's code: it may throw, and a wait must outlive that.
 *
 * @param timer for looks: what it runs is handed to the executor in its thread
 * @param deadlines for deadlines: the same timer if it is the caller's, else one that no executor can hold up
 * @param wakes what wakes may take
 */
record PollerContext<R extends VerificationResult>(
        Fetch<R> fetch,
        Function<String, String> wokenBy,
        PollListener listener,
        Executor executor,
        PollTimer timer,
        PollTimer deadlines,
        WakeRoom wakes,
        RandomGenerator random,
        WaitRegistry<R> pending) {
    /** How long the executor has to take up the end of a wait, before it is ended without it. */
    private static final Duration TO_TAKE_UP = Duration.ofMillis(50);

    /** How long {@link #endAll} waits for one more wait to end. */
    private static final Duration TO_END = Duration.ofSeconds(1);

    void tell(Poll look) {
        quietly(() -> listener.onPoll(look));
    }

    /** What wakes a wait for this. Asked before there is a wait, so whatever it throws is the caller's at once. */
    String key(String reference) {
        return Objects.requireNonNull(wokenBy.apply(reference), "what a wait is woken by is null");
    }

    CompletionStage<? extends R> fetch(String reference) {
        return fetch(fetch, reference);
    }

    /** A stage in any case: to throw means the same as to return a failed one, and so does null. */
    static <R extends VerificationResult> CompletionStage<? extends R> fetch(Fetch<R> fetch, String reference) {
        try {
            return Objects.requireNonNull(fetch.fetch(reference), "the fetch returned null instead of a stage");
        } catch (Throwable thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }

    Cancellable schedule(Runnable task, Duration delay) {
        return schedule(timer, task, delay);
    }

    Cancellable scheduleDeadline(Runnable task, Duration delay) {
        return schedule(deadlines, task, delay);
    }

    private static Cancellable schedule(PollTimer timer, Runnable task, Duration delay) {
        return Objects.requireNonNull(timer.schedule(task, delay), "the timer returned null instead of a Cancellable");
    }

    /**
     * Runs what ends a wait: on the executor, as everything else, unless that is too busy or takes no more work; then on a
     * thread of ours. It may run twice.
     *
     * @param hasEnded whether that is done already
     */
    void runEnding(Runnable ending, BooleanSupplier hasEnded) {
        endSoon(ending, hasEnded);
        try {
            besideDeadlines(() -> handOver(ending));
        } catch (Throwable noThread) {
            // There may be one soon.
        }
    }

    private static void endSoon(Runnable ending, BooleanSupplier hasEnded) {
        SystemTimer.DEADLINES.schedule(
                () -> {
                    if (hasEnded.getAsBoolean()) {
                        return;
                    }
                    try {
                        Threads.UNBOUNDED.execute(ending);
                    } catch (Throwable noThread) {
                        endSoon(ending, hasEnded);
                    }
                },
                TO_TAKE_UP);
    }

    /**
     * Ends waits, each on a thread of its own, for what hangs on one can take long and must not hold up the others. Returns when
     * all have ended, or when nothing has for a while.
     */
    static void endAll(List<Runnable> endings) {
        Semaphore ended = new Semaphore(0);
        for (Runnable ending : endings) {
            Runnable counted = () -> {
                try {
                    ending.run();
                } finally {
                    ended.release();
                }
            };
            try {
                Threads.UNBOUNDED.execute(counted);
            } catch (Throwable noThread) {
                counted.run();
            }
        }
        boolean interrupted = false;
        for (int left = endings.size(); left > 0; left--) {
            try {
                if (!ended.tryAcquire(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                    break;
                }
            } catch (InterruptedException interrupt) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** For what calls the executor, which must not be called on the thread of our deadlines. */
    void besideDeadlines(Runnable task) {
        if (deadlines == timer) {
            task.run();
        } else {
            Threads.UNBOUNDED.execute(task);
        }
    }

    private void handOver(Runnable ending) {
        try {
            executor.execute(ending);
        } catch (Throwable refusal) {
            Threads.UNBOUNDED.execute(ending);
        }
    }

    static void cancel(@Nullable Cancellable held) {
        if (held != null) {
            quietly(held::cancel);
        }
    }

    /** For what must not change how a wait goes on or ends: listeners, and calling off what is not needed any more. */
    private static void quietly(Runnable action) {
        try {
            action.run();
        } catch (Throwable ignored) {
            // Nobody to tell: what it says may be personal data, so it is not ours to log.
        }
    }
}
