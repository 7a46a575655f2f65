package dev.verdict.poll;

import dev.verdict.VerdictException;
import dev.verdict.VerificationResult;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Poller}. Not safe to share between threads.
 *
 * @param <R> the result that is waited for
 */
public final class PollerBuilder<R extends VerificationResult> {
    private final Fetch<R> fetch;
    private PollPolicy policy = PollPolicy.defaults();
    private Function<String, String> wakeKey = Function.identity();
    private PollListener listener = poll -> {};
    private Executor executor = Threads.forShortTasks();
    private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
    private Predicate<? super VerdictException> endsAll = failure -> false;
    private @Nullable PollTimer timer;
    private @Nullable RateBudget rate;
    private @Nullable RateBudget wakes;
    private int wakeCalls = Integer.MAX_VALUE;
    private IntSupplier underWay = () -> 0;

    PollerBuilder(Fetch<R> fetch) {
        this.fetch = Objects.requireNonNull(fetch, "fetch");
    }

    /**
     * When to poll again and when to stop; {@link PollPolicy#defaults()} if not set.
     *
     * @param policy the policy of waits that bring none of their own
     * @return this
     */
    public PollerBuilder<R> policy(PollPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Which key wakes a wait; its reference if not set. For references that hold more than a notification of the
     * platform does: {@link Poller#wake} wakes all waits with the same key, whatever else their references hold.
     *
     * <pre>{@code
     * Poller.of(fetch).wakeKey(reference -> Reference.parse(reference).executionId())
     * }</pre>
     *
     * <p>Called once for each wait, in the thread that begins it. If it throws, so does {@link Poller#awaitAsync(String)},
     * and nothing is begun: a reference that it cannot read is one to be refused. References that are equal must have equal keys.
     *
     * @param wakeKey makes of a reference what {@link Poller#wake} is given; quick, never null, and safe to share between
     *     threads
     * @return this
     */
    public PollerBuilder<R> wakeKey(Function<String, String> wakeKey) {
        this.wakeKey = Objects.requireNonNull(wakeKey, "wakeKey");
        return this;
    }

    /**
     * Who hears of every poll; nobody if not set.
     *
     * @param listener the listener, called for all waits
     * @return this
     */
    public PollerBuilder<R> listener(PollListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * How many polls may begin in any stretch of time, together with everything else that uses this budget; no
     * limit if not set. A poll waits for its permit without holding a thread, and that time counts towards the
     * deadline of its wait. A poll that fails with {@link dev.verdict.HttpStatusException.Kind#RATE_LIMIT} slows it
     * down. A fetch that asks the same budget itself would take two permits for one call.
     *
     * <p>If more polls are due than the budget allows, every second permit goes to the poll that has been due longest. The others go to
     * waits of the first minute and to woken waits first, in turn. With n waits and r permits a second for polls, none waits for its poll
     * longer than 2n / r seconds. Other calls go before polls; they leave polls a quarter of the budget at least, so r is not less than
     * that.
     *
     * @param budget the budget of the credential that the fetch calls with
     * @return this
     */
    public PollerBuilder<R> rate(RateBudget budget) {
        this.rate = Objects.requireNonNull(budget, "budget");
        return this;
    }

    /**
     * The budget that wakes are limited by, for a fetch that asks it for a permit itself; the one of {@link #rate} if not
     * set. {@link Poller#wake} brings a poll forward only while less than half of the budget is in use.
     *
     * @param budget the budget of the credential that the fetch calls with
     * @return this
     */
    public PollerBuilder<R> wakesWithin(RateBudget budget) {
        this.wakes = Objects.requireNonNull(budget, "budget");
        return this;
    }

    /**
     * How many calls there may be at a time for a wake to add one, for a fetch whose calls wait for each other; no limit if
     * not set. {@link Poller#wake} brings a poll forward only while fewer calls are under way, and fewer polls that wakes led
     * to, so that calls which take long leave room for others.
     *
     * @param calls how many; at least 1
     * @param underWay how many calls are under way now, whatever led to them; quick, and safe to share between threads
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public PollerBuilder<R> wakesWithin(int calls, IntSupplier underWay) {
        if (calls < 1) {
            throw new IllegalArgumentException("calls must be at least 1, not " + calls);
        }
        this.wakeCalls = calls;
        this.underWay = Objects.requireNonNull(underWay, "underWay");
        return this;
    }

    /**
     * Which failure of one wait ends all waits of this poller, with that same failure; none if not set. For credentials that the platform
     * rejects: the other waits would learn the same, one poll each.
     *
     * @param failure tells whether a failure that ended a wait concerns all; quick, and safe to share between threads
     * @return this
     */
    public PollerBuilder<R> endsAll(Predicate<? super VerdictException> failure) {
        this.endsAll = Objects.requireNonNull(failure, "failure");
        return this;
    }

    /**
     * Where fetches are started, listeners called and futures completed; {@link ForkJoinPool#commonPool()} if not
     * set, or two daemon threads on a machine where that has less than two. If it refuses work, the waits in question
     * end with its exception. One that runs tasks in the thread that brings them moves that work to the timer's thread.
     *
     * <p>If it does not take up the end of a wait at its deadline, because all its threads are busy, the future is
     * completed without it, on a thread of this package.
     *
     * @param executor the executor; it must run or refuse what it is given
     * @return this
     */
    public PollerBuilder<R> executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * The clock and scheduler; if not set, the machine's, with a daemon thread for polls that ends with the poller, and
     * one for the deadlines of all pollers, which no executor can hold up; {@link PollTimer#shared()} has that one too. Whatever the
     * number of waits, a poller has one task on it for polls and one for deadlines.
     *
     * @param timer the timer, which {@link Poller#close()} leaves running
     * @return this
     */
    public PollerBuilder<R> timer(PollTimer timer) {
        this.timer = Objects.requireNonNull(timer, "timer");
        return this;
    }

    /**
     * Where the random part of the delays comes from; {@link ThreadLocalRandom} if not set.
     *
     * @param random a generator that is safe to share between threads
     * @return this
     */
    public PollerBuilder<R> random(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
        return this;
    }

    /**
     * Builds the poller.
     *
     * @return a new poller, to be closed
     */
    public Poller<R> build() {
        SystemTimer own = timer == null ? new SystemTimer() : null;
        PollTimer used = own != null ? own : Objects.requireNonNull(timer);
        DueQueue queue = new DueQueue(used);
        // The timer that all share can be held up by any of them.
        boolean hasOwnDeadlines = used == own || used == PollTimer.shared();
        PollerContext<R> context = new PollerContext<>(
                rate == null ? fetch : new SlowingFetch<>(fetch, rate),
                wakeKey,
                listener,
                executor,
                used,
                queue,
                hasOwnDeadlines ? new DueQueue(SystemTimer.DEADLINES) : queue,
                rate == null ? null : new PermitQueue<>(rate, executor),
                new WakeRoom(wakes == null ? rate : wakes, wakeCalls, underWay),
                endsAll,
                random,
                new WaitRegistry<>(),
                new AtomicLong());
        return new Poller<>(context, policy, own);
    }
}
