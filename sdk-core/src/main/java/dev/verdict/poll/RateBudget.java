package dev.verdict.poll;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many calls may begin in any stretch of time. Platforms limit calls by credential, so one budget is shared by
 * everything that calls with one credential: clients, pollers, the caller's own code.
 *
 * <pre>{@code
 * RateBudget budget = RateBudget.perSecond(20);
 * Poller<WorkflowResult> poller = Poller.of(fetch).rate(budget).build();
 * budget.acquire(executor).thenCompose(permit -> anotherCall());
 * }</pre>
 *
 * <p>No window as long as the period sees more calls begin than the budget allows, wherever it is laid: a burst of that
 * many may begin at once, each further one when the call that many places before it is a whole period old. The time between the
 * permit and the call itself, such as that of a busy executor, is not known here.
 *
 * <p>There are two {@linkplain Lane lanes}. In each, who asked first begins first. Calls go before polls, but every
 * fourth permit is a poll's if polls wait. Once half of the budget is in use, polls begin evenly spread over the
 * period, so that a call that somebody waits for finds a permit soon, however many polls are due.
 *
 * <p>Safe to share between threads, and meant to live as long as the credential. It needs no closing.
 */
public final class RateBudget {
    private static final Duration LONGEST_PERIOD = Duration.ofDays(1);

    /** What a permit is for. */
    public enum Lane {
        /** A call that somebody waits for, such as an execute or an override. */
        CALL,
        /** A poll of an execution that goes on. */
        POLL
    }

    /**
     * How much of a budget is in use.
     *
     * @param begun how many calls began in the period that ends now; 0 if the budget is unlimited
     * @param limit how many may begin in a period now; less than configured after {@link #slowDown}
     * @param waiting how many calls wait for a permit. A {@link Poller} asks for one permit at a time, however many polls are due
     */
    public record Usage(int begun, int limit, int waiting) {}

    private final int limit;
    private final Duration period;
    private final PollTimer timer;

    /** Guards everything below it and the state of every waiter; never held while foreign code runs. */
    private final Object lock = new Object();

    private final SlidingWindow window;

    /** Counts the polls that wakes led to. They ask for permits as all others do, which is a moment later. */
    private final SlidingWindow wakes;

    private final PermitLanes<Waiter> lanes;
    private final Alarm alarm;
    private boolean granting;

    private RateBudget(int limit, Duration period, PollTimer timer) {
        long now = timer.nanoTime();
        this.limit = limit;
        this.period = period;
        this.timer = timer;
        this.alarm = new Alarm(timer, this::rang, this::failAll);
        this.window = new SlidingWindow(limit, period.toNanos(), now);
        this.wakes = new SlidingWindow(Math.max(1, limit / 2), period.toNanos(), now);
        this.lanes = new PermitLanes<>(window, now);
    }

    /**
     * So many calls a second.
     *
     * @param calls how many may begin in any second; at least 1
     * @return a new budget, nothing of which is used
     * @throws IllegalArgumentException if it is less than 1
     */
    public static RateBudget perSecond(int calls) {
        return of(calls, Duration.ofSeconds(1));
    }

    /**
     * So many calls in any period.
     *
     * @param calls how many may begin in it; at least 1
     * @param period how long it is; positive, at most one day
     * @return a new budget, nothing of which is used
     * @throws IllegalArgumentException if there are less than 1, or the period is not positive or longer than a day
     */
    public static RateBudget of(int calls, Duration period) {
        Objects.requireNonNull(period, "period");
        if (calls < 1) {
            throw new IllegalArgumentException("calls must be at least 1, not " + calls);
        }
        if (period.isZero() || period.isNegative() || period.compareTo(LONGEST_PERIOD) > 0) {
            throw new IllegalArgumentException("period must be positive and at most a day, not " + period);
        }
        return new RateBudget(calls, period, SystemTimer.BUDGETS);
    }

    /**
     * No limit of its own. {@link #slowDown} still pauses it.
     *
     * @return a new budget
     */
    public static RateBudget unlimited() {
        return new RateBudget(Integer.MAX_VALUE, Duration.ZERO, SystemTimer.BUDGETS);
    }

    /**
     * A budget like this one with another timer, for tests.
     *
     * @param timer the clock and scheduler
     * @return a new budget with the configured numbers, nothing of which is used
     */
    public RateBudget withTimer(PollTimer timer) {
        return new RateBudget(limit, period, Objects.requireNonNull(timer, "timer"));
    }

    /**
     * Asks for a permit to begin one call.
     *
     * <p>To give up the place in the queue, cancel the future, complete it, or set a timeout on it: that costs no permit
     * and lets the next one move up. It must be this future, not one that was derived from it.
     *
     * @param executor where the future completes if it has to wait. If it refuses, the future fails with its exception,
     *     on another thread, and the permit goes to the next. If it runs tasks in the thread that brings them, the future
     *     completes on a thread of this package, or with a timer of your own on that timer's. One whose {@code execute} blocks
     *     holds up the permits of this budget
     * @return a future that completes when the call may begin; already completed if that is now. It fails if the timer
     *     was shut down
     */
    public CompletableFuture<Void> acquire(Executor executor) {
        return acquire(executor, Lane.CALL);
    }

    /**
     * As {@link #acquire(Executor)}, with the lane that the call is in.
     *
     * @param executor where the future completes if it has to wait
     * @param lane what kind of call begins
     * @return the future
     */
    public CompletableFuture<Void> acquire(Executor executor, Lane lane) {
        Waiter waiter = new Waiter(executor, lane);
        long now = timer.nanoTime();
        synchronized (lock) {
            // While others are being granted theirs, they come first, though the queue may be empty by now.
            if (!granting && lanes.mayBegin(lane, now)) {
                lanes.begin(lane, now);
                return CompletableFuture.completedFuture(null);
            }
            lanes.add(waiter, lane);
        }
        // Nobody else holds the future yet, so it cannot have ended before this.
        waiter.future.whenComplete((permit, thrown) -> leave(waiter));
        arm();
        return waiter.future;
    }

    /**
     * The platform said that there were too many calls: nobody who has no permit yet begins before the pause is over,
     * and from then on half as many calls may begin in a period, at least one.
     *
     * <p>However many such answers come together, the number is halved at most once in a period, and not during a pause:
     * what is answered then was sent before. It grows back by one for every period after the pause in which this is not
     * called, up to what was configured.
     *
     * @param pause how long; zero if the platform did not say. One that ends before an earlier one does changes nothing
     *     about that one
     * @throws IllegalArgumentException if it is negative
     */
    public void slowDown(Duration pause) {
        if (pause.isNegative()) {
            throw new IllegalArgumentException("pause must not be negative, not " + pause);
        }
        long now = timer.nanoTime();
        synchronized (lock) {
            window.slowDown(now, TimeUnit.NANOSECONDS.convert(pause));
        }
        // An alarm that is set now rings early, finds nobody due, and is set anew.
    }

    /**
     * Whether a wake may lead to a poll. Wakes can come from strangers, so they get only what nobody else
     * uses: at most half of the budget in a period, and nothing while somebody waits or more than half is in use.
     */
    boolean takeRoomForWake() {
        long now = timer.nanoTime();
        synchronized (lock) {
            boolean room = lanes.isEmpty() && !granting && window.hasRoomToSpare(now) && wakes.delay(now) == 0;
            if (room) {
                wakes.begin(now);
            }
            return room;
        }
    }

    /**
     * How much of this budget is in use now: for a gauge.
     *
     * @return a snapshot
     */
    public Usage usage() {
        long now = timer.nanoTime();
        synchronized (lock) {
            return new Usage(window.begun(now), window.limit(now), lanes.size());
        }
    }

    /** The configured limit, and what holds now. */
    @Override
    public String toString() {
        Usage usage = usage();
        return "RateBudget["
                + (period.isZero() ? "unlimited" : limit + " per " + period)
                + (usage.limit() < limit ? ", slowed down to " + usage.limit() : "")
                + (usage.waiting() == 0 ? "]" : ", " + usage.waiting() + " waiting]");
    }

    /** How many wait for a permit. */
    int waiting() {
        synchronized (lock) {
            return lanes.size();
        }
    }

    /** Sets the alarm for when the next one may begin, or turns it off if nobody waits; again if that has changed meanwhile. */
    private void arm() {
        boolean isEmpty;
        do {
            long now = timer.nanoTime();
            long delay;
            synchronized (lock) {
                if (granting) {
                    return; // it comes here when it is done
                }
                isEmpty = lanes.isEmpty();
                delay = lanes.delay(now);
            }
            if (isEmpty) {
                alarm.off();
            } else {
                alarm.setNoLaterThan(now + delay);
            }
        } while (isEmpty != (waiting() == 0));
    }

    /** Hands a permit to everybody who may begin by now. By one thread at a time, so that the order stays. */
    private void ring() {
        synchronized (lock) {
            if (granting) {
                return;
            }
            granting = true;
        }
        for (Waiter next = grant(); next != null; next = grant()) {
            handOver(next);
        }
        synchronized (lock) {
            granting = false;
        }
        arm();
    }

    /** In the timer's thread, which our budgets share: what the executors of one do must not hold up another's permits. */
    private void rang() {
        if (!isOurTimer()) {
            ring();
            return;
        }
        try {
            Threads.UNBOUNDED.execute(this::ring);
        } catch (Throwable noThread) {
            ring();
        }
    }

    private boolean isOurTimer() {
        return timer instanceof SystemTimer;
    }

    private @Nullable Waiter grant() {
        long now = timer.nanoTime();
        synchronized (lock) {
            Waiter waiter = lanes.next(now);
            if (waiter != null) {
                waiter.state = State.GRANTED;
                waiter.begin = lanes.begin(waiter.lane, now);
            }
            return waiter;
        }
    }

    private void handOver(Waiter waiter) {
        Thread granter = Thread.currentThread();
        try {
            waiter.executor.execute(() -> {
                if (isOurTimer() && Thread.currentThread() == granter) {
                    Threads.UNBOUNDED.execute(() -> begin(waiter)); // what hangs on it must not hold up the next permit
                } else {
                    begin(waiter);
                }
            });
        } catch (Throwable refusal) {
            synchronized (lock) {
                if (waiter.state != State.GRANTED) {
                    return;
                }
                waiter.state = State.OVER;
                window.giveBack(waiter.begin);
            }
            fail(List.of(waiter), refusal);
        }
    }

    private void begin(Waiter waiter) {
        synchronized (lock) {
            if (waiter.state != State.GRANTED) {
                return;
            }
            waiter.state = State.OVER;
        }
        if (!waiter.future.complete(null)) {
            // It was cancelled in between.
            synchronized (lock) {
                window.giveBack(waiter.begin);
            }
            arm();
        }
    }

    /** The future has ended. Unless it was this budget that ended it, its place or its permit is free. */
    private void leave(Waiter waiter) {
        synchronized (lock) {
            switch (waiter.state) {
                case QUEUED -> lanes.remove(waiter, waiter.lane);
                case GRANTED -> window.giveBack(waiter.begin);
                case OVER -> {
                    return;
                }
            }
            waiter.state = State.OVER;
        }
        arm();
    }

    /** Without a timer nobody would ever grant anything to those who wait. */
    private void failAll(Throwable reason) {
        List<Waiter> all;
        synchronized (lock) {
            all = lanes.removeAll();
            all.forEach(waiter -> waiter.state = State.OVER);
        }
        fail(all, reason);
    }

    private static void fail(List<Waiter> waiters, Throwable reason) {
        // Not here: this can be the timer's thread, which must not run what hangs on the futures.
        Threads.UNBOUNDED.execute(() -> waiters.forEach(waiter -> waiter.future.completeExceptionally(reason)));
    }

    private enum State {
        QUEUED,
        GRANTED,
        OVER
    }

    /** One who asked, and the state of that; {@code begin} means something once it is granted. */
    private static final class Waiter {
        private final Executor executor;
        private final Lane lane;
        private final CompletableFuture<Void> future = new CompletableFuture<>();
        private State state = State.QUEUED;
        private long begin;

        Waiter(Executor executor, Lane lane) {
            this.executor = Objects.requireNonNull(executor, "executor");
            this.lane = Objects.requireNonNull(lane, "lane");
        }
    }
}
