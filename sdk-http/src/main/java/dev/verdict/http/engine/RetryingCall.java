package dev.verdict.http.engine;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.poll.PollTimer.Cancellable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A call with all its attempts, and the future of its result. Each attempt waits for a slot of the bulkhead, then for a
 * permit of the rate budget, and is then sent. Before the next attempt there is a pause. Only sending occupies a thread.
 *
 * <p>If the future is cancelled or times out, the current step is cancelled, except a once-only call that was sent: it
 * finishes, because aborting it would not undo it. No code of the caller runs while the lock is held.
 */
public final class RetryingCall<T> implements LiveCall {
    private final CallContext context;
    private final ApiCall<T> call;
    private final CallSettings settings;
    private final CallEventPublisher events;
    private final StoppableReading<T> reading;
    private final CompletableFuture<T> future = new CallFuture<>();
    private final long start;

    private int attempts; // the lock guards this field and the following ones
    private boolean sending;
    /** A request was sent, and it is not decided yet that a retry follows. Until then, only its outcome counts. */
    private boolean outcomePending;

    private boolean givenUp;
    private boolean isOver;
    private boolean hasLeft;
    private @Nullable Cancellable cancellable;
    private @Nullable Cancellable deadlineTimer;
    private @Nullable SendLatch latch;
    private @Nullable VerdictException lastFailure;

    /** Creates a call that has {@linkplain Bulkhead#enter entered} the bulkhead. */
    public RetryingCall(CallContext context, ApiCall<T> call, CallSettings settings) {
        this.context = context;
        this.call = call;
        this.settings = settings;
        this.reading = new StoppableReading<>(call);
        this.events = new CallEventPublisher(context.listener(), context.nextCallId(), call);
        this.start = context.timer().nanoTime();
    }

    public CompletableFuture<T> future() {
        return future;
    }

    @Override
    public boolean isOnceOnly() {
        return call.isOnceOnly();
    }

    public void start() {
        events.started();
        future.whenComplete((result, thrown) -> ended(result, thrown));
        Cancellable timer = context.timer().schedule(() -> context.run(this::timedOut), settings.timeout());
        synchronized (this) {
            deadlineTimer = timer;
        }
        if (future.isDone()) {
            timer.cancel();
        }
        requestSlot();
    }

    private void requestSlot() {
        Bulkhead.Ticket ticket = new Bulkhead.Ticket(settings.lane(), this::slotGranted);
        if (setCancellable(() -> context.bulkhead().withdraw(ticket))) {
            context.bulkhead().request(ticket);
        }
    }

    /** Continues with a slot. Whatever ends the attempt releases the slot. */
    private void slotGranted() {
        CompletableFuture<?> permit = context.permit(settings.lane());
        if (!setCancellable(() -> permit.cancel(false))) {
            permit.cancel(false);
        }
        permit.whenComplete((granted, refused) -> {
            if (refused == null) {
                send();
                return;
            }
            context.bulkhead().release(settings.lane());
            if (!isGivenUp()) {
                fail(new TransportException(call.operation() + ": not sent; no thread is available", null));
            }
        });
    }

    private void send() {
        if (context.isClosing()) {
            context.bulkhead().release(settings.lane());
            abandon();
            return;
        }
        SendLatch attemptLatch = new SendLatch(context.clock(), call.isOnceOnly());
        Duration remaining = remaining();
        boolean isWanted;
        int number;
        Call http;
        try {
            http = context.http().newCall(context.request(call, settings, attemptLatch));
            http.addEventListener(attemptLatch.listener());
        } catch (Throwable broken) { // event listeners of the caller's HTTP client can throw
            context.bulkhead().release(settings.lane());
            fail(TransportFailures.notSent(call.operation(), broken));
            return;
        }
        synchronized (this) {
            isWanted = !givenUp && !future.isDone() && remaining.compareTo(settings.leastForAnAttempt()) >= 0;
            number = isWanted ? ++attempts : attempts;
            if (isWanted) {
                sending = true;
                outcomePending = true;
                latch = attemptLatch;
                cancellable = () -> {
                    if (!call.isOnceOnly() || attemptLatch.close()) {
                        http.cancel();
                    }
                };
            }
        }
        if (!isWanted) {
            context.bulkhead().release(settings.lane());
            timedOut();
            return;
        }
        long limit = Math.min(NANOSECONDS.convert(settings.attemptTimeout()), NANOSECONDS.convert(remaining));
        http.timeout().timeout(limit, NANOSECONDS);
        Attempt attempt = new Attempt(attemptLatch, number);
        try {
            http.enqueue(attempt);
        } catch (Throwable broken) { // as above, or no thread is available
            if (attemptLatch.close()) {
                attempt.end(AttemptResult.failed(TransportFailures.notSent(call.operation(), broken), true), 0);
            } // otherwise it was sent, and the callback follows
        }
    }

    /** Receives the response to one attempt, or its failure. */
    private final class Attempt implements Callback {
        private final SendLatch attemptLatch;
        private final int number;
        private final long sentAt = context.timer().nanoTime();
        private final AtomicBoolean ended = new AtomicBoolean();

        public Attempt(SendLatch attemptLatch, int number) {
            this.attemptLatch = attemptLatch;
            this.number = number;
        }

        @Override
        public void onResponse(Call http, Response given) {
            Response response = attemptLatch.counted(given);
            int status = response.code();
            context.platformClock()
                    .responded(response, attemptLatch.sentAt(), context.clock().instant());
            AttemptResult<T> outcome;
            try {
                outcome = read(response);
            } catch (IOException lost) {
                outcome = lost(lost);
            } catch (VerdictException known) {
                outcome = AttemptResult.failed(known, false);
            } catch (Throwable broken) { // a stack overflow, a bug: the future must complete in any case
                String problem =
                        "reading the response failed with " + broken.getClass().getName();
                outcome = AttemptResult.failed(new UnreadableBodyException(problem, "$"), false);
            }
            end(outcome, status);
        }

        @Override
        public void onFailure(Call http, IOException failure) {
            Response first = attemptLatch.responseBeforeFailure();
            if (first != null) {
                onResponse(http, first);
            } else {
                end(lost(attemptLatch.counted(failure)), 0);
            }
        }

        private AttemptResult<T> lost(IOException failure) {
            return AttemptResult.failed(
                    TransportFailures.of(call.operation(), failure, attemptLatch, context.largestBody()), true);
        }

        private AttemptResult<T> read(Response response) throws IOException {
            RawResponse received;
            try (response) {
                received = RawResponse.read(response, context.largestBody());
            }
            if (!received.isSuccess()) {
                Duration retryAfter = RetryAfter.parse(
                        attemptLatch.retryAfter(), context.clock().instant());
                return AttemptResult.failed(context.errors().exception(call.operation(), received, retryAfter), true);
            }
            return reading.read(received, () -> future.isDone() || remaining().toNanos() <= 0, settings.timeout());
        }

        private void end(AttemptResult<T> outcome, int status) {
            if (ended.compareAndSet(false, true)) {
                attemptLatch.end();
                events.attempted(
                        number,
                        status,
                        outcome,
                        Duration.ofNanos(context.timer().nanoTime() - sentAt));
                attempted(attemptLatch, outcome);
            }
        }
    }

    private void attempted(SendLatch attemptLatch, AttemptResult<T> outcome) {
        VerdictException failure = outcome.failure();
        if (failure != null && outcome.callFailed() && ResendRules.isRateLimit(failure)) {
            context.slowDown(settings.retryPolicy(), failure);
        }
        synchronized (this) {
            sending = false;
            cancellable = null;
            lastFailure = failure;
        }
        context.bulkhead().release(settings.lane());
        leaveIfOver();
        if (failure == null) {
            context.handOver(() -> {
                ended(outcome.value(), null);
                future.complete(outcome.value());
            });
            return;
        }
        Optional<Duration> pause = outcome.callFailed()
                        && ResendRules.mayRetry(call.isOnceOnly(), attemptLatch.wasSent(), failure)
                        && !isGivenUp()
                ? Backoff.pause(
                        settings.retryPolicy(), attempts(), context.retryAfter(failure), remaining(), context.random())
                : Optional.empty();
        if (pause.isPresent() && !future.isDone()) {
            events.retrying(attempts() + 1, pause.get());
            pause(pause.get());
        } else {
            fail(judged(attemptLatch, failure));
        }
    }

    private void pause(Duration pause) {
        synchronized (this) {
            latch = null; // the attempt did nothing
            outcomePending = false;
        }
        if (remaining().toNanos() <= 0) { // the time ended after the decision to retry, so the timer did nothing
            timedOut();
        }
        Cancellable timer = context.timer().schedule(() -> context.run(this::requestSlot), pause);
        if (!setCancellable(timer)) {
            timer.cancel();
        }
    }

    /** Sets what is to be cancelled if the call ends. Returns false if the call has already ended. */
    private synchronized boolean setCancellable(Cancellable next) {
        if (givenUp || future.isDone()) {
            return false;
        }
        cancellable = next;
        return true;
    }

    private void fail(VerdictException failure) {
        context.handOver(() -> failNow(failure));
    }

    /**
     * Ends the call at its deadline. A sent request has its own time limit, which is not later, and its outcome takes
     * precedence. If its response is being read, reading just stops.
     */
    private void timedOut() {
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

    private VerdictException judged(@Nullable SendLatch attemptLatch, VerdictException failure) {
        return call.isOnceOnly() && attemptLatch != null ? ResendRules.judge(call, attemptLatch, failure) : failure;
    }

    private void failNow(VerdictException failure) {
        ended(null, failure);
        future.completeExceptionally(failure);
    }

    @Override
    public void abandon() {
        synchronized (this) {
            givenUp = true;
            if (call.isOnceOnly() && outcomePending && latch != null && !latch.close()) {
                return;
            }
        }
        future.completeExceptionally(new CancellationException(call.operation() + ": the client was closed"));
    }

    /** Called before the future completes, if it completes here: dependents of the future may take long. */
    private void ended(@Nullable T result, @Nullable Throwable thrown) {
        Cancellable running;
        Cancellable timer;
        synchronized (this) {
            if (isOver) {
                return;
            }
            isOver = true;
            running = cancellable;
            timer = deadlineTimer;
        }
        // Published before the attempt that this cancels ends.
        events.finished(attempts(), thrown, Duration.ofNanos(context.timer().nanoTime() - start));
        if (running != null) {
            running.cancel();
        }
        if (timer != null) {
            timer.cancel();
        }
        context.ended(this);
        leaveIfOver();
    }

    /** Leaves the bulkhead once the call has an outcome and no request of it is on the network. */
    private void leaveIfOver() {
        synchronized (this) {
            if (hasLeft || sending || !isOver) {
                return;
            }
            hasLeft = true;
        }
        context.bulkhead().leave();
    }

    /** Waits in the calling thread. Only if nobody else has the future, because an interrupt cancels it. */
    public T join() {
        return Futures.join(future, this::interrupted);
    }

    private RuntimeException interrupted() {
        SendLatch attemptLatch;
        synchronized (this) {
            attemptLatch = latch;
        }
        if (call.isOnceOnly() && attemptLatch != null && attemptLatch.wasSent()) {
            return ResendRules.judge(
                    call,
                    attemptLatch,
                    new TransportException(call.operation() + ": interrupted while waiting for the response", null));
        }
        return new CancellationException(call.operation() + ": interrupted"
                + (call.isOnceOnly() ? " before it was sent" : " while waiting for the response"));
    }

    private synchronized int attempts() {
        return attempts;
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }

    private Duration remaining() {
        return settings.timeout().minusNanos(context.timer().nanoTime() - start);
    }
}
