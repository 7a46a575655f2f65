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

/** A response that has arrived is read for as long as somebody wants it, and no longer than the call may take. */
class StoppedReadingTest {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    /** Long enough for reading it to be stopped. */
    private static final byte[] LARGE = ("{\"items\":[" + "0,".repeat(2_000) + "0]}").getBytes(StandardCharsets.UTF_8);

    private final Api api = new Api();
    private final FakeTimer timer = new FakeTimer();
    private final Transport transport = new Transport(new Transport.Settings(
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

    private enum OfCall {
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
                    answer -> reading.get(),
                    it -> null);
        }
    }

    private CallSettings settings() {
        return new CallSettings(TIMEOUT, TIMEOUT, RetryPolicy.defaults(), Map.of());
    }

    /** Reads until it is stopped. */
    private Object readOn() {
        begun.countDown();
        try {
            while (true) {
                JsonObject.parse(LARGE);
            }
        } finally {
            ended.countDown();
        }
    }

    /** Does not hear that it is stopped. */
    private Object readDeaf() {
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

    private CompletableFuture<Object> reading(OfCall call, Supplier<Object> reading) {
        api.answers(202, "{}");
        CompletableFuture<Object> future = transport.send(call.reads(reading), settings());
        await(begun);
        return future;
    }

    /** Room for another call: there is one slot. */
    private void anotherCallGoesThrough() {
        api.answers(200, "{}");
        assertThat(Mode.get(transport.send(OfCall.CHANGES_NOTHING.reads(() -> "another"), settings())))
                .isEqualTo("another");
    }

    @Test
    void when_the_time_is_over_a_response_is_read_no_further() {
        CompletableFuture<Object> future = reading(OfCall.CHANGES_NOTHING, this::readOn);

        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v2/things: HTTP 202 was received, but not read to its end within PT2M");
        await(ended);
        assertThat(api.requests()).as("not tried again").isEqualTo(1);
        anotherCallGoesThrough();
    }

    @Test
    void a_call_that_changes_something_tells_what_was_received() {
        CompletableFuture<Object> future = reading(OfCall.ONCE_ONLY, this::readOn);

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
    void the_call_ends_at_once_even_if_reading_does_not(OfCall call) {
        CompletableFuture<Object> future = reading(call, this::readDeaf);

        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOf(call == OfCall.ONCE_ONLY ? OutcomeUnknownException.class : TransportException.class);
        assertThat(ended.getCount()).isEqualTo(1);
        mayEnd.countDown();
        await(ended);
        assertThat(catchThrowable(() -> Mode.get(future)))
                .as("what is read later changes nothing")
                .isNotNull();
        anotherCallGoesThrough();
    }

    @ParameterizedTest
    @EnumSource
    void a_cancelled_call_is_read_no_further(OfCall call) {
        CompletableFuture<Object> future = reading(call, this::readOn);

        future.cancel(true);

        await(ended);
        assertThat(future).isCancelled();
    }

    @ParameterizedTest
    @EnumSource
    void a_timeout_of_the_callers_own_stops_the_reading(OfCall call) {
        CompletableFuture<Object> future = reading(call, this::readOn);

        future.completeExceptionally(new IllegalStateException("the caller's own"));

        await(ended);
    }

    @Test
    void a_closed_client_reads_on_only_what_must_not_be_lost() {
        CompletableFuture<Object> future = reading(OfCall.CHANGES_NOTHING, this::readOn);

        transport.close();

        assertThat(catchThrowable(future::join))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("the client was closed");
        await(ended);
    }

    @Test
    void a_closed_client_reads_the_response_to_a_call_that_changed_something() {
        CompletableFuture<Object> future = reading(OfCall.ONCE_ONLY, this::readDeaf);

        transport.close();
        assertThat(future).isNotDone();
        mayEnd.countDown();

        assertThat(Mode.get(future)).isEqualTo("read");
    }

    @Test
    void a_closed_client_reads_it_within_its_time() {
        CompletableFuture<Object> future = reading(OfCall.ONCE_ONLY, this::readOn);

        transport.close();
        timer.advance(TIMEOUT);

        assertThat(catchThrowable(() -> Mode.get(future))).isInstanceOf(OutcomeUnknownException.class);
        await(ended);
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupted_thread_waits_no_longer_for_the_reading(OfCall call) throws InterruptedException {
        api.answers(202, "{}");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() ->
                thrown.set(catchThrowable(() -> transport.call(call.reads(this::readOn), settings()))));
        caller.start();
        await(begun);

        caller.interrupt();

        caller.join(20_000);
        assertThat(thrown.get())
                .isInstanceOf(call == OfCall.ONCE_ONLY ? OutcomeUnknownException.class : CancellationException.class);
        await(ended);
    }

    @Test
    void a_response_that_comes_when_the_time_is_over_is_read_no_further() {
        CompletableFuture<Object> future = transport.send(OfCall.CHANGES_NOTHING.reads(this::readOn), settings());
        api.request();

        timer.advance(TIMEOUT); // what was sent has a limit of its own
        api.answers(202, "{}");

        assertThat(catchThrowable(() -> Mode.get(future)))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("HTTP 202 was received, but not read to its end");
        await(ended);
    }
}
