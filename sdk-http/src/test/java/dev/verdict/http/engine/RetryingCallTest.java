package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.http.CallEvent;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a call ends, and whatever it waits for then, it leaves no slot, no permit and no timer behind. */
class RetryingCallTest {
    private static final Duration LEAST_FOR_AN_ATTEMPT = Duration.ofSeconds(1);

    private final FakeContext context = new FakeContext();
    private final Api api = context.api;
    private final FakeTimer timer = context.timer;
    private final CompletableFuture<Void> permit = new CompletableFuture<>();

    @AfterEach
    void close() {
        Thread.interrupted();
        context.close();
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return catchThrowable(() -> Mode.get(future));
    }

    private RetryingCall<RawResponse> waitingForAPermit() {
        context.permits = () -> permit;
        return context.started(FakeContext.write());
    }

    @Test
    void a_call_that_ends_is_no_longer_live() {
        api.answers(200, "{}");
        RetryingCall<RawResponse> call = context.started(FakeContext.read());
        Runnable completion = context.nextCompletion();
        assertThat(context.ended).isEmpty();

        completion.run();

        assertThat(context.ended).containsExactly(call);
        context.assertNothingLeft();
    }

    /** On close, calls that start something are withdrawn first: what ends before them would make room for them. */
    @Test
    void a_live_call_says_whether_it_starts_something() {
        assertThat(context.entered(FakeContext.write()).isOnceOnly()).isTrue();
        assertThat(context.entered(FakeContext.read()).isOnceOnly()).isFalse();
    }

    @Test
    void the_end_of_an_attempt_is_the_end_of_its_use_of_the_connection() {
        api.answers(200, "{}");
        context.started(FakeContext.read());
        context.nextCompletion();

        assertThat(context.sockets).hasSize(1).allMatch(MonitoredSocket::isIdle);
    }

    @Test
    void no_call_reuses_the_connection_of_a_call_that_was_aborted() {
        RetryingCall<RawResponse> call = context.started(FakeContext.read());
        api.request();
        assertThat(context.sockets).hasSize(1).noneMatch(MonitoredSocket::isCondemned);

        call.future().cancel(false);

        assertThat(context.sockets).allMatch(MonitoredSocket::isCondemned);
    }

    @Test
    void the_duration_of_a_call_is_measured_from_its_start() {
        List<CallEvent> events = new CopyOnWriteArrayList<>();
        context.listener = events::add;
        timer.advance(Duration.ofSeconds(60));
        context.started(FakeContext.read());
        timer.advance(Duration.ofSeconds(3));
        api.answers(200, "{}");

        context.nextCompletion().run();

        assertThat(events.get(events.size() - 1))
                .isInstanceOfSatisfying(
                        CallEvent.Finished.class,
                        finished -> assertThat(finished.took()).isEqualTo(Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @CsvSource({"429, 5", "503, 10", "200, 10"})
    void only_a_rate_limit_slows_the_client_down(int status, int callsPerSecond) {
        api.answers(status, "{}");
        context.started(FakeContext.write());

        if (status != 429) { // it is retried
            context.nextCompletion();
        } else {
            timer.awaitDelays(delays -> delays.size() == 2);
        }

        assertThat(context.budget.usage().limit()).isEqualTo(callsPerSecond);
    }

    @Test
    void a_sent_call_that_was_given_up_stays_in_the_bulkhead_until_its_request_has_ended() {
        RetryingCall<RawResponse> call = context.started(FakeContext.write());
        api.request();

        call.future().cancel(false);
        assertThat(context.bulkhead.present()).isEqualTo(1);
        assertThat(context.bulkhead.taken()).isEqualTo(1);

        api.answers(200, "{}");
        context.nextCompletion();
        context.assertNothingLeft();
    }

    @Test
    void a_call_that_is_cancelled_while_it_waits_for_a_slot_never_gets_one() {
        AtomicInteger permits = new AtomicInteger();
        context.permits = () -> {
            permits.incrementAndGet();
            return CompletableFuture.completedFuture(null);
        };
        context.started(FakeContext.read());
        RetryingCall<RawResponse> waiting = context.started(FakeContext.read());
        api.request();

        waiting.future().cancel(false);
        api.answers(200, "{}");
        context.nextCompletion().run();

        assertThat(permits).hasValue(1);
        context.assertNothingLeft();
    }

    @Test
    void a_call_that_is_cancelled_while_it_waits_for_a_permit_gives_back_both() {
        RetryingCall<RawResponse> call = waitingForAPermit();
        assertThat(context.bulkhead.taken()).isEqualTo(1);

        call.future().cancel(false);

        assertThat(permit).isCancelled();
        context.assertNothingLeft();
    }

    @Test
    void a_call_that_is_cancelled_while_it_asks_for_a_permit_gives_back_both() {
        AtomicReference<RetryingCall<RawResponse>> call = new AtomicReference<>();
        context.permits = () -> {
            call.get().future().cancel(false);
            return permit;
        };
        call.set(context.entered(FakeContext.write()));

        call.get().start();

        assertThat(permit).isCancelled();
        context.assertNothingLeft();
    }

    @Test
    void a_call_that_a_listener_cancels_at_its_start_asks_for_nothing() {
        AtomicReference<RetryingCall<RawResponse>> call = new AtomicReference<>();
        AtomicInteger permits = new AtomicInteger();
        context.permits = () -> {
            permits.incrementAndGet();
            return permit;
        };
        context.listener = event -> {
            if (event instanceof CallEvent.Started) {
                call.get().future().cancel(false);
            }
        };
        call.set(context.entered(FakeContext.write()));

        call.get().start();

        assertThat(permits).hasValue(0);
        context.assertNothingLeft();
    }

    @Test
    void a_call_without_a_permit_fails_and_says_that_it_was_not_sent() {
        RetryingCall<RawResponse> call = waitingForAPermit();

        permit.completeExceptionally(new RejectedExecutionException());
        context.nextCompletion().run();

        assertThat(failure(call.future()))
                .isInstanceOf(TransportException.class)
                .hasMessage("POST /v2/things: not sent; no thread is available");
        context.assertNothingLeft();
    }

    @Test
    void a_call_that_gets_its_permit_while_the_client_closes_is_not_sent() {
        RetryingCall<RawResponse> call = waitingForAPermit();
        context.closing = true;

        permit.complete(null);

        assertThat(catchThrowable(call.future()::join))
                .isInstanceOf(CancellationException.class)
                .hasMessage("POST /v2/things: the client was closed");
        assertThat(api.requests()).isZero();
        context.assertNothingLeft();
    }

    @Test
    void a_call_with_too_little_time_for_an_attempt_is_not_sent() {
        RetryingCall<RawResponse> call = waitingForAPermit();
        timer.advance(FakeContext.TIMEOUT.minus(LEAST_FOR_AN_ATTEMPT).plusNanos(1));

        permit.complete(null);

        assertThat(failure(call.future()))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("POST /v2/things: not sent within PT2M");
        assertThat(api.requests()).isZero();
        context.assertNothingLeft();
    }

    @Test
    void a_call_with_just_enough_time_for_an_attempt_is_sent() {
        RetryingCall<RawResponse> call = waitingForAPermit();
        timer.advance(FakeContext.TIMEOUT.minus(LEAST_FOR_AN_ATTEMPT));
        api.answers(200, "{}");

        permit.complete(null);
        context.nextCompletion().run();

        assertThat(call.future()).isCompleted();
        context.assertNothingLeft();
    }

    /** A listener takes a while, and the timer finds a call whose outcome is pending. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void a_call_whose_time_ends_before_its_pause_ends_with_the_last_failure(long later) {
        context.listener = event -> {
            if (event instanceof CallEvent.Retrying) {
                timer.advance(FakeContext.TIMEOUT.plusNanos(later));
            }
        };
        api.answers(503, "");

        RetryingCall<RawResponse> call = context.started(FakeContext.read());

        assertThat(failure(call.future())).isInstanceOf(HttpStatusException.class);
        assertThat(api.requests()).isEqualTo(1);
        context.assertNothingLeft();
    }

    private static Throwable interruptedJoin(RetryingCall<?> call) {
        FuturesTest.interrupt();
        return catchThrowable(call::join);
    }

    @Test
    void an_interrupt_says_whether_a_call_that_starts_something_was_sent() {
        assertThat(interruptedJoin(waitingForAPermit()))
                .isInstanceOf(CancellationException.class)
                .hasMessage("POST /v2/things: interrupted before it was sent");
        assertThat(Thread.interrupted()).isTrue();
        context.assertNothingLeft();
    }

    @Test
    void an_interrupt_of_a_call_that_changes_nothing_does_not_say_whether_it_was_sent() {
        assertThat(interruptedJoin(context.started(FakeContext.read())))
                .isInstanceOf(CancellationException.class)
                .hasMessage("GET /v2/things: interrupted while waiting for the response");
    }
}
