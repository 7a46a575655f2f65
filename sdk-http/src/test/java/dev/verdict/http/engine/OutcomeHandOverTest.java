package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.FakeTimer;
import dev.verdict.http.testing.Mode;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The call's time can end, or the client can be closed, after a response arrived and before the caller has it. The response
 * takes precedence: a caller that is told that nothing was sent would send the request again.
 */
class OutcomeHandOverTest {
    private final FakeContext context = new FakeContext();
    private final Api api = context.api;
    private final FakeTimer timer = context.timer;

    @AfterEach
    void close() {
        context.close();
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return catchThrowable(() -> Mode.get(future));
    }

    @Test
    void a_result_is_not_lost_when_the_calls_time_ends() {
        api.answers(200, "{\"requestId\":\"01REQ\"}");
        CompletableFuture<RawResponse> future =
                context.started(FakeContext.write()).future();
        Runnable completion = context.nextCompletion();

        timer.advance(FakeContext.TIMEOUT.multipliedBy(2));

        assertThat(future).isNotDone();
        completion.run();
        assertThat(Mode.get(future).json().get("requestId")).isEqualTo("01REQ");
        assertThat(context.bulkhead.present()).isZero();
    }

    @Test
    void an_unknown_outcome_stays_unknown_when_the_calls_time_ends() {
        api.answers(503, "");
        CompletableFuture<RawResponse> future =
                context.started(FakeContext.write()).future();
        Runnable completion = context.nextCompletion();

        timer.advance(FakeContext.TIMEOUT.multipliedBy(2));

        assertThat(future).isNotDone();
        completion.run();
        assertThat(failure(future)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void the_result_of_a_once_only_call_is_not_lost_when_the_client_is_closed() {
        api.answers(200, "{\"requestId\":\"01REQ\"}");
        RetryingCall<RawResponse> retryingCall = context.started(FakeContext.write());
        Runnable completion = context.nextCompletion();

        retryingCall.abandon();

        assertThat(retryingCall.future()).isNotDone();
        completion.run();
        assertThat(Mode.get(retryingCall.future()).json().get("requestId")).isEqualTo("01REQ");
    }

    @Test
    void the_call_ends_if_its_time_ends_during_the_decision_to_retry() {
        api.answers(503, "").answers(200, "{}");
        context.beforeRetryDecision = () -> timer.advance(FakeContext.TIMEOUT.multipliedBy(2));

        CompletableFuture<RawResponse> future =
                context.started(FakeContext.read()).future();

        assertThat(failure(future)).isInstanceOf(HttpStatusException.class);
        assertThat(api.requests()).isEqualTo(1);
    }
}
