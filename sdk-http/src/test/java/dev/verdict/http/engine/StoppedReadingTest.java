package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Mode;
import dev.verdict.json.JsonObject;
import dev.verdict.poll.RateBudget;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A response that has arrived is read only while its result is wanted, and no longer than the call may take. */
class StoppedReadingTest {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    /** Large enough that reading it checks whether to stop. */
    private static final byte[] LARGE = ("{\"items\":[" + "0,".repeat(2_000) + "0]}").getBytes(StandardCharsets.UTF_8);

    private final Api api = new Api();
    private final FakeTimer timer = new FakeTimer();
    private final Transport transport = new Transport(new TransportSettings(
            BaseUrl.of(api.url()),
            1,
            1,
            1024,
            RateBudget.unlimited(),
            CallListener.none(),
            timer,
            Clock.systemUTC(),
            StatusErrors::exception,
            null));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void close() {
        mayEnd.countDown();
        transport.close();
        api.close();
    }

    private enum CallKind {
        CHANGES_NOTHING,
        ONCE_ONLY;

        private <T> ApiCall<T> reads(Supplier<T> reading) {
            ApiCall.Once once = this == ONCE_ONLY ? new ApiCall.Once("look", "the attempt") : null;
            String method = this == ONCE_ONLY ? "POST" : "GET";
            byte[] body = this == ONCE_ONLY ? "{}".getBytes(StandardCharsets.UTF_8) : null;
            return new ApiCall<>(
                    method,
                    "/v2/things",
                    Map.of(),
                    Query.NONE,
                    Map.of(),
                    body,
                    once,
                    response -> reading.get(),
                    it -> null);
        }
    }

    private CallSettings settings() {
        return new CallSettings(TIMEOUT, TIMEOUT, RetryPolicy.defaults(), Map.of());
    }

    /** Reads until it is stopped. */
    private Object readUntilStopped() {
        begun.countDown();
        try {
            while (true) {
                JsonObject.parse(LARGE);
            }
        } finally {
            ended.countDown();
        }
    }

    /** Does not check whether it should stop. */
    private Object readWithoutStopping() {
        begun.countDown();
        await(mayEnd);
        ended.countDown();
        return "read";
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Until then the thread loads classes, and an agent that transforms them can lose an interrupt. */
    private static void awaitWaiting(Thread thread) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (thread.getState() != Thread.State.WAITING) {
            assertThat(System.nanoTime() - end).as("time left").isNegative();
            Thread.onSpinWait();
        }
    }

    private CompletableFuture<Object> reading(CallKind call, Supplier<Object> reading) {
        api.answers(202, "{}");
        CompletableFuture<Object> future = transport.send(call.reads(reading), settings());
        await(begun);
        return future;
    }

    /** There is one slot, so another call succeeds only if the first has released it. */
    private void assertAnotherCallSucceeds() {
        api.answers(200, "{}");
        assertThat(Mode.get(transport.send(CallKind.CHANGES_NOTHING.reads(() -> "another"), settings())))
                .isEqualTo("another");
    }

    @Test
    void reading_stops_when_the_calls_time_is_over() {
        CompletableFuture<Object> future = reading(CallKind.CHANGES_NOTHING, this::readUntilStopped);

        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v2/things: HTTP 202 was received, but not read to its end within PT2M");
        await(ended);
        assertThat(api.requests()).as("not retried").isEqualTo(1);
        assertAnotherCallSucceeds();
    }

    @Test
    void the_failure_of_a_once_only_call_names_the_received_status() {
        CompletableFuture<Object> future = reading(CallKind.ONCE_ONLY, this::readUntilStopped);

        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.attempt()).contains("the attempt"))
                .cause()
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("HTTP 202 was received, but not read to its end");
        await(ended);
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_call_ends_at_once_even_if_reading_does_not_stop(CallKind call) {
        CompletableFuture<Object> future = reading(call, this::readWithoutStopping);

        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOf(call == CallKind.ONCE_ONLY ? OutcomeUnknownException.class : TransportException.class);
        assertThat(ended.getCount()).isEqualTo(1);
        mayEnd.countDown();
        await(ended);
        assertThat(catchThrowable(() -> Mode.get(future)))
                .as("a later result changes nothing")
                .isNotNull();
        assertAnotherCallSucceeds();
    }

    @ParameterizedTest
    @EnumSource
    void reading_stops_when_the_call_is_cancelled(CallKind call) {
        CompletableFuture<Object> future = reading(call, this::readUntilStopped);

        future.cancel(true);

        await(ended);
        assertThat(future).isCancelled();
    }

    @ParameterizedTest
    @EnumSource
    void reading_stops_when_the_caller_completes_the_future(CallKind call) {
        CompletableFuture<Object> future = reading(call, this::readUntilStopped);

        future.completeExceptionally(new IllegalStateException("the caller's own"));

        await(ended);
    }

    @Test
    void closing_the_client_stops_reading_for_a_call_that_changes_nothing() {
        CompletableFuture<Object> future = reading(CallKind.CHANGES_NOTHING, this::readUntilStopped);

        transport.close();

        assertThat(catchThrowable(future::join))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("the client was closed");
        await(ended);
    }

    @Test
    void closing_the_client_does_not_stop_reading_for_a_once_only_call() {
        CompletableFuture<Object> future = reading(CallKind.ONCE_ONLY, this::readWithoutStopping);

        transport.close();
        assertThat(future).isNotDone();
        mayEnd.countDown();

        assertThat(Mode.get(future)).isEqualTo("read");
    }

    @Test
    void after_closing_reading_stops_when_the_calls_time_is_over() {
        CompletableFuture<Object> future = reading(CallKind.ONCE_ONLY, this::readUntilStopped);

        transport.close();
        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future))).isInstanceOf(OutcomeUnknownException.class);
        await(ended);
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupted_thread_stops_waiting_for_the_reading(CallKind call) throws InterruptedException {
        api.answers(202, "{}");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() ->
                thrown.set(catchThrowable(() -> transport.call(call.reads(this::readUntilStopped), settings()))));
        caller.start();
        await(begun);
        awaitWaiting(caller);

        caller.interrupt();

        caller.join(20_000);
        assertThat(thrown.get())
                .isInstanceOf(call == CallKind.ONCE_ONLY ? OutcomeUnknownException.class : CancellationException.class);
        await(ended);
    }

    @Test
    void a_response_that_arrives_after_the_calls_time_is_not_read_to_its_end() {
        CompletableFuture<Object> future =
                transport.send(CallKind.CHANGES_NOTHING.reads(this::readUntilStopped), settings());
        api.request();

        timer.advance(TIMEOUT); // a sent request has its own limit
        api.answers(202, "{}");

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("HTTP 202 was received, but not read to its end");
        await(ended);
    }
}
