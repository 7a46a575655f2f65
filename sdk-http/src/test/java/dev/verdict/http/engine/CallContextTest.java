package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.TransportException;
import dev.verdict.http.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallContextTest {
    private static final RetryPolicy POLICY = RetryPolicy.defaults()
            .withBackoff(Duration.ofSeconds(4), Duration.ofSeconds(8))
            .withLongestRetryAfter(Duration.ofSeconds(30));

    private final FakeContext context = new FakeContext();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_task_runs_in_the_calling_thread_if_there_is_no_other() {
        AtomicBoolean ran = new AtomicBoolean();
        context.executor = task -> {
            throw new RejectedExecutionException();
        };

        context.run(() -> ran.set(true));

        assertThat(ran).isTrue();
    }

    @ParameterizedTest
    @CsvSource({", PT4S", "PT0S, PT4S", "PT2S, PT2S", "PT10S, PT10S", "PT60S, PT30S"})
    void the_server_says_how_long_nothing_is_sent_or_else_the_first_pause_of_the_policy_applies(
            Duration retryAfter, Duration pause) {
        context.slowDown(POLICY, rateLimit(retryAfter));

        assertThat(context.budget.usage().limit()).isEqualTo(5);
        CompletableFuture<Void> permit = context.budget.acquire(Runnable::run);
        context.timer.advance(pause.minusNanos(1));
        assertThat(permit).isNotDone();
        context.timer.advance(Duration.ofNanos(1));
        assertThat(permit).isCompleted();
    }

    @Test
    void only_a_response_says_when_to_retry() {
        assertThat(context.retryAfter(rateLimit(Duration.ofSeconds(2)))).isEqualTo(Duration.ofSeconds(2));
        assertThat(context.retryAfter(rateLimit(null))).isNull();
        assertThat(context.retryAfter(new TransportException("not sent", null))).isNull();
    }

    private static HttpStatusException rateLimit(Duration retryAfter) {
        return StatusErrors.exception("GET /v2/things", new RawResponse(429, new byte[0]), retryAfter);
    }
}
