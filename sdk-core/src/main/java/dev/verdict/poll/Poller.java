package dev.verdict.poll;

import dev.verdict.SafeText;
import dev.verdict.VerificationResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
 * <p>The first poll is made at once, the next after delays that grow as the {@link PollPolicy} says, while {@link
 * VerificationResult#progress()} is not {@link dev.verdict.Progress#ENDED}. After a poll that fails with a {@linkplain
 * dev.verdict.VerdictException#isRetryable() retryable} exception the wait goes on, and so it does after
 *
 * <ul>
 *   <li>an execution that is not found in the first half minute, see {@link PollPolicy#withNotFoundGrace};
 *   <li>one response, or two in a row, that cannot be read, or that does not know an execution which was seen before, or an error
 *       of any status without a code, a request id or details of the platform's: a gateway's page does not end a wait of hours.
 * </ul>
 *
 * <p>Any other failure ends the wait with just that failure.
 *
 * <p>Waits for the same reference share their polls: the platform is asked once, and each wait gets the response. Each has its own deadline
 * and policy, and a cancel ends one wait only.
 *
 * <p>If the process was frozen past the deadline, as a laptop or a serverless function is, the poll that was due is made
 * before the wait ends; it has 10 seconds.
 *
 * <p>Waits do not outlive the process. {@link #pending()} lists the references that another process resumes with.
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

    Poller(PollerContext<R> context, PollPolicy policy, @Nullable SystemTimer ownTimer) {
        this.context = context;
        this.policy = policy;
        this.ownTimer = ownTimer;
    }

    /**
     * Starts to build a poller.
     *
     * @param <R> the result that is waited for
     * @param fetch how to poll an execution
     * @return a builder with defaults for everything else
     */
    public static <R extends VerificationResult> PollerBuilder<R> of(Fetch<R> fetch) {
        return new PollerBuilder<>(fetch);
    }

    /**
     * Waits, and holds the calling thread meanwhile. Not for the threads of this poller's executor: if all of them
     * wait, none is left to poll.
     *
     * @param reference what to wait for, as the fetch understands it
     * @return the result of the ended execution
     * @throws dev.verdict.WaitDeadlineException if the deadline came first; it holds the last snapshot
     * @throws dev.verdict.VerdictException if a poll failed for good
     * @throws CancellationException if the calling thread was interrupted, which stays marked on it, or the poller
     *     closed
     * @throws java.util.concurrent.CompletionException if a poll failed with a checked exception, which is its cause
     * @throws IllegalStateException if the poller is already closed
     * @throws RuntimeException what {@link PollerBuilder#wakeKey} throws for such a reference; nothing was begun then
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
     * <p>To end the wait, cancel the future, complete it, or set a timeout on it; its timers and the poll under way
     * are cancelled then. It must be this future: cancelling one that was derived from it does not reach the wait.
     *
     * @param reference what to wait for, as the fetch understands it
     * @return a future that completes on this poller's executor, with the result of the ended execution or with what
     *     {@link #await(String)} throws; a checked exception is not wrapped
     * @throws IllegalStateException if the poller is already closed
     * @throws RuntimeException what {@link PollerBuilder#wakeKey} throws for such a reference; nothing was begun then
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
        return begin(reference, policy).future();
    }

    /**
     * Waits without holding a thread, for callers that treat every ending alike: the future brings how the wait ended, and fails only if it
     * is cancelled or completed so by its holder.
     *
     * @param reference what to wait for, as the fetch understands it
     * @return a future that completes on this poller's executor; to cancel it ends the wait
     * @throws IllegalStateException if the poller is already closed
     * @throws RuntimeException what {@link PollerBuilder#wakeKey} throws for such a reference; nothing was begun then
     */
    public CompletableFuture<WaitOutcome<R>> awaitOutcomeAsync(String reference) {
        return awaitOutcomeAsync(reference, policy);
    }

    /**
     * As {@link #awaitOutcomeAsync(String)}, with another policy.
     *
     * @param reference what to wait for
     * @param policy the policy of this wait
     * @return the future
     */
    public CompletableFuture<WaitOutcome<R>> awaitOutcomeAsync(String reference, PollPolicy policy) {
        Wait<R> wait = begin(reference, policy);
        CompletableFuture<WaitOutcome<R>> outcome =
                wait.future().handle((result, thrown) -> WaitOutcome.of(wait, result, thrown));
        outcome.whenComplete((ended, thrown) -> wait.future().cancel(false));
        return outcome;
    }

    private Wait<R> begin(String reference, PollPolicy policy) {
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
        return wait;
    }

    /**
     * Tells the poller that there may be news, as a notification of the platform does: every pending wait with this {@linkplain
     * PollerBuilder#wakeKey wake key} polls at once instead of at the end of its delay. Never needed, and never harmful
     * beyond the calls it makes: the key is looked up and nothing else, so it may come from a stranger. A notification that is lost costs
     * at most the delay up to the planned poll.
     *
     * <p>While a poll of such a wait is under way, another is made as soon as that one has been answered and reported,
     * since it may have been too early to see the news; several wakes meanwhile make one. Nothing is remembered for waits
     * that begin later: their first poll is made at once anyway. The delays go on as after any poll.
     *
     * <p>However many wakes come, they do no harm: a wait polls at once for two of them, and then once a second, or once in
     * {@link PollPolicy#floor()} if that is shorter. With a {@linkplain PollerBuilder#rate budget}, such polls are made only while
     * less than half of it is in use and nobody waits for a permit, or in turn with polls that are due and wait for permits, in place of
     * some of those; until then the wait stays woken, and its planned poll is made in any case.
     *
     * <p>Returns at once; the polls are made on this poller's executor. If that refuses, the wait is not woken, and its
     * planned poll stays.
     *
     * @param key what there may be news of: what was given to {@link #awaitAsync(String)}, unless {@link PollerBuilder#wakeKey}
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
     * What this poller waits for: to be stored before the process ends, so that another one waits on.
     * A wait that has ended is not listed, even if what hangs on its future has not run yet.
     *
     * @return the references of the waits that have not ended, each once, in no order; a snapshot, unmodifiable
     */
    public List<String> pending() {
        return context.pending().all().stream().map(Wait::reference).distinct().toList();
    }

    /**
     * How much this poller has to do, for gauges. Takes time in proportion to the number of waits.
     *
     * @return a snapshot
     */
    public PollerTotals totals() {
        List<Wait<R>> waits = context.pending().all();
        int inFlight = 0;
        Duration oldest = Duration.ZERO;
        for (Wait<R> wait : waits) {
            Duration age = wait.elapsed();
            inFlight += wait.isPolling() ? 1 : 0;
            oldest = age.compareTo(oldest) > 0 ? age : oldest;
        }
        int due = context.permits() == null ? 0 : context.permits().size();
        return new PollerTotals(waits.size(), due, inFlight, oldest);
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
                .all()
                .forEach(wait -> endings.add(
                        () -> wait.end(Completion.failed(new CancellationException("the poller was closed")))));
        Endings.runAll(endings);
        if (ownTimer != null) {
            ownTimer.close();
        }
    }

    /** What is scheduled: the next poll and the deadline of each wait. */
    int scheduled() {
        DueQueue polls = context.queue();
        DueQueue deadlines = context.deadlineQueue();
        return polls.size() + (polls == deadlines ? 0 : deadlines.size());
    }

    @Nullable
    SystemTimer ownTimer() {
        return ownTimer;
    }
}
