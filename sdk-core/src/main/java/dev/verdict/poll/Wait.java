package dev.verdict.poll;

import dev.verdict.VerificationResult;
import dev.verdict.poll.PollTimer.Cancellable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * One wait: a look, a delay, a look, and so on. It is all there is of a pending wait, so it is kept small.
 *
 * <p>The future is the truth about whether the wait is over, because anybody who holds it can end the wait. The lock
 * guards the fields below it and is never held while foreign code runs (fetch, listener, timer, executor, dependents).
 */
final class Wait<R extends VerificationResult> {
    private final PollerContext<R> context;
    private final String reference;
    /** Kept, since the caller may answer otherwise next time, and what was put in under one key must be found under it. */
    private final String key;

    private final PollPolicy policy;
    private final WaitClock clock;
    private final CompletableFuture<R> future = new WaitFuture<>();
    private final PollHistory<R> history;
    private final WakeLimit wakeLimit;

    private int looks;
    private boolean looking;
    private boolean woken;
    private boolean released;
    private boolean lookAgain;
    private Held held = new Held();

    Wait(PollerContext<R> context, String reference, PollPolicy policy) {
        this.context = context;
        this.reference = reference;
        this.key = context.key(reference);
        this.policy = policy;
        this.clock = new WaitClock(context.timer(), policy);
        this.history = new PollHistory<>(policy);
        this.wakeLimit = new WakeLimit(policy.wakeInterval(), context.wakes(), context.timer());
    }

    String key() {
        return key;
    }

    CompletableFuture<R> future() {
        return future;
    }

    void start() {
        future.whenComplete((result, thrown) -> release());
        guarded(() -> setDeadline(clock.firstAlarm()));
        dispatch(this::look);
    }

    private void setDeadline(long delay) {
        long due = clock.elapsed() + delay;
        Cancellable timer = context.scheduleDeadline(() -> guarded(() -> deadlineCame(due)), Duration.ofNanos(delay));
        synchronized (this) {
            held.deadline = timer;
        }
        releaseIfOver();
    }

    /** In the timer's thread. */
    private void deadlineCame(long due) {
        if (clock.isFrozenPastDeadline(due)) {
            takeDueLook();
        }
        long left = clock.remaining();
        if (left > 0) {
            setDeadline(left);
        } else {
            context.runEnding(() -> guarded(this::expire), future::isDone);
        }
    }

    /** The process did not run while time went by: it has not seen what happened meanwhile, so it looks, though time is up. */
    private void takeDueLook() {
        long end = clock.lastLookEnd();
        Held planned;
        synchronized (this) {
            if (history.hasEnded() || isOver()) {
                return;
            }
            clock.extendTo(end);
            lookAgain = looking; // what was sent before may never be answered, or with what was true then
            planned = held.takeLooks();
        }
        planned.cancelAll();
        context.besideDeadlines(() -> dispatch(this::look));
    }

    /**
     * Looks, unless a look is on its way or still being reported, or the wait is over. Runs on the executor; time leads
     * here, and {@link #wake}.
     */
    void look() {
        if (clock.remaining() <= 0) {
            expire();
            return;
        }
        int number;
        Held planned;
        synchronized (this) {
            if (looking || history.hasEnded() || isOver()) {
                return;
            }
            looking = true;
            woken = false; // whoever woke it before now is served by this look
            number = ++looks;
            planned = held.takeLooks();
        }
        planned.cancelAll();
        CompletionStage<? extends R> stage = context.fetch(reference);
        Cancellable call = () -> stage.toCompletableFuture().cancel(true);
        synchronized (this) {
            held.call = call;
        }
        releaseIfOver();
        stage.whenComplete((result, thrown) -> {
            Completion<R> answer = Completion.ofStage(result, thrown);
            synchronized (this) {
                if (number != looks || isOver()) {
                    return;
                }
                history.answered(answer);
            }
            wakeLimit.done();
            dispatch(() -> looked(number, answer));
        });
    }

    /**
     * Somebody knows that there is news: looks at once, or, while a look is on its way, again as soon as that one has
     * been answered and reported, or as soon as so many wakes may. Several wakes before the same look make one.
     *
     * @return false if it is too late, or if the executor refuses
     */
    boolean wake() {
        if (clock.remaining() <= 0) {
            return false;
        }
        int before;
        synchronized (this) {
            if (history.hasEnded() || isOver()) {
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
        long delay = wakeLimit.take();
        if (delay > 0) {
            guarded(() -> lookWhenWakesMay(delay));
            return true;
        }
        try {
            context.executor().execute(() -> guarded(this::lookIfWoken));
            return true;
        } catch (Throwable refusal) {
            // No reason to end the wait, as elsewhere: the next look is planned already, and so may the next wake be.
            wakeLimit.done();
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
        } else {
            wakeLimit.done();
        }
    }

    /** Beside the planned look, which may come first. */
    private void lookWhenWakesMay(long delay) {
        Cancellable timer = context.schedule(
                () -> {
                    try {
                        context.executor().execute(() -> guarded(this::lookIfWakesMay));
                    } catch (Throwable refusal) {
                        // As in wake().
                    }
                },
                Duration.ofNanos(delay));
        Cancellable old;
        synchronized (this) {
            old = woken ? held.wake : timer;
            held.wake = woken ? timer : held.wake;
        }
        PollerContext.cancel(old);
        releaseIfOver();
    }

    private void lookIfWakesMay() {
        synchronized (this) {
            if (!woken || looking || isOver()) {
                return;
            }
        }
        long delay = wakeLimit.take();
        if (delay > 0) {
            lookWhenWakesMay(delay);
        } else {
            look();
        }
    }

    private void looked(int number, Completion<R> answer) {
        R snapshot = answer.result();
        boolean isEnd = snapshot != null && policy.endsAt(snapshot);
        long elapsed = clock.elapsed();
        double random = context.random().nextDouble();
        long nextWake = wakeLimit.delay();
        boolean last;
        Optional<Duration> planned;
        Optional<Duration> next;
        synchronized (this) {
            if (held.call == null || number != looks || isOver()) {
                return;
            }
            held.call = null;
            last = history.add(answer, isEnd, elapsed);
            planned = last ? Optional.empty() : policy.nextDelay(number, policy.remaining(elapsed), random);
            next = last ? planned : nextDelay(planned, nextWake);
        }
        Duration waited = Duration.ofNanos(elapsed);
        context.tell(new Poll(
                reference, number, waited, Optional.ofNullable(snapshot), Optional.ofNullable(answer.failure()), next));
        if (last) {
            end(answer);
        } else {
            // What the listener took is part of the delay.
            plan(number, planned.map(delay -> Math.max(0, delay.toNanos() - (clock.elapsed() - elapsed))));
        }
    }

    /** What is planned, unless a wake or a thaw brings it forward. With the lock. */
    private Optional<Duration> nextDelay(Optional<Duration> planned, long nextWake) {
        if (lookAgain) {
            return Optional.of(Duration.ZERO);
        }
        if (!woken) {
            return planned;
        }
        Duration earliest = Duration.ofNanos(nextWake);
        return planned.filter(delay -> delay.compareTo(earliest) < 0).or(() -> Optional.of(earliest));
    }

    /** The look was answered and reported, and is not the last, unless no further one fits in: then the delay is empty. */
    private void plan(int number, Optional<Long> planned) {
        boolean again;
        boolean wake;
        synchronized (this) {
            looking = false;
            again = lookAgain;
            lookAgain = false;
            wake = woken;
        }
        long wakeDelay = wake && !again ? wakeLimit.take() : 0;
        if (again) {
            dispatch(this::look);
        } else if (wake && wakeDelay == 0) {
            dispatch(this::lookIfWoken);
        } else if (wake) {
            planned.ifPresent(delay -> sleep(number, delay));
            lookWhenWakesMay(wakeDelay);
        } else if (planned.isEmpty()) {
            expire();
        } else {
            sleep(number, planned.get());
        }
    }

    private void sleep(int number, long nanos) {
        long due = clock.elapsed() + nanos;
        Cancellable timer = context.schedule(() -> lookIsDue(due), Duration.ofNanos(nanos));
        boolean stale;
        synchronized (this) {
            // The next look may have begun by now: the timer was quick, or something else led to it.
            stale = number != looks;
            held.look = stale ? held.look : timer;
        }
        if (stale) {
            PollerContext.cancel(timer);
        }
        releaseIfOver();
    }

    /** In the timer's thread. */
    private void lookIsDue(long due) {
        if (clock.isFrozenPastDeadline(due)) {
            guarded(this::takeDueLook);
        } else {
            dispatch(this::look);
        }
    }

    /** Ends the wait at its deadline, unless it has ended. */
    private void expire() {
        PollHistory<R> brought;
        synchronized (this) {
            brought = history.copy();
        }
        if (!future.isDone()) {
            end(brought.atDeadline(reference, Duration.ofNanos(clock.elapsed())));
        }
    }

    /** Ends the wait in the calling thread, unless it is over. */
    void end(Completion<R> ending) {
        // First, so that whoever goes on from the future finds everything cancelled.
        release();
        ending.settle(future);
    }

    /** Lets go of everything. Called by every way of ending; after it, nothing is scheduled and no answer counts. */
    private void release() {
        Held all;
        synchronized (this) {
            released = true;
            all = held;
            held = new Held();
        }
        context.pending().remove(this);
        wakeLimit.close();
        all.cancelAll();
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

    /** Hands a task to the executor; if that takes no more work, the wait ends, for nothing else would end it. */
    private void dispatch(Runnable task) {
        try {
            context.executor().execute(() -> guarded(task));
        } catch (Throwable refusal) {
            // Not here: this can be the timer's thread, which must not run what hangs on the future.
            Threads.UNBOUNDED.execute(() -> guarded(() -> {
                if (clock.remaining() <= 0) {
                    expire();
                } else {
                    end(Completion.failed(refusal));
                }
            }));
        }
    }

    /** Whatever breaks ends the wait: a wait that nobody will ever end is worse than any failure. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable broken) {
            end(Completion.failed(broken));
        }
    }
}
