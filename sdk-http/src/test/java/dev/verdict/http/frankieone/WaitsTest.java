package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.poll.PollPolicy;
import dev.verdict.poll.RateBudget;
import dev.verdict.poll.WaitOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitsTest {
    /** The second poll is not made within a test. */
    private static final PollPolicy ONE_POLL =
            PollPolicy.reviewer().withDelays(Duration.ofHours(1), Duration.ofHours(1));

    private final Api api = new Api();
    private final Semaphore polled = new Semaphore(0);
    private final FrankieOneClient client = api.client(api.builder().pollListener(poll -> polled.release()));

    @AfterEach
    void close() {
        api.close();
    }

    private Execution execution(String executionId) {
        return client.resume(ExecutionReference.of(api.url(), EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", executionId)
                .toString());
    }

    private CompletableFuture<WaitOutcome<WorkflowResponse>> start(String executionId) {
        api.answers(200, Json.running(executionId));
        CompletableFuture<WaitOutcome<WorkflowResponse>> outcome =
                client.waits().outcomeAsync(execution(executionId), ONE_POLL);
        api.request();
        polled.acquireUninterruptibly(); // the next response is for the next request
        return outcome;
    }

    @Test
    void pending_waits_are_listed_as_references_that_resume() {
        start("x-1");
        start("x-2");

        List<String> pending = client.waits().pending();

        assertThat(pending)
                .containsExactlyInAnyOrder(
                        execution("x-1").reference(), execution("x-2").reference());
        assertThat(client.waits().totals().pending()).isEqualTo(2);
        assertThat(client.resume(pending.get(0)).reference()).isEqualTo(pending.get(0));
    }

    @Test
    void a_close_ends_waits_as_cancelled() {
        CompletableFuture<WaitOutcome<WorkflowResponse>> outcome = start("x-1");

        client.close();

        assertThat(outcome.join().kind()).isEqualTo(WaitOutcome.Kind.CANCELLED);
        assertThat(client.waits().pending()).isEmpty();
    }

    @Test
    void an_execution_that_ended_before_needs_no_poll() {
        api.answers(200, Json.passed("x-1"));
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(client.waits().outcomeAsync(execution).join().kind()).isEqualTo(WaitOutcome.Kind.RESULT);
        assertThat(api.requests()).isEqualTo(1);
    }

    @Test
    void rejected_credentials_end_all_waits_of_the_client_after_one_response() {
        List<CompletableFuture<WaitOutcome<WorkflowResponse>>> outcomes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            outcomes.add(start("x-" + i));
        }
        int before = api.requests();
        api.answers(401, "{\"requestId\":\"r-1\",\"errorCode\":\"CORE-4010\"}");

        client.wakeExecution("x-7");

        Throwable failure = outcomes.get(7).join().failure().orElseThrow();
        assertThat(failure)
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        rejected -> assertThat(rejected.kind()).isEqualTo(HttpStatusException.Kind.AUTHENTICATION));
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.join().kind()).isEqualTo(WaitOutcome.Kind.FAILED);
            assertThat(outcome.join().failure()).containsSame(failure);
            assertThat(outcome.join().snapshot()).isPresent();
        });
        assertThat(api.requests() - before).isEqualTo(1);
    }

    @Test
    void an_execute_goes_before_the_polls_that_are_due() {
        FrankieOneClient busy = api.client(api.builder().rateBudget(RateBudget.perSecond(10)));
        for (int i = 0; i < 100; i++) {
            api.answers(503, "{}");
        }
        for (int i = 0; i < 60; i++) {
            busy.waits().outcomeAsync(execution("x-" + i), ONE_POLL);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(api.request().getMethod()).isEqualTo("GET");
        }
        assertThat(busy.waits().totals().due()).isGreaterThan(30);

        busy.individuals().executeAsync("e-1", "KYC", "AML");

        List<String> arrived = new ArrayList<>();
        while (!arrived.contains("POST")) {
            arrived.add(api.request().getMethod());
        }
        assertThat(arrived).as("polls that had their permits, and the execute").hasSizeLessThanOrEqualTo(4);
    }
}
