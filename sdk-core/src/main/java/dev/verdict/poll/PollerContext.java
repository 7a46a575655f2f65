package dev.verdict.poll;

import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What all waits of one poller share, most of it the caller's code: it may throw, and a wait must outlive that.
 *
 * @param timer for polls: what it runs is handed to the executor in its thread
 * @param queue the polls that are scheduled on that timer
 * @param deadlineQueue the deadlines, on the same timer if it is the caller's, else on one that no executor can hold up
 * @param permits the polls that wait for permits; null if there is no budget
 * @param wakes what wakes may take
 * @param endsAll which failures of one wait end all of them
 * @param counter numbers wakes and polls
 */
record PollerContext<R extends VerificationResult>(
        Fetch<R> fetch,
        Function<String, String> wakeKey,
        PollListener listener,
        Executor executor,
        PollTimer timer,
        DueQueue queue,
        DueQueue deadlineQueue,
        @Nullable PermitQueue<R> permits,
        WakeRoom wakes,
        Predicate<? super VerdictException> endsAll,
        RandomGenerator random,
        WaitRegistry<R> pending,
        AtomicLong counter) {
    /** How long the executor has to take up the end of a wait, before it is ended without it. */
    private static final Duration TO_TAKE_UP = Duration.ofMillis(50);

    void tell(Poll poll) {
        CallerCode.quietly(() -> listener.onPoll(poll));
    }

    /** The wake key of a wait. Asked before there is a wait, so whatever it throws is the caller's at once. */
    String key(String reference) {
        return Objects.requireNonNull(wakeKey.apply(reference), "the wake key is null");
    }

    /** The next number. Of a poll and a wake, the one that came later has the greater one. */
    long count() {
        return counter.incrementAndGet();
    }

    /** A wait does not need a permit any more, if there is a budget. */
    void leavePermits(Wait<R> wait) {
        if (permits != null) {
            permits.remove(wait);
        }
    }

    /** A wait has ended: if its failure concerns all, so do the others. */
    void ended(@Nullable Throwable failure) {
        if (failure instanceof VerdictException known && endsAll.test(known)) {
            pending.all().forEach(wait -> runEnding(() -> wait.end(Completion.failed(failure)), wait.future()::isDone));
        }
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

    /** For what calls the executor, which must not be called on the thread of our deadlines. */
    void besideDeadlines(Runnable task) {
        if (deadlineQueue == queue) {
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
}
