package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.PercentEncoding;
import dev.verdict.http.testing.AnyCall;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.poll.RateBudget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When calls are retried, on a manual clock. The tests count the requests that reach the server. */
class RetryTest {
    private static final Duration BASE = Duration.ofSeconds(4);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Api api = new Api();
    private final FakeTimer timer = new FakeTimer();
    private final FrankieOneClient client = api.client(builder());

    @AfterEach
    void close() {
        api.close();
    }

    private FrankieOneClientBuilder builder() {
        return api.builder()
                .timer(timer)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .callTimeout(LIMIT)
                .rateBudget(RateBudget.unlimited().withTimer(timer))
                .retryPolicy(RetryPolicy.defaults().withBackoff(BASE, BASE));
    }

    private CompletableFuture<WorkflowResponse> look() {
        return client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
    }

    /** The current pause; the other timer is the timeout of the call. */
    private Duration pause() {
        return timer.awaitDelays(delays -> delays.size() == 2 && delays.contains(LIMIT)).stream()
                .filter(delay -> !delay.equals(LIMIT))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void between_attempts_there_is_a_pause_and_nothing_is_sent_in_it() {
        api.answers(503, "").answers(200, Json.passed("x-1"));
        CompletableFuture<WorkflowResponse> call = look();

        Duration pause = pause();

        assertThat(pause).isBetween(Duration.ZERO, BASE);
        timer.advance(pause.minusNanos(1));
        assertThat(api.requests()).isEqualTo(1);
        assertThat(call).isNotDone();
        timer.advance(Duration.ofNanos(1));
        assertThat(Mode.get(call).requestId()).isEqualTo("01REQ");
        assertThat(api.requests()).isEqualTo(2);
        timer.awaitDelays(List::isEmpty);
    }

    @Test
    void a_retry_waits_for_the_time_in_retry_after() {
        api.answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "17"))
                .answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "Sun, 01 Mar 2026 12:00:33 GMT"))
                .answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "86400"))
                .answers(200, Json.passed("x-1"));
        CompletableFuture<WorkflowResponse> call = look();

        for (int seconds : List.of(17, 33, 60)) {
            assertThat(pause()).isEqualTo(Duration.ofSeconds(seconds));
            timer.advance(Duration.ofSeconds(seconds));
        }

        assertThat(Mode.get(call)).isNotNull();
    }

    @Test
    void a_call_fails_at_once_if_the_pause_would_exceed_its_timeout() {
        api.answers(503, "").answers(new MockResponse.Builder().code(504).addHeader("Retry-After", "50"));
        FrankieOneClient hurried = api.client(builder().callTimeout(Duration.ofSeconds(50)));
        CompletableFuture<?> call = hurried.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        List<Duration> delays = timer.awaitDelays(scheduled -> scheduled.size() == 2);
        timer.advance(delays.get(1));

        assertThat(catchThrowable(() -> Mode.get(call)))
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(50)));
        assertThat(api.requests()).isEqualTo(2);
        timer.awaitDelays(List::isEmpty);
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_is_cancelled_in_a_pause_sends_nothing_more(CancellationTest.Ending ending) {
        for (AnyCall kind : List.of(AnyCall.LOOK, AnyCall.EXECUTE)) {
            int before = api.requests();
            api.answers(429, "");
            CompletableFuture<?> call = kind.start(client);
            timer.awaitDelays(delays -> delays.size() == 2);

            ending.end(call);

            timer.awaitDelays(List::isEmpty);
            timer.advance(LIMIT);
            assertThat(api.requests() - before).as("%s", kind).isEqualTo(1);
        }
        api.answers(200, Json.passed("x-1"));
        assertThat(Mode.get(look())).as("the slot was given back").isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_is_cancelled_on_the_network_is_not_retried(CancellationTest.Ending ending) {
        for (AnyCall kind : List.of(AnyCall.LOOK, AnyCall.EXECUTE)) {
            int before = api.requests();
            CompletableFuture<?> call = kind.start(client);
            api.request();

            ending.end(call);
            api.answers(429, ""); // would be retried
            timer.awaitDelays(List::isEmpty);
            timer.advance(LIMIT);

            assertThat(api.requests() - before).as("%s", kind).isEqualTo(1);
        }
    }

    @Test
    void closing_in_a_pause_ends_the_call() {
        api.answers(503, "");
        CompletableFuture<?> call = look();
        pause();

        client.close();

        assertThat(call).isCancelled();
        timer.awaitDelays(List::isEmpty);
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_429_makes_all_calls_wait() {
        FrankieOneClient shared =
                api.client(builder().rateBudget(RateBudget.perSecond(100).withTimer(timer)));
        api.answers(new MockResponse.Builder().code(429).addHeader("Retry-After", "20"));
        CompletableFuture<?> refused = shared.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        timer.awaitDelays(delays -> delays.contains(Duration.ofSeconds(20)));

        CompletableFuture<?> another = shared.individuals().executeAsync("e-2", "KYC", "AML");
        timer.advance(Duration.ofSeconds(20).minusNanos(1));
        assertThat(api.requests()).isEqualTo(1);
        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1")); // one for each call
        timer.advance(Duration.ofNanos(1));

        assertThat(catchThrowable(() -> Mode.get(another))).isNull();
        assertThat(catchThrowable(() -> Mode.get(refused))).isNull();
        assertThat(api.requests()).isEqualTo(3);
    }

    @Test
    void a_call_that_waits_for_the_budget_ends_at_its_timeout_and_was_not_sent() {
        RateBudget slow = RateBudget.of(1, Duration.ofHours(1)).withTimer(timer);
        FrankieOneClient poor = api.client(builder().rateBudget(slow));
        api.answers(200, Json.passed("x-1"));
        Mode.get(poor.individuals().executionAsync("e-1", "KYC", "AML", "x-1"));
        CompletableFuture<?> waiting = poor.individuals().executeAsync("e-1", "KYC", "AML");

        timer.advance(LIMIT);

        assertThat(catchThrowable(() -> Mode.get(waiting)))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("not sent within PT2M");
        timer.advance(Duration.ofHours(2));
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_call_that_cannot_finish_in_time_is_not_sent_because_its_outcome_would_be_unknown() {
        RateBudget slow = RateBudget.of(1, LIMIT.minusMillis(999)).withTimer(timer);
        FrankieOneClient poor = api.client(builder().rateBudget(slow));
        api.answers(200, Json.passed("x-1")).answers(202, Json.started("x-1"));
        Mode.get(poor.individuals().executionAsync("e-1", "KYC", "AML", "x-1"));
        CompletableFuture<?> late = poor.individuals().executeAsync("e-1", "KYC", "AML");

        timer.advance(LIMIT.minusMillis(999));

        assertThat(catchThrowable(() -> Mode.get(late)))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("not sent");
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void a_poll_is_not_retried_because_the_wait_polls_again() {
        api.answers(503, "").answers(200, Json.passed("x-1"));
        String reference = "f1~" + PercentEncoding.encode(api.url()) + "~~individual~e-1~KYC~AML~x-1~";

        CompletableFuture<?> wait = client.awaitAsync(reference);
        timer.awaitDelays(delays -> delays.contains(Duration.ofMillis(1)));

        assertThat(api.requests()).isEqualTo(1);
        timer.advance(Duration.ofMillis(1));
        assertThat(Mode.get(wait)).isNotNull();
        assertThat(api.requests()).isEqualTo(2);
    }
}
