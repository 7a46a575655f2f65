package dev.verdict.poll;

import dev.verdict.VerificationResult;
import dev.verdict.poll.DueQueue.Due;
import dev.verdict.poll.PollTimer.Cancellable;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One wait: a poll, a delay, a poll, and so on. It is all there is of a pending wait, so it is kept small: it holds what is scheduled in its
 * own fields, and is itself what hangs on its future.
 *
 * <p>The future is the truth about whether the wait is over, because anybody who holds it can end the wait. The lock
 * guards the fields below it and is never held while foreign code runs (fetch, listener, timer, executor, dependents).
 *
 * <p>This is one state machine with one lock. It is longer than other files here, because to split it would spread the lock over several.
 */
final class Wait<R extends VerificationResult> implements BiConsumer<R, Throwable> {
    private final PollerContext<R> context;
    private final String reference;
    /** Kept, since the caller may answer otherwise next time, and what was put in under one key must be found under it. */
    private final String key;

    private final PollPolicy policy;
    private final WaitClock clock;
    private final CompletableFuture<R> future = new WaitFuture<>();
    private final PollHistory<R> history = new PollHistory<>();
    private final WakeLimit wakeLimit;

    /** The links of {@link WaitRegistry}, which guards them. */
    @Nullable
    Wait<R> next;

    @Nullable
    Wait<R> previous;

    boolean isListed;

    private boolean polling;
    private boolean released;
    private boolean pollAgain;
    private int polls;
    /** The number of the first wake that no poll has served yet, on the counter of {@link PollerContext#count}; 0 if there is none. */
    private long woken;

    private @Nullable SharedPoll<R> current;
    private @Nullable Cancellable deadline;
    private @Nullable Cancellable plannedPoll;
    /** The poll that a wake leads to, when wakes may lead to one again. */
    private @Nullable Cancellable wokenPoll;

    Wait(PollerContext<R> context, String reference, PollPolicy policy) {
        this.context = context;
        this.reference = reference;
        this.key = context.key(reference);
        this.policy = policy;
        this.clock = new WaitClock(context.timer(), policy);
        this.wakeLimit = new WakeLimit(policy.wakeInterval(), context.wakes(), context.timer());
    }

    String key() {
        return key;
    }

    String reference() {
        return reference;
    }

    CompletableFuture<R> future() {
        return future;
    }

    Duration elapsed() {
        return Duration.ofNanos(clock.elapsed());
    }

    /** The one that began last first. Two that began at once are in any order. */
    static int compareByAge(Wait<?> one, Wait<?> other) {
        int byBegin = Long.compare(other.clock.start() - one.clock.start(), 0);
        return byBegin != 0 ? byBegin : Integer.compare(System.identityHashCode(one), System.identityHashCode(other));
    }

    synchronized @Nullable R lastSnapshot() {
        return history.snapshot();
    }

    synchronized boolean isPolling() {
        return polling;
    }

    void start() {
        future.whenComplete(this);
        if (policy.hasDeadline()) {
            guarded(() -> setDeadline(clock.firstAlarm()));
        }
        dispatch(this::poll);
    }

    /** The future has ended, whoever ended it. */
    @Override
    public void accept(@Nullable R result, @Nullable Throwable thrown) {
        release();
    }

    private void setDeadline(long delay) {
        Due due = new WaitDue(Purpose.DEADLINE);
        context.deadlineQueue().schedule(due, delay);
        synchronized (this) {
            deadline = due;
        }
        releaseIfOver();
    }

    /** In the timer's thread. */
    private void deadlineCame(long due) {
        if (clock.isFrozenPastDeadline(due)) {
            takeDuePoll();
        }
        long left = clock.remaining();
        if (left > 0) {
            setDeadline(left);
        } else {
            context.runEnding(() -> guarded(this::expire), future::isDone);
        }
    }

    /** The process did not run while time went by: it has not seen what happened meanwhile, so it polls, though time is up. */
    private void takeDuePoll() {
        long end = clock.lastPollEnd();
        Held planned;
        synchronized (this) {
            if (history.hasEnded() || isOver()) {
                return;
            }
            clock.extendTo(end);
            pollAgain = polling; // what was sent before may never be answered, or with what was true then
            planned = takePolls();
        }
        planned.cancelAll();
        context.besideDeadlines(() -> dispatch(this::poll));
    }

    /**
     * Polls, unless a poll is under way or still being reported, or the wait is over: as part of another wait's poll for the same
     * reference, or as soon as there is a permit. Runs on the executor; time leads here, and {@link #wake}.
     */
    void poll() {
        if (clock.remaining() <= 0) {
            expire();
            return;
        }
        SharedPoll<R> underWay = context.pending().pollUnderWay(reference);
        if (underWay != null && join(underWay)) {
            return;
        }
        PermitQueue<R> permits = context.permits();
        if (permits == null) {
            pollPermitted();
            return;
        }
        boolean isWoken;
        Held planned;
        synchronized (this) {
            if (polling || history.hasEnded() || isOver()) {
                return;
            }
            isWoken = woken > 0;
            planned = takePolls();
        }
        planned.cancelAll();
        permits.add(this, clock.isYoung(), isWoken);
        releaseIfOver();
    }

    /** With a permit, if the poller has a budget. On the executor. */
    void pollPermitted() {
        if (clock.remaining() <= 0) {
            expire();
            return;
        }
        SharedPoll<R> poll = sharedPoll();
        if (!join(poll)) {
            poll.leaveUnused();
        }
    }

    private SharedPoll<R> sharedPoll() {
        return context.pending().poll(reference, context::count);
    }

    void dispatchPermitted() {
        dispatch(this::pollPermitted);
    }

    /** Takes part in a poll, and makes its fetch if nobody else does. Returns false if this wait does not poll now. */
    private boolean join(SharedPoll<R> given) {
        SharedPoll<R> poll = given;
        int number = begin(poll);
        if (number == 0) {
            return false;
        }
        while (!poll.join(this, number)) { // all others have left it
            poll = sharedPoll();
            synchronized (this) {
                current = poll;
            }
        }
        if (poll.claim()) {
            for (Wait<R> other : context.pending().sharing(this)) {
                other.join(poll);
            }
            poll.start(context.fetch(reference));
        }
        releaseIfOver();
        return true;
    }

    /** From now on this wait polls. Returns the number of the poll, or 0 if it must not. */
    private int begin(SharedPoll<R> poll) {
        int number;
        Held planned;
        synchronized (this) {
            if (polling || history.hasEnded() || isOver()) {
                return 0;
            }
            polling = true;
            current = poll;
            woken = woken < poll.number() ? 0 : woken; // whoever woke it before the poll began is served by it
            number = ++polls;
            planned = takePolls();
        }
        planned.cancelAll();
        context.leavePermits(this);
        return number;
    }

    /** The poll of that number was answered. */
    void answered(int number, Completion<R> response) {
        synchronized (this) {
            if (number != polls || isOver()) {
                return;
            }
            history.answered(response);
        }
        wakeLimit.done();
        dispatch(() -> polled(number, response));
    }

    /**
     * Somebody knows that there is news: polls at once, or, while a poll is under way, again as soon as that one has
     * been answered and reported, or as soon as so many wakes may. Several wakes before the same poll make one.
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
            if (woken > 0 || polls == 0) {
                return true; // a poll is about to begin
            }
            woken = context.count();
            before = polls;
            if (polling) {
                return true;
            }
        }
        if (context.permits() != null && context.permits().promote(this)) {
            return true;
        }
        long delay = wakeLimit.take();
        if (delay > 0) {
            guarded(() -> pollWhenWakesMay(delay));
            return true;
        }
        try {
            context.executor().execute(() -> guarded(this::pollIfWoken));
            return true;
        } catch (Throwable refusal) {
            // No reason to end the wait, as elsewhere: the next poll is planned already, and so may the next wake be.
            wakeLimit.done();
            synchronized (this) {
                woken = polling || polls != before ? woken : 0;
            }
            return false;
        }
    }

    private void pollIfWoken() {
        if (isWoken()) {
            poll();
        } else {
            wakeLimit.done();
        }
    }

    private synchronized boolean isWoken() {
        return woken > 0;
    }

    /** Beside the planned poll, which may come first; or in turn with the polls that are due, if there are any. */
    private void pollWhenWakesMay(long delay) {
        if (context.permits() != null
                && wakeLimit.delay() == 0
                && context.permits().addWoken(this)) {
            releaseIfOver();
            return;
        }
        Due due = new WaitDue(Purpose.WOKEN_POLL);
        context.queue().schedule(due, delay);
        Cancellable unused = due;
        synchronized (this) {
            if (woken > 0) {
                unused = wokenPoll;
                wokenPoll = due;
            }
        }
        CallerCode.cancel(unused);
        releaseIfOver();
    }

    /** No planned poll waits for a permit any more whose place this one, which is woken, could take. */
    void wakeLater() {
        if (isWoken()) {
            guarded(() -> pollWhenWakesMay(policy.wakeInterval()));
        }
    }

    /** This wait polls in the place of one whose poll was planned. */
    void countWake() {
        wakeLimit.count();
    }

    /** In the timer's thread. */
    private void wokenPollIsDue() {
        try {
            context.executor().execute(() -> guarded(this::pollIfWakesMay));
        } catch (Throwable refusal) {
            // As in wake().
        }
    }

    private void pollIfWakesMay() {
        synchronized (this) {
            if (woken == 0 || polling || isOver()) {
                return;
            }
        }
        long delay = wakeLimit.take();
        if (delay > 0) {
            pollWhenWakesMay(delay);
        } else {
            poll();
        }
    }

    private void polled(int number, Completion<R> response) {
        R snapshot = response.result();
        WaitState before;
        synchronized (this) {
            before = history.state();
        }
        long elapsed = clock.elapsed();
        Duration waited = Duration.ofNanos(elapsed);
        WaitStep step = snapshot != null
                ? policy.afterSnapshot(before, snapshot, waited, context.random())
                : policy.afterFailure(before, response.failure(), waited, context.random());
        long nextWake = wakeLimit.delay();
        Optional<Duration> next;
        synchronized (this) {
            if (current == null || number != polls || isOver()) {
                return;
            }
            current = null;
            history.add(response, step);
            next = step.isEnd() ? Optional.empty() : nextDelay(step.nextDelay(), nextWake);
        }
        context.tell(new Poll(
                reference,
                number,
                waited,
                Optional.ofNullable(snapshot),
                Optional.ofNullable(response.failure()),
                next));
        if (step.isEnd()) {
            end(response);
            context.ended(response.failure());
        } else {
            // What the listener took is part of the delay.
            plan(number, step.nextDelay().map(delay -> Math.max(0, delay.toNanos() - (clock.elapsed() - elapsed))));
        }
    }

    /** What is planned, unless a wake or a thaw brings it forward. With the lock. */
    private Optional<Duration> nextDelay(Optional<Duration> planned, long nextWake) {
        if (pollAgain) {
            return Optional.of(Duration.ZERO);
        }
        if (woken == 0) {
            return planned;
        }
        Duration earliest = Duration.ofNanos(nextWake);
        return planned.filter(delay -> delay.compareTo(earliest) < 0).or(() -> Optional.of(earliest));
    }

    /** The poll was answered and reported, and is not the last, unless no further one fits in: then the delay is empty. */
    private void plan(int number, Optional<Long> planned) {
        boolean again;
        boolean wake;
        synchronized (this) {
            polling = false;
            again = pollAgain;
            pollAgain = false;
            wake = woken > 0;
        }
        long wakeDelay = wake && !again ? wakeLimit.take() : 0;
        if (again) {
            dispatch(this::poll);
        } else if (wake && wakeDelay == 0) {
            dispatch(this::pollIfWoken);
        } else if (wake) {
            planned.ifPresent(delay -> sleep(number, delay));
            pollWhenWakesMay(wakeDelay);
        } else if (planned.isEmpty()) {
            expire();
        } else {
            sleep(number, planned.get());
        }
    }

    private void sleep(int number, long nanos) {
        Due due = new WaitDue(Purpose.POLL);
        context.queue().schedule(due, nanos);
        boolean stale;
        synchronized (this) {
            // The next poll may have begun by now: the timer was quick, or something else led to it.
            stale = number != polls;
            plannedPoll = stale ? plannedPoll : due;
        }
        if (stale) {
            CallerCode.cancel(due);
        }
        releaseIfOver();
    }

    /** In the timer's thread. */
    private void pollIsDue(long due) {
        if (clock.isFrozenPastDeadline(due)) {
            guarded(this::takeDuePoll);
        } else {
            dispatch(this::poll);
        }
    }

    /** Ends the wait at its deadline, unless it has ended. */
    private void expire() {
        PollHistory<R> brought;
        synchronized (this) {
            brought = history.copy();
        }
        if (!future.isDone()) {
            end(brought.atDeadline(policy, reference, Duration.ofNanos(clock.elapsed())));
        }
    }

    /** Ends the wait in the calling thread, unless it is over. */
    void end(Completion<R> ending) {
        // First, so that whoever goes on from the future finds everything cancelled.
        release();
        ending.settle(future);
    }

    /** Lets go of everything. Called by every way of ending; after it, nothing is scheduled and no response counts. */
    private void release() {
        Held all;
        SharedPoll<R> poll;
        synchronized (this) {
            released = true;
            all = new Held(deadline, plannedPoll, wokenPoll);
            deadline = null;
            plannedPoll = null;
            wokenPoll = null;
            poll = current;
            current = null;
        }
        context.pending().remove(this);
        context.leavePermits(this);
        wakeLimit.close();
        all.cancelAll();
        if (poll != null) {
            poll.leave(this);
        }
    }

    /** Lets go of the polls that are scheduled, and returns them to be cancelled. With the lock. */
    private Held takePolls() {
        Held taken = new Held(null, plannedPoll, wokenPoll);
        plannedPoll = null;
        wokenPoll = null;
        return taken;
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

    /** What this wait schedules. */
    private final class WaitDue extends Due {
        private final Purpose purpose;

        WaitDue(Purpose purpose) {
            this.purpose = purpose;
        }

        @Override
        void run(long at) {
            switch (purpose) {
                case DEADLINE -> guarded(() -> deadlineCame(at));
                case POLL -> pollIsDue(at);
                case WOKEN_POLL -> wokenPollIsDue();
            }
        }

        @Override
        void fail(Throwable failure) {
            end(Completion.failed(failure));
        }
    }

    private enum Purpose {
        DEADLINE,
        POLL,
        WOKEN_POLL
    }
}
