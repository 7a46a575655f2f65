package dev.verdict.poll;

import dev.verdict.SafeText;
import dev.verdict.VerificationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Waits for executions to end, as many at a time as wanted. A pending wait holds no thread.
 *
 * <pre>{@code
 * try (Poller<WorkflowResult> poller = Poller.of(fetch).build()) {
 *     WorkflowResult result = poller.await(reference);
 * }
 * }</pre>
 *
 * <p>The first look is taken at once, the next after delays that grow as the {@link PollPolicy} says, while {@link
 * VerificationResult#progress()} is not {@link dev.verdict.Progress#ENDED}. A look that fails with a {@linkplain
 * dev.verdict.VerdictException#isRetryable() retryable} exception counts as one more look, and so does
 *
 * <ul>
 *   <li>an execution that is not found in the first half minute, see {@link PollPolicy#withNotFoundGrace};
 *   <li>one answer, or two in a row, that cannot be read, or that does not know an execution which was seen before, or an error
 *       of any status without a code, a request id or details of the platform's: a gateway's page does not end a wait of hours.
 * </ul>
 *
 * <p>Any other failure ends the wait with just that failure.
 *
 * <p>If the process was frozen past the deadline, as a laptop or a serverless function is, the look that was due is taken
 * before the wait ends; it has 10 seconds.
 *
 * <p>Safe to share between threads; meant to be long-lived.
 *
 * @param <R> the result that is waited for
 */
public final class Poller<R extends VerificationResult> implements AutoCloseable {
    private final PollerContext<R> context;
    private final PollPolicy policy;
    private final @Nullable SystemTimer ownTimer;
    private volatile boolean closed;

    private Poller(PollerContext<R> context, PollPolicy policy, @Nullable SystemTimer ownTimer) {
        this.context = context;
        this.policy = policy;
        this.ownTimer = ownTimer;
    }

    /**
     * Starts to build a poller.
     *
     * @param <R> the result that is waited for
     * @param fetch how to look at an execution
     * @return a builder with defaults for everything else
     */
    public static <R extends VerificationResult> Builder<R> of(Fetch<R> fetch) {
        return new Builder<>(fetch);
    }

    /**
     * Waits, and holds the calling thread meanwhile. Not for the threads of this poller's executor: if all of them
     * wait, none is left to look.
     *
     * @param reference what to wait for, as the fetch understands it
     * @return the result of the ended execution
     * @throws dev.verdict.WaitDeadlineException if the deadline came first; it holds the last snapshot
     * @throws dev.verdict.VerdictException if a look failed for good
     * @throws CancellationException if the calling thread was interrupted, which stays marked on it, or the poller
     *     closed
     * @throws java.util.concurrent.CompletionException if a look failed with a checked exception, which is its cause
     * @throws IllegalStateException if the poller is already closed
     * @throws RuntimeException what {@link Builder#wokenBy} throws for such a reference; nothing was begun then
     */
    public R await(String reference) {
        return await(reference, policy);
    }

    /**
     * As {@link #await(String)}, with another policy.
     *
     * @param reference what to wait for
     * @param policy the policy of this wait
     * @return the result of the ended execution
     */
    public R await(String reference, PollPolicy policy) {
        CompletableFuture<R> future = awaitAsync(reference, policy);
        try {
            return future.handle(Completion<R>::new).get().get();
        } catch (InterruptedException interrupt) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException(
                    "interrupted while waiting for " + SafeText.name(reference) + "; the execution itself goes on");
            cancelled.initCause(interrupt);
            throw cancelled;
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Waits without holding a thread.
     *
     * <p>To end the wait, cancel the future, complete it, or set a timeout on it; its timers and the look on its way
     * are cancelled then. It must be this future: cancelling one that was derived from it does not reach the wait.
     *
     * @param reference what to wait for, as the fetch understands it
     * @return a future that completes on this poller's executor, with the result of the ended execution or with what
     *     {@link #await(String)} throws; a checked exception is not wrapped
     * @throws IllegalStateException if the poller is already closed
     * @throws RuntimeException what {@link Builder#wokenBy} throws for such a reference; nothing was begun then
     */
    public CompletableFuture<R> awaitAsync(String reference) {
        return awaitAsync(reference, policy);
    }

    /**
     * As {@link #awaitAsync(String)}, with another policy.
     *
     * @param reference what to wait for
     * @param policy the policy of this wait
     * @return the future
     */
    public CompletableFuture<R> awaitAsync(String reference, PollPolicy policy) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(policy, "policy");
        Wait<R> wait = new Wait<>(context, reference, policy);
        context.pending().add(wait);
        // Asked after adding: close() sets the flag first, so either it finds this wait or this finds the flag.
        if (closed) {
            context.pending().remove(wait);
            throw new IllegalStateException("the poller is closed");
        }
        wait.start();
        return wait.future();
    }

    /**
     * Says that there may be news, as a notification of the platform does: every pending wait that is {@linkplain
     * Builder#wokenBy woken by} this key looks at once instead of at the end of its delay. Never needed, and never harmful
     * beyond the calls it makes: the key is looked up and nothing else, so it may come from a stranger.
     *
     * <p>While a look of such a wait is on its way, another is taken as soon as that one has been answered and reported,
     * since it may have been too early to see the news; several wakes meanwhile make one. Nothing is remembered for waits
     * that begin later: their first look is taken at once anyway. The delays go on as after any look.
     *
     * <p>However many wakes come, they do no harm: a wait looks at once for two of them, and then once a second, or once in
     * {@link PollPolicy#floor()} if that is shorter. With a {@linkplain Builder#rate budget}, such looks are taken only while
     * less than half of it is in use and nobody waits for a permit; until then the wait stays woken, and its planned look is
     * taken in any case.
     *
     * <p>Returns at once; the looks are taken on this poller's executor. If that refuses, the wait is not woken, and its
     * planned look stays.
     *
     * @param key what there may be news of: what was given to {@link #awaitAsync(String)}, unless {@link Builder#wokenBy}
     *     was set
     * @return how many waits were woken; zero if none is pending for this key
     */
    public int wake(String key) {
        Objects.requireNonNull(key, "key");
        int woken = 0;
        for (Wait<R> wait : context.pending().of(key)) {
            woken += wait.wake() ? 1 : 0;
        }
        return woken;
    }

    /**
     * Ends all pending waits with a {@link CancellationException}, and stops this poller's own timer. A timer or executor that was
     * given to the builder is left running. Closing again does nothing.
     *
     * <p>Their futures are completed on threads of this package, so what hangs on one of them holds up no other. This returns when
     * that is done, or when no further one was for a second.
     */
    @Override
    public void close() {
        closed = true;
        List<Runnable> endings = new ArrayList<>();
        context.pending()
                .forEach(wait -> endings.add(
                        () -> wait.end(Completion.failed(new CancellationException("the poller was closed")))));
        PollerContext.endAll(endings);
        if (ownTimer != null) {
            ownTimer.close();
        }
    }

    /** How many waits are pending. */
    int pending() {
        return context.pending().size();
    }

    @Nullable
    SystemTimer ownTimer() {
        return ownTimer;
    }

    /**
     * Builds a {@link Poller}. Not safe to share between threads.
     *
     * @param <R> the result that is waited for
     */
    public static final class Builder<R extends VerificationResult> {
        private final Fetch<R> fetch;
        private PollPolicy policy = PollPolicy.defaults();
        private Function<String, String> wokenBy = Function.identity();
        private PollListener listener = look -> {};
        private Executor executor = Threads.forShortTasks();
        private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
        private @Nullable PollTimer timer;
        private @Nullable RateBudget rate;
        private @Nullable RateBudget wakes;
        private int wakeCalls = Integer.MAX_VALUE;
        private IntSupplier underWay = () -> 0;

        private Builder(Fetch<R> fetch) {
            this.fetch = Objects.requireNonNull(fetch, "fetch");
        }

        /**
         * When to look again and when to stop; {@link PollPolicy#defaults()} if not set.
         *
         * @param policy the policy of waits that bring none of their own
         * @return this
         */
        public Builder<R> policy(PollPolicy policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * What a wait is woken by; its reference if not set. For references that hold more than a notification of the
         * platform does: all waits with the same key are woken by it, whatever else their references say.
         *
         * <pre>{@code
         * Poller.of(fetch).wokenBy(reference -> Reference.parse(reference).executionId())
         * }</pre>
         *
         * <p>Asked once for each wait, in the thread that begins it. If it throws, so does {@link Poller#awaitAsync(String)},
         * and nothing is begun: a reference that it cannot read is one to be refused.
         *
         * @param key makes of a reference what {@link Poller#wake} is given; quick, never null, and safe to share between
         *     threads
         * @return this
         */
        public Builder<R> wokenBy(Function<String, String> key) {
            this.wokenBy = Objects.requireNonNull(key, "key");
            return this;
        }

        /**
         * Who hears of every look; nobody if not set.
         *
         * @param listener the listener, called for all waits
         * @return this
         */
        public Builder<R> listener(PollListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /**
         * How many looks may begin in any stretch of time, together with everything else that uses this budget; no
         * limit if not set. A look waits for its permit without holding a thread, and that time counts towards the
         * deadline of its wait. A look that fails with {@link dev.verdict.HttpStatusException.Kind#RATE_LIMIT} slows it
         * down. A fetch that asks the same budget itself would take two permits for one call.
         *
         * @param budget the budget of the credential that the fetch calls with
         * @return this
         */
        public Builder<R> rate(RateBudget budget) {
            this.rate = Objects.requireNonNull(budget, "budget");
            return this;
        }

        /**
         * The budget that wakes are limited by, for a fetch that asks it for a permit itself; the one of {@link #rate} if not
         * set. {@link Poller#wake} brings a look forward only while less than half of the budget is in use.
         *
         * @param budget the budget of the credential that the fetch calls with
         * @return this
         */
        public Builder<R> wakesWithin(RateBudget budget) {
            this.wakes = Objects.requireNonNull(budget, "budget");
            return this;
        }

        /**
         * How many calls there may be at a time for a wake to add one, for a fetch whose calls wait for each other; no limit if
         * not set. {@link Poller#wake} brings a look forward only while fewer calls are under way, and fewer looks that wakes led
         * to, so that calls which take long leave room for others.
         *
         * @param calls how many; at least 1
         * @param underWay how many calls are under way now, whatever led to them; quick, and safe to share between threads
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder<R> wakesWithin(int calls, IntSupplier underWay) {
            if (calls < 1) {
                throw new IllegalArgumentException("calls must be at least 1, not " + calls);
            }
            this.wakeCalls = calls;
            this.underWay = Objects.requireNonNull(underWay, "underWay");
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
        public Builder<R> executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /**
         * The clock and scheduler; if not set, the machine's, with a daemon thread for looks that ends with the poller, and
         * one for the deadlines of all pollers, which no executor can hold up; {@link PollTimer#shared()} has that one too.
         *
         * @param timer the timer, which {@link Poller#close()} leaves running
         * @return this
         */
        public Builder<R> timer(PollTimer timer) {
            this.timer = Objects.requireNonNull(timer, "timer");
            return this;
        }

        /**
         * Where the random part of the delays comes from; {@link ThreadLocalRandom} if not set.
         *
         * @param random a generator that is safe to share between threads
         * @return this
         */
        public Builder<R> random(RandomGenerator random) {
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
            Fetch<R> paced = rate == null ? fetch : new RatedFetch<>(fetch, rate, executor);
            // The one that all share can be held up by any of them.
            PollTimer deadlines = used == own || used == PollTimer.shared() ? SystemTimer.DEADLINES : used;
            WakeRoom forWakes = new WakeRoom(wakes == null ? rate : wakes, wakeCalls, underWay);
            PollerContext<R> context = new PollerContext<>(
                    paced, wokenBy, listener, executor, used, deadlines, forWakes, random, new WaitRegistry<>());
            return new Poller<>(context, policy, own);
        }
    }
}
