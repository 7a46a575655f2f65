package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.Progress;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.VerificationResult;
import dev.verdict.WaitDeadlineException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.poll.Poll;
import dev.verdict.poll.PollPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwaitTest {
    private final Api api = new Api();
    private final Queue<Poll> polls = new ConcurrentLinkedQueue<>();
    private final FrankieOneClient client = api.client(api.builder().pollListener(polls::add));

    @AfterEach
    void close() {
        api.close();
    }

    private Execution running() {
        api.answers(202, Json.started("x-1"));
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");
        api.request();
        return execution;
    }

    private WorkflowResult await(Mode mode, Execution execution) {
        return mode == Mode.SYNC ? client.await(execution) : Mode.get(client.awaitAsync(execution));
    }

    @ParameterizedTest
    @EnumSource
    void a_wait_polls_until_the_execution_ends(Mode mode) {
        Execution execution = running();
        api.answers(200, Json.running("x-1"))
                .answers(200, "{\"requestId\":\"r\",\"workflowExecutionState\":\"INPROGRESS\"}")
                .answers(200, Json.envelope("x-1", "FROM_THE_FUTURE", "PASS"))
                .answers(200, Json.passed("x-1"));

        WorkflowResult result = await(mode, execution);

        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(polls).extracting(Poll::number).containsExactly(1, 2, 3, 4);
        assertThat(polls).extracting(Poll::reference).containsOnly(execution.reference());
        assertThat(polls)
                .extracting(look -> look.snapshot().orElseThrow().progress())
                .containsExactly(Progress.RUNNING, Progress.RUNNING, Progress.UNKNOWN, Progress.ENDED);
        assertThat(api.requests()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void transient_failures_do_not_end_a_wait(Mode mode) {
        Execution execution = running();
        api.answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "0"))
                .answers(429, "")
                .answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(200, Json.passed("x-1"));

        assertThat(await(mode, execution).executionId()).isEqualTo("x-1");
        assertThat(polls).hasSize(4);
        assertThat(api.requests()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void a_permanent_failure_ends_a_wait(Mode mode) {
        Execution execution = running();
        api.answers(200, Json.running("x-1")).answers(401, "{\"errorCode\":\"AUTH-0002\"}");

        assertThat(catchThrowable(() -> await(mode, execution)))
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        error -> assertThat(error.errorCode()).contains("AUTH-0002"));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 400, 409})
    void a_wait_tolerates_not_found_for_an_execution_that_was_just_accepted(int status) {
        Execution execution = running();
        api.answers(status, "{\"errorCode\":\"VAL-0404\",\"errorMsg\":\"Not Found\"}")
                .answers(status, "{\"errorCode\":\"VAL-0404,\"}")
                .answers(200, Json.running("x-1"))
                .answers(200, Json.passed("x-1"));

        assertThat(client.await(execution).executionId()).isEqualTo("x-1");
        assertThat(polls).hasSize(4);
    }

    @Test
    void not_found_without_a_grace_period_ends_a_wait() {
        Execution execution = running();
        api.answers(404, "");

        assertThat(catchThrowable(() -> client.await(execution, Api.QUICK.withNotFoundGrace(Duration.ZERO))))
                .isInstanceOfSatisfying(
                        HttpStatusException.class,
                        error -> assertThat(error.status()).isEqualTo(404));
    }

    static Stream<MockResponse> unusable_responses() {
        MockResponse.Builder page = new MockResponse.Builder().addHeader("Content-Type", "text/html");
        return Stream.of(
                page.code(200).body("<html><title>Maintenance</title></html>").build(),
                page.code(404).body("<html>nobody here</html>").build(),
                new MockResponse.Builder().code(200).body("").build(),
                new MockResponse.Builder().code(204).build(),
                new MockResponse.Builder()
                        .code(200)
                        .body(Json.running("x-1").substring(0, 30))
                        .build(),
                new MockResponse.Builder().code(200).body("null").build(),
                new MockResponse.Builder().code(200).body("[]").build(),
                new MockResponse.Builder()
                        .code(200)
                        .body(Json.running("x-1") + Json.running("x-1"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("unusable_responses")
    void one_unusable_response_does_not_end_a_wait_but_three_do(MockResponse unusable) {
        Execution execution = running();
        api.answers(200, Json.running("x-1"))
                .answers(unusable.newBuilder())
                .answers(unusable.newBuilder())
                .answers(200, Json.running("x-1"))
                .answers(unusable.newBuilder())
                .answers(200, Json.passed("x-1"));
        assertThat(client.await(execution).executionId()).isEqualTo("x-1");
        assertThat(polls).hasSize(6);

        api.answers(200, Json.running("x-1"))
                .answers(unusable.newBuilder())
                .answers(unusable.newBuilder())
                .answers(unusable.newBuilder());
        assertThat(catchThrowable(() -> client.await(execution)))
                .isInstanceOfAny(UnreadableBodyException.class, HttpStatusException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_response_about_another_execution_ends_a_wait_without_its_result(Mode mode) {
        Execution execution = running();
        api.answers(200, Json.passed("x-2"));

        assertThat(catchThrowable(() -> await(mode, execution))).isInstanceOf(UnreadableBodyException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_finished_execution_needs_no_call(Mode mode) {
        api.answers(200, Json.passed("x-1"));
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(await(mode, execution)).isSameAs(execution.result().orElseThrow());
        assertThat(api.requests()).isEqualTo(1);
        assertThat(polls).isEmpty();
    }

    private WorkflowResponse awaitResponse(Mode mode, Execution execution) {
        return mode == Mode.SYNC ? client.awaitResponse(execution) : Mode.get(client.awaitResponseAsync(execution));
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_response_can_be_awaited(Mode mode) {
        Execution execution = running();
        String ended = Json.passed("x-1").replaceFirst("\\{", "{\"individual\":{\"entityId\":\"e-1\"},");
        api.answers(200, Json.running("x-1")).answers(200, ended);

        WorkflowResponse response = awaitResponse(mode, execution);

        assertThat(response.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(response.individual()).isPresent();
        assertThat(api.requests()).as("no second call for the person").isEqualTo(3);
        assertThat(polls).extracting(look -> look.snapshot().orElseThrow()).hasOnlyElementsOfType(WorkflowResult.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_response_of_a_finished_execution_needs_no_call(Mode mode) {
        api.answers(200, Json.passed("x-1"));
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(awaitResponse(mode, execution)).isSameAs(execution.response().orElseThrow());
        assertThat(api.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_snapshot_of_a_deadline_has_the_type_that_was_awaited(Mode mode) {
        Execution execution = running();
        api.answers(200, Json.running("x-1")).answers(200, Json.running("x-1"));
        PollPolicy once = Api.QUICK
                .withDelays(Duration.ofMinutes(1), Duration.ofMinutes(1))
                .withDeadline(Duration.ofSeconds(30));

        Throwable ofResponse = catchThrowable(() -> {
            if (mode == Mode.SYNC) {
                client.awaitResponse(execution, once);
            } else {
                Mode.get(client.awaitResponseAsync(execution, once));
            }
        });
        Throwable ofResult = catchThrowable(() -> {
            if (mode == Mode.SYNC) {
                client.await(execution, once);
            } else {
                Mode.get(client.awaitAsync(execution, once));
            }
        });

        assertThat(snapshot(ofResponse)).isInstanceOf(WorkflowResponse.class);
        assertThat(snapshot(ofResult)).isInstanceOf(WorkflowResult.class);
        assertThat(ofResult).hasMessageContaining("last seen: RUNNING, PENDING");
    }

    private static VerificationResult snapshot(Throwable deadline) {
        return ((WaitDeadlineException) deadline).lastSnapshot().orElseThrow();
    }

    @Test
    void a_review_ends_a_wait_unless_the_policy_waits_for_a_decision() {
        api.answers(200, Json.envelope("x-1", "COMPLETED", "REVIEW"));
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(client.await(execution).verdict().kind()).isEqualTo(Verdict.Kind.REVIEW);
        assertThat(api.requests()).isEqualTo(1);

        api.answers(200, Json.envelope("x-1", "COMPLETED", "REVIEW")).answers(200, Json.passed("x-1"));
        assertThat(client.await(execution, Api.QUICK.untilDecided()).verdict().kind())
                .isEqualTo(Verdict.Kind.APPROVED);
        assertThat(api.requests()).isEqualTo(3);

        api.answers(200, Json.envelope("x-1", "COMPLETED", "FAIL"));
        WorkflowResult decided = Mode.get(client.awaitAsync(execution, Api.QUICK.untilDecided()));
        assertThat(decided.verdict().kind()).isEqualTo(Verdict.Kind.DECLINED);
    }

    @Test
    void a_stored_reference_is_enough_to_wait_on() {
        String reference = running().reference();
        FrankieOneClient later = api.client();
        api.answers(200, Json.running("x-1")).answers(200, Json.passed("x-1"));

        assertThat(later.await(reference).executionId()).isEqualTo("x-1");

        api.answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1")).answers(200, Json.passed("x-1"));
        assertThat(Mode.get(later.awaitAsync(reference)).executionId()).isEqualTo("x-1");
        assertThat(Mode.get(later.awaitAsync(reference, Api.QUICK)).executionId())
                .isEqualTo("x-1");
        assertThat(later.await(later.resume(reference)).executionId()).isEqualTo("x-1");
    }

    @Test
    void a_deadline_has_the_last_snapshot_and_the_reference_to_resume_with() {
        Execution execution = running();
        api.answers(200, Json.running("x-1"));

        Throwable failure = catchThrowable(() -> client.await(
                execution,
                Api.QUICK
                        .withDelays(Duration.ofSeconds(9), Duration.ofSeconds(9))
                        .withDeadline(Duration.ofSeconds(5))));

        assertThat(failure).isInstanceOfSatisfying(WaitDeadlineException.class, deadline -> {
            assertThat(deadline.reference()).isEqualTo(execution.reference());
            assertThat(deadline.lastSnapshot().orElseThrow().progress()).isEqualTo(Progress.RUNNING);
            api.answers(200, Json.passed("x-1"));
            assertThat(client.await(deadline.reference()).executionId()).isEqualTo("x-1");
        });
    }

    @Test
    void many_waits_for_one_execution_share_their_polls() {
        Execution execution = running();
        for (int i = 0; i < 200; i++) {
            api.answers(200, i < 2 ? Json.running("x-1") : Json.passed("x-1"));
        }

        List<CompletableFuture<WorkflowResult>> waits = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> client.awaitAsync(execution))
                .toList();

        assertThat(waits)
                .allSatisfy(wait -> assertThat(Mode.get(wait).executionId()).isEqualTo("x-1"));
        assertThat(api.requests()).as("the execute and a few polls").isBetween(2, 50);
    }

    @Test
    void a_callback_of_a_future_may_block_on_calls() {
        FrankieOneClient narrow = api.client(api.builder().maxConcurrentCalls(1));
        api.answers(202, Json.started("x-1")).answers(200, Json.passed("x-1"));

        CompletableFuture<WorkflowResult> result =
                narrow.individuals().executeAsync("e-1", "KYC", "AML").thenApply(narrow::await);

        assertThat(Mode.get(result).executionId()).isEqualTo("x-1");
    }
}
