package dev.verdict.http.engine;

import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.poll.PollTimer.Cancellable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One call with all its attempts, and the future of its result. Each attempt waits for a slot, then for a permit of the rate budget,
 * and is then sent; a pause comes before the next one. Only sending holds a thread.
 *
 * <p>If the future is cancelled or times out, whatever is under way ends, except a once-only call that was sent: it finishes, since
 * cutting it off would not undo it. The lock guards the fields below it and is never held while foreign code runs.
 */
public final class RetryingCall<T> {
    private final CallContext context;
    private final ApiCall<T> call;
    private final CallSettings settings;
    private final CallEventPublisher reports;
    private final StoppableReading<T> reading;
    private final CompletableFuture<T> future = new CallFuture<>();
    private final long start;

    private int attempts;
    private boolean sending;
    /** Something was sent, and it is not settled that it did nothing and another attempt follows. Only its outcome counts. */
    private boolean outcomePending;

    private boolean givenUp;
    private boolean isOver;
    private boolean hasLeft;
    private @Nullable Cancellable underWay;
    private @Nullable Cancellable deadlineTimer;
    private @Nullable SendLatch latch;
    private @Nullable VerdictException lastFailure;

    /** A call that has {@linkplain Bulkhead#enter entered}. */
    public RetryingCall(CallContext context, ApiCall<T> call, CallSettings settings) {
        this.context = context;
        this.call = call;
        this.settings = settings;
        this.reading = new StoppableReading<>(call);
        this.reports = new CallEventPublisher(context.listener(), context.nextCallId(), call);
        this.start = context.timer().nanoTime();
    }

    public CompletableFuture<T> future() {
        return future;
    }

    public boolean isOnceOnly() {
        return call.isOnceOnly();
    }

    public void start() {
        reports.started();
        future.whenComplete((result, thrown) -> ended(result, thrown));
        Cancellable timer = context.timer().schedule(() -> context.run(this::outOfTime), settings.timeout());
        synchronized (this) {
            deadlineTimer = timer;
        }
        if (future.isDone()) {
            timer.cancel();
        }
        queue();
    }

    private void queue() {
        Bulkhead.Ticket ticket = new Bulkhead.Ticket(this::granted);
        if (setCancellable(() -> context.bulkhead().withdraw(ticket))) {
            context.bulkhead().request(ticket);
        }
    }

    /** With a slot, which is released by whatever ends the attempt. */
    private void granted() {
        CompletableFuture<?> permit = context.budget().acquire(context.executor());
        if (!setCancellable(() -> permit.cancel(false))) {
            permit.cancel(false);
        }
        permit.whenComplete((granted, refused) -> {
            if (refused == null) {
                send();
                return;
            }
            context.bulkhead().release();
            if (!isGivenUp()) {
                fail(new TransportException(call.operation() + ": not sent; no thread to send it with", null));
            }
        });
    }

    private void send() {
        if (context.isClosing()) {
            context.bulkhead().release();
            abandon();
            return;
        }
        SendLatch way = new SendLatch(context.clock(), call.isOnceOnly());
        Duration left = left();
        boolean isWanted;
        int number;
        Call http;
        try {
            http = context.http().newCall(context.request(call, settings, way));
            http.addEventListener(way.listener());
        } catch (Throwable broken) { // the caller's own HTTP client may bring listeners
            context.bulkhead().release();
            fail(TransportFailures.notSent(call.operation(), broken));
            return;
        }
        synchronized (this) {
            isWanted = !givenUp && !future.isDone() && left.compareTo(settings.leastForAnAttempt()) >= 0;
            number = isWanted ? ++attempts : attempts;
            if (isWanted) {
                sending = true;
                outcomePending = true;
                latch = way;
                underWay = () -> {
                    if (!call.isOnceOnly() || way.close()) {
                        http.cancel();
                    }
                };
            }
        }
        if (!isWanted) {
            context.bulkhead().release();
            outOfTime();
            return;
        }
        http.timeout().timeout(shorter(settings.attemptTimeout(), left).toNanos(), TimeUnit.NANOSECONDS);
        Attempt attempt = new Attempt(way, number);
        try {
            http.enqueue(attempt);
        } catch (Throwable broken) { // as above, or there is no thread
            if (way.close()) {
                attempt.end(AttemptResult.failed(TransportFailures.notSent(call.operation(), broken), true), 0);
            } // else it is on its way, and calls back
        }
    }

    /** The answer to one attempt, or what came instead. */
    private final class Attempt implements Callback {
        private final SendLatch way;
        private final int number;
        private final long sentAt = context.timer().nanoTime();
        private final AtomicBoolean ended = new AtomicBoolean();

        public Attempt(SendLatch way, int number) {
            this.way = way;
            this.number = number;
        }

        @Override
        public void onResponse(Call http, Response given) {
            Response response = way.counted(given);
            int status = response.code();
            context.platformClock()
                    .responded(response, way.sentAt(), context.clock().instant());
            AttemptResult<T> outcome;
            try {
                outcome = read(response);
            } catch (IOException lost) {
                outcome = lost(lost);
            } catch (VerdictException known) {
                outcome = AttemptResult.failed(known, false);
            } catch (Throwable broken) { // a stack overflow, a bug: whatever it is, the future must end
                String problem = "reading it failed with " + broken.getClass().getName();
                outcome = AttemptResult.failed(new UnreadableBodyException(problem, "$"), false);
            }
            end(outcome, status);
        }

        @Override
        public void onFailure(Call http, IOException failure) {
            Response first = way.answerBeforeFailure();
            if (first != null) {
                onResponse(http, first);
            } else {
                end(lost(way.counted(failure)), 0);
            }
        }

        private AttemptResult<T> lost(IOException failure) {
            return AttemptResult.failed(
                    TransportFailures.of(call.operation(), failure, way, context.largestBody()), true);
        }

        private AttemptResult<T> read(Response response) throws IOException {
            RawResponse answer;
            try (response) {
                answer = RawResponse.read(response, context.largestBody());
            }
            if (!answer.isSuccess()) {
                Duration retryAfter =
                        RetryAfter.parse(way.retryAfter(), context.clock().instant());
                return AttemptResult.failed(context.errors().exception(call.operation(), answer, retryAfter), true);
            }
            return reading.read(answer, () -> future.isDone() || left().toNanos() <= 0, settings.timeout());
        }

        private void end(AttemptResult<T> outcome, int status) {
            if (ended.compareAndSet(false, true)) {
                way.end();
                reports.attempted(
                        number,
                        status,
                        outcome,
                        Duration.ofNanos(context.timer().nanoTime() - sentAt));
                attempted(way, outcome);
            }
        }
    }

    private void attempted(SendLatch way, AttemptResult<T> outcome) {
        VerdictException failure = outcome.failure();
        if (failure != null && outcome.ofTheCall() && ResendRules.isRateLimit(failure)) {
            context.slowDown(settings.retryPolicy(), failure);
        }
        synchronized (this) {
            sending = false;
            underWay = null;
            lastFailure = failure;
        }
        context.bulkhead().release();
        leaveIfOver();
        if (failure == null) {
            context.handOver(() -> {
                ended(outcome.value(), null);
                future.complete(outcome.value());
            });
            return;
        }
        Optional<Duration> pause = outcome.ofTheCall()
                        && ResendRules.mayRetry(call.isOnceOnly(), way.wasSent(), failure)
                        && !isGivenUp()
                ? Backoff.pause(
                        settings.retryPolicy(), attempts(), context.retryAfter(failure), left(), context.random())
                : Optional.empty();
        if (pause.isPresent() && !future.isDone()) {
            reports.retrying(attempts() + 1, pause.get());
            pause(pause.get());
        } else {
            fail(judged(way, failure));
        }
    }

    private void pause(Duration pause) {
        synchronized (this) {
            latch = null; // that attempt did nothing
            outcomePending = false;
        }
        if (left().toNanos() <= 0) { // since it was decided to try again; the alarm has rung for nothing
            outOfTime();
        }
        Cancellable timer = context.timer().schedule(() -> context.run(this::queue), pause);
        if (!setCancellable(timer)) {
            timer.cancel();
        }
    }

    /** What is under way from now on, unless nobody wants it. */
    private synchronized boolean setCancellable(Cancellable next) {
        if (givenUp || future.isDone()) {
            return false;
        }
        underWay = next;
        return true;
    }

    private void fail(VerdictException failure) {
        context.handOver(() -> failNow(failure));
    }

    /**
     * The call's time is over. What was sent has its own limit, which is no later, and its outcome goes before this; but not to
     * read a response takes no time.
     */
    private void outOfTime() {
        VerdictException failure;
        synchronized (this) {
            Optional<TransportException> unread = reading.unfinished(settings.timeout());
            if (outcomePending && unread.isEmpty() || future.isDone()) {
                return;
            }
            givenUp = true;
            failure = unread.<VerdictException>map(late -> judged(latch, late)).orElse(lastFailure);
        }
        failNow(
                failure != null
                        ? failure
                        : new TransportException(
                                call.operation() + ": not sent within " + settings.timeout()
                                        + "; the connections are busy, or the rate budget is used up",
                                null));
    }

    private VerdictException judged(@Nullable SendLatch way, VerdictException failure) {
        return call.isOnceOnly() && way != null ? ResendRules.judge(call, way, failure) : failure;
    }

    private void failNow(VerdictException failure) {
        ended(null, failure);
        future.completeExceptionally(failure);
    }

    /** The client is closed: ends what can be ended. */
    public void abandon() {
        synchronized (this) {
            givenUp = true;
            if (call.isOnceOnly() && outcomePending && latch != null && !latch.close()) {
                return;
            }
        }
        future.completeExceptionally(new CancellationException(call.operation() + ": the client was closed"));
    }

    /** Before the future is completed, if that is done here: what the caller hangs on it may take long. */
    private void ended(@Nullable T result, @Nullable Throwable thrown) {
        Cancellable what;
        Cancellable timer;
        synchronized (this) {
            if (isOver) {
                return;
            }
            isOver = true;
            what = underWay;
            timer = deadlineTimer;
        }
        // Heard before the attempt that it cuts off ends.
        reports.finished(attempts(), thrown, Duration.ofNanos(context.timer().nanoTime() - start));
        if (what != null) {
            what.cancel();
        }
        if (timer != null) {
            timer.cancel();
        }
        context.ended(this);
        leaveIfOver();
    }

    /** Makes room for another call, once there is an outcome and the network has nothing to do with it any more. */
    private void leaveIfOver() {
        synchronized (this) {
            if (hasLeft || sending || !isOver) {
                return;
            }
            hasLeft = true;
        }
        context.bulkhead().leave();
    }

    /** Waits in the calling thread. Only if nobody else has the future. */
    public T join() {
        return Futures.join(future, this::interrupted);
    }

    private RuntimeException interrupted() {
        SendLatch way;
        synchronized (this) {
            way = latch;
        }
        if (call.isOnceOnly() && way != null && way.wasSent()) {
            return ResendRules.judge(
                    call,
                    way,
                    new TransportException(call.operation() + ": interrupted while waiting for the answer", null));
        }
        return new CancellationException(call.operation() + ": interrupted"
                + (call.isOnceOnly() ? " before it was sent" : " while waiting for the answer"));
    }

    private synchronized int attempts() {
        return attempts;
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }

    private Duration left() {
        return settings.timeout().minusNanos(context.timer().nanoTime() - start);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
