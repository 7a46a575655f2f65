package dev.verdict.poll;

import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import dev.verdict.WaitDeadlineException;
import dev.verdict.poll.PollTimer.Cancellable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * One wait: a look, a delay, a look, and so on. It is all there is of a pending wait, so it is kept small.
 *
 * <p>The future is the truth about whether the wait is over, because anybody who holds it can end the wait. The lock
 * guards the fields below it and is never held while foreign code runs (fetch, listener, timer, executor, dependents).
 */
final class Wait<R extends VerificationResult> {
    private final Setup<R> setup;
    private final String reference;
    /** Kept, since the caller may answer otherwise next time, and what was put in under one key must be found under it. */
    private final String key;

    private final PollPolicy policy;
    private final long start;
    private final CompletableFuture<R> future = new CompletableFuture<>();

    private int looks;
    private boolean looking;
    private boolean woken;
    private boolean released;
    private @Nullable Cancellable deadlineTimer;
    private @Nullable Cancellable lookTimer;
    private @Nullable Cancellable inFlight;
    private @Nullable R lastSnapshot;
    private @Nullable VerdictException lastFailure;
    private @Nullable Outcome<R> outcome;

    Wait(Setup<R> setup, String reference, PollPolicy policy) {
        this.setup = setup;
        this.reference = reference;
        this.key = setup.key(reference);
        this.policy = policy;
        this.start = setup.timer().nanoTime();
    }

    String key() {
        return key;
    }

    CompletableFuture<R> future() {
        return future;
    }

    void start() {
        future.whenComplete((result, thrown) -> release());
        guarded(() -> {
            Cancellable timer = schedule(policy.deadline(), this::expire);
            synchronized (this) {
                deadlineTimer = timer;
            }
            releaseIfOver();
        });
        dispatch(this::look);
    }

    /**
     * Looks, unless a look is on its way or still being reported, or the wait is over. Runs on the executor; time leads
     * here, and {@link #wake}.
     */
    void look() {
        if (remaining() <= 0) {
            expire();
            return;
        }
        int number;
        Cancellable timer;
        synchronized (this) {
            if (looking || outcome != null || isOver()) {
                return;
            }
            looking = true;
            woken = false; // whoever woke it before now is served by this look
            number = ++looks;
            timer = lookTimer;
            lookTimer = null;
        }
        Setup.cancel(timer);
        CompletionStage<? extends R> stage = setup.fetch(reference);
        Cancellable call = () -> stage.toCompletableFuture().cancel(true);
        synchronized (this) {
            inFlight = call;
        }
        releaseIfOver();
        stage.whenComplete((result, thrown) -> {
            if (!isOver()) {
                dispatch(() -> looked(number, Outcome.ofStage(result, thrown)));
            }
        });
    }

    /**
     * Somebody knows that there is news: looks at once, or, while a look is on its way, again as soon as that one has
     * been answered and reported. Several wakes before the same look make one.
     *
     * @return false if it is too late, or if the executor refuses
     */
    boolean wake() {
        if (remaining() <= 0) {
            return false;
        }
        int before;
        synchronized (this) {
            if (outcome != null || isOver()) {
                return false;
            }
            if (woken || looks == 0) {
                return true; // a look is about to begin
            }
            woken = true;
            before = looks;
            if (looking) {
                return true;
            }
        }
        try {
            setup.executor().execute(() -> guarded(this::lookIfWoken));
            return true;
        } catch (Throwable refusal) {
            // No reason to end the wait, as elsewhere: the next look is planned already, and so may the next wake be.
            synchronized (this) {
                woken = woken && (looking || looks != before);
            }
            return false;
        }
    }

    private void lookIfWoken() {
        boolean open;
        synchronized (this) {
            open = woken;
        }
        if (open) {
            look();
        }
    }

    /** The look was answered and reported. Returns whether somebody woke the wait since it began. */
    private synchronized boolean endLook() {
        looking = false;
        return woken;
    }

    private void looked(int number, Outcome<R> answer) {
        R snapshot = answer.result();
        Throwable failure = answer.failure();
        VerdictException known = failure instanceof VerdictException verdictException ? verdictException : null;
        boolean last = snapshot != null ? policy.endsAt(snapshot) : known == null || !known.isRetryable();
        long elapsed = elapsed();
        Optional<Duration> delay = last
                ? Optional.empty()
                : policy.nextDelay(
                        number, policy.remaining(elapsed), setup.random().nextDouble());
        synchronized (this) {
            if (inFlight == null || number != looks || isOver()) {
                return;
            }
            inFlight = null;
            lastSnapshot = snapshot != null ? snapshot : lastSnapshot;
            lastFailure = known;
            outcome = last ? answer : null;
            if (woken && !last) {
                delay = Optional.of(Duration.ZERO);
            }
        }
        Duration waited = Duration.ofNanos(elapsed);
        setup.tell(new Look(
                reference, number, waited, Optional.ofNullable(snapshot), Optional.ofNullable(failure), delay));
        if (last) {
            end(answer);
        } else if (endLook()) {
            dispatch(this::lookIfWoken);
        } else if (delay.isEmpty()) {
            expire();
        } else {
            // What the listener took is part of the delay.
            sleep(number, Math.max(0, delay.get().toNanos() - (elapsed() - elapsed)));
        }
    }

    private void sleep(int number, long nanos) {
        Cancellable timer = schedule(Duration.ofNanos(nanos), this::look);
        boolean stale;
        synchronized (this) {
            // The next look may have begun by now: the timer was quick, or something else led to it.
            stale = number != looks;
            lookTimer = stale ? lookTimer : timer;
        }
        if (stale) {
            Setup.cancel(timer);
        }
        releaseIfOver();
    }

    /** Ends the wait at its deadline: with the last look's word if the listener is still being told of it. */
    private void expire() {
        Outcome<R> decided;
        R snapshot;
        VerdictException failure;
        synchronized (this) {
            if (isOver()) {
                return;
            }
            decided = outcome;
            snapshot = lastSnapshot;
            failure = lastFailure;
        }
        end(decided != null ? decided : Outcome.failed(deadline(snapshot, failure)));
    }

    private Throwable deadline(@Nullable R snapshot, @Nullable VerdictException failure) {
        return new WaitDeadlineException(reference, Duration.ofNanos(elapsed()), snapshot, failure);
    }

    /** Ends the wait in the calling thread, unless it is over. */
    void end(Outcome<R> ending) {
        // First, so that whoever goes on from the future finds everything cancelled.
        release();
        ending.settle(future);
    }

    /** Lets go of everything. Called by every way of ending; after it, nothing is scheduled and no answer counts. */
    private void release() {
        Cancellable deadline;
        Cancellable next;
        Cancellable call;
        synchronized (this) {
            released = true;
            deadline = deadlineTimer;
            next = lookTimer;
            call = inFlight;
            deadlineTimer = null;
            lookTimer = null;
            inFlight = null;
        }
        setup.pending().remove(this);
        Setup.cancel(deadline);
        Setup.cancel(next);
        Setup.cancel(call);
    }

    /** After taking hold of something: if the wait ended meanwhile, nobody else will let go of it. */
    private void releaseIfOver() {
        if (isOver()) {
            release();
        }
    }

    private synchronized boolean isOver() {
        return released || future.isDone();
    }

    private long elapsed() {
        return Math.max(0, setup.timer().nanoTime() - start);
    }

    private long remaining() {
        return policy.remaining(elapsed());
    }

    private Cancellable schedule(Duration delay, Runnable task) {
        return setup.schedule(() -> dispatch(task), delay);
    }

    /** Hands a task to the executor; if that takes no more work, the wait ends, for nothing else would end it. */
    private void dispatch(Runnable task) {
        try {
            setup.executor().execute(() -> guarded(task));
        } catch (Throwable refusal) {
            // Not here: this can be the timer's thread, which must not run what hangs on the future.
            ForkJoinPool.commonPool()
                    .execute(() -> guarded(() -> {
                        if (remaining() <= 0) {
                            expire();
                        } else {
                            end(Outcome.failed(refusal));
                        }
                    }));
        }
    }

    /** Whatever breaks ends the wait: a wait that nobody will ever end is worse than any failure. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable broken) {
            end(Outcome.failed(broken));
        }
    }
}
