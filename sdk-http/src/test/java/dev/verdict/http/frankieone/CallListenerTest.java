package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.CallRejectedException;
import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.http.CallEvent;
import dev.verdict.http.CallEvent.Attempted;
import dev.verdict.http.CallEvent.Finished;
import dev.verdict.http.CallEvent.Retrying;
import dev.verdict.http.CallEvent.Started;
import dev.verdict.http.CallListener;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Heard;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallListenerTest {
    private static final String LOOK = "/v2/individuals/{entityId}/serviceprofiles/{serviceName}/workflows/"
            + "{workflowName}/executions/{workflowExecutionId}";
    private static final String EXECUTE =
            "/v2/individuals/{entityId}/serviceprofiles/{serviceName}/workflows/{workflowName}/execute";
    private static final RetryPolicy EAGER =
            RetryPolicy.defaults().withBackoff(Duration.ofMillis(1), Duration.ofMillis(1));

    private final Api api = new Api();
    private final Heard heard = new Heard();
    private final FrankieOneClient client = api.client(api.builder().listener(heard));
    private final FrankieOneClient eager =
            api.client(api.builder().listener(heard).retryPolicy(EAGER));

    @AfterEach
    void close() {
        Thread.interrupted();
        api.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_successful_call_is_started_attempted_and_finished(Mode mode) {
        for (int callId = 1; callId <= 2; callId++) {
            api.answers(200, Json.passed("x-1"));

            mode.look(client);

            List<CallEvent> events = heard.rest();
            assertThat(events).as("heard before the caller goes on").hasSize(3);
            assertThat(events.get(0)).isEqualTo(new Started(callId, "GET", LOOK, Optional.of("x-1")));
            Duration took = attempted(events.get(1)).took();
            assertThat(events.get(1))
                    .isEqualTo(new Attempted(
                            callId,
                            "GET",
                            LOOK,
                            Optional.of("x-1"),
                            1,
                            OptionalInt.of(200),
                            Optional.of("01REQ"),
                            took,
                            Optional.empty()));
            Duration whole = finished(events.get(2)).took();
            assertThat(events.get(2))
                    .isEqualTo(new Finished(
                            callId,
                            "GET",
                            LOOK,
                            Optional.of("x-1"),
                            1,
                            OptionalInt.of(200),
                            Optional.of("01REQ"),
                            whole,
                            Optional.empty(),
                            false));
            assertThat(took).isPositive().isLessThanOrEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_execution_is_named_as_soon_as_it_is_known(Mode mode) {
        api.answers(202, Json.started("x-9"));

        mode.execute(client);

        List<CallEvent> events = heard.rest();
        assertThat(events)
                .extracting(CallEvent::executionId)
                .containsExactly(Optional.empty(), Optional.of("x-9"), Optional.of("x-9"));
        assertThat(events.get(2)).asString().contains(", execution x-9, ");
    }

    private static Attempted attempted(CallEvent event) {
        assertThat(event).isInstanceOf(Attempted.class);
        return (Attempted) event;
    }

    private static Finished finished(CallEvent event) {
        assertThat(event).isInstanceOf(Finished.class);
        return (Finished) event;
    }

    @ParameterizedTest
    @EnumSource
    void the_listener_receives_each_attempt_and_each_retry(Mode mode) {
        api.answers(503, "{\"requestId\":\"01FIRST\"}")
                .answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE))
                .answers(200, Json.passed("x-1"));

        mode.look(eager);

        List<CallEvent> events = heard.rest();
        assertThat(events)
                .extracting(event -> (Object) event.getClass().getSimpleName())
                .containsExactly("Started", "Attempted", "Retrying", "Attempted", "Retrying", "Attempted", "Finished");
        assertThat(events).extracting(CallEvent::callId).containsOnly(1L);
        assertThat(attempted(events.get(1))).satisfies(first -> {
            assertThat(first.attempt()).isEqualTo(1);
            assertThat(first.status()).hasValue(503);
            assertThat(first.requestId()).hasValue("01FIRST");
            assertThat(first.failure()).get().isInstanceOf(HttpStatusException.class);
        });
        assertThat((Retrying) events.get(2)).satisfies(next -> {
            assertThat(next.attempt()).isEqualTo(2);
            assertThat(next.delay()).isLessThanOrEqualTo(Duration.ofMillis(1));
            assertThat(next.path()).isEqualTo(LOOK);
        });
        assertThat(attempted(events.get(3))).satisfies(second -> {
            assertThat(second.attempt()).isEqualTo(2);
            assertThat(second.status()).isEmpty();
            assertThat(second.requestId()).isEmpty();
            assertThat(second.failure()).get().isInstanceOf(TransportException.class);
        });
        assertThat(((Retrying) events.get(4)).attempt()).isEqualTo(3);
        assertThat(attempted(events.get(5)).attempt()).isEqualTo(3);
        assertThat(finished(events.get(6))).satisfies(end -> {
            assertThat(end.attempts()).isEqualTo(3);
            assertThat(end.status()).hasValue(200);
            assertThat(end.requestId()).hasValue("01REQ");
            assertThat(end.failure()).isEmpty();
            assertThat(end.cancelled()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_fails_finishes_with_the_failure_that_the_caller_gets(Mode mode) {
        api.answers(404, "{\"requestId\":\"01GONE\"}");

        Throwable failure = mode.lookFailure(eager);

        List<CallEvent> events = heard.rest();
        assertThat(events).hasSize(3);
        assertThat(attempted(events.get(1)).failure()).containsSame((VerdictException) failure);
        Finished end = finished(events.get(2));
        assertThat(end.failure()).containsSame((VerdictException) failure);
        assertThat(end.status()).hasValue(404);
        assertThat(end.requestId()).hasValue("01GONE");
        assertThat(end.cancelled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_attempt_has_its_failure_and_the_end_has_the_exception_of_the_caller(Mode mode) {
        api.answers(500, "").answers(200, "<html>");

        Throwable first = mode.executeFailure(eager);
        Throwable second = mode.executeFailure(eager);

        List<CallEvent> events = heard.rest();
        assertThat(events).hasSize(6);
        assertThat(events).extracting(CallEvent::method).containsOnly("POST");
        assertThat(events).extracting(CallEvent::path).containsOnly(EXECUTE);
        assertThat(attempted(events.get(1)).failure()).get().isInstanceOf(HttpStatusException.class);
        assertThat(finished(events.get(2)).failure()).containsSame((OutcomeUnknownException) first);
        assertThat(attempted(events.get(4)).failure()).get().isInstanceOf(UnreadableBodyException.class);
        assertThat(attempted(events.get(4)).status()).hasValue(200);
        assertThat(finished(events.get(5)).failure()).containsSame((OutcomeUnknownException) second);
    }

    @Test
    void a_call_that_is_cancelled_on_the_network_is_finished_first_and_attempted_later() {
        CompletableFuture<?> future = client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();

        future.cancel(true);

        List<CallEvent> events = heard.next(3);
        assertThat(events.get(0)).isInstanceOf(Started.class);
        Finished end = finished(events.get(1));
        assertThat(end.cancelled()).isTrue();
        assertThat(end.failure()).isEmpty();
        assertThat(end.attempts()).isEqualTo(1);
        assertThat(end.status()).isEmpty();
        assertThat(attempted(events.get(2)).failure()).isPresent();
    }

    @Test
    void a_call_that_is_cancelled_before_it_was_sent_has_no_attempt() {
        FrankieOneClient narrow = api.client(api.builder().listener(heard).maxConcurrentCalls(1));
        CompletableFuture<?> first = narrow.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();
        CompletableFuture<?> second = narrow.individuals().executeAsync("e-1", "KYC", "AML");

        second.cancel(true);

        List<CallEvent> events = heard.next(3);
        assertThat(events.get(1)).isEqualTo(new Started(2, "POST", EXECUTE, Optional.empty()));
        Finished end = finished(events.get(2));
        assertThat(end.callId()).isEqualTo(2);
        assertThat(end.cancelled()).isTrue();
        assertThat(end.attempts()).isZero();
        assertThat(end)
                .hasToString("call 2 POST " + EXECUTE + " cancelled, attempts 0, "
                        + end.took().toMillis() + " ms");
        first.cancel(true);
    }

    @Test
    void closing_the_client_cancels_its_calls() {
        client.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();

        client.close();

        assertThat(finished(heard.next(2).get(1)).cancelled()).isTrue();
    }

    @Test
    void a_refused_call_has_no_events() {
        FrankieOneClient narrow =
                api.client(api.builder().listener(heard).maxConcurrentCalls(1).maxWaitingCalls(0));
        CompletableFuture<?> first = narrow.individuals().executionAsync("e-1", "KYC", "AML", "x-1");
        api.request();
        heard.next(1);

        assertThat(Mode.SYNC.lookFailure(narrow)).isInstanceOf(CallRejectedException.class);
        assertThat(Mode.ASYNC.executeFailure(narrow)).isInstanceOf(CallRejectedException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> narrow.individuals().execute("..", "KYC", "AML"));
        client.close();
        assertThatIllegalStateException().isThrownBy(() -> Mode.SYNC.look(client));

        assertThat(heard.rest()).isEmpty();
        first.cancel(true);
    }

    /** One call at a time and none waiting: the next call would be refused if the slot were not free yet. */
    @Test
    void the_slot_of_a_call_is_free_when_the_caller_continues() {
        FrankieOneClient narrow =
                api.client(api.builder().listener(heard).maxConcurrentCalls(1).maxWaitingCalls(0));
        for (int i = 0; i < 20; i++) {
            api.answers(200, Json.passed("x-1"))
                    .answers(200, Json.passed("x-1"))
                    .answers(404, "");
            Individuals individuals = narrow.individuals();

            Mode.SYNC.look(narrow);
            CompletableFuture<Throwable> chain = individuals
                    .executionAsync("e-1", "KYC", "AML", "x-1")
                    .thenCompose(answer -> individuals
                            .executionAsync("e-1", "KYC", "AML", "x-1")
                            .handle((next, thrown) -> thrown));
            assertThat(Mode.get(chain)).isInstanceOf(HttpStatusException.class);
            assertThat(heard.rest()).hasSize(9);
        }
    }

    @Test
    void polls_and_other_reads_have_their_request_ids_too() {
        api.answers(200, Json.passed("x-1"))
                .answers(200, "{\"requestId\":\"01LIST\",\"workflows\":[]}")
                .answers(200, "{\"requestId\":\"01PROFILE\",\"serviceProfile\":{}}")
                .answers(200, "{\"requestId\":\"01SENT\",\"workflowResult\":{\"workflowExecutionId\":\"x-1\"}}")
                .answers(204, "");
        Execution execution = Execution.of(
                new ExecutionReference(api.url(), null, EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1", null, null));

        client.await(execution);
        client.workflows().list();
        client.individuals().serviceProfile("e-1", "KYC");
        client.individuals().executionAsSent(execution, DetailLevel.META);
        client.call(ApiRequest.get("/v2/things"));

        assertThat(heard.next(15).stream()
                        .filter(Attempted.class::isInstance)
                        .map(event -> attempted(event).requestId().orElse("none"))
                        .toList())
                .containsExactly("01REQ", "01LIST", "01PROFILE", "01SENT", "none");
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_throws_changes_nothing(Mode mode) {
        FrankieOneClient client = api.client(api.builder().retryPolicy(EAGER).listener(event -> {
            throw new AssertionError("Canarybird");
        }));
        api.answers(503, "").answers(200, Json.passed("x-1")).answers(404, "").answers(500, "");

        assertThat(mode.look(client)).isNotNull();
        assertThat(mode.lookFailure(client)).isInstanceOf(HttpStatusException.class);
        assertThat(mode.executeFailure(client)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(api.requests()).isEqualTo(4);
    }

    /**
     * Nothing of a path, a query, a body, a response or a credential. Request ids and execution ids come from FrankieOne
     * and are printed.
     */
    @Test
    void log_lines_contain_no_values() {
        String canary = "canary-value";
        NewIndividual person = NewIndividual.ofFields(canary, Map.of("name", canary));
        FrankieOneClient view = eager.with(
                CallOptions.none().withUsername(canary).withChannel(canary).withChildAccount(canary));
        String error = "{\"errorCode\":\"" + canary + "\",\"errorMsg\":\"" + canary + "\",\"requestId\":\"01REQ\"}";
        api.answers(503, error)
                .answers(200, Json.passed("x-0"))
                .answers(500, error)
                .answers(200, error);
        api.answers(400, error).answers(200, "<" + canary).answers(200, Json.passed("x-1"));

        view.individuals().execution(canary, canary, canary, "x-0");
        catchThrowable(() -> view.individuals().createAndExecute(person, canary, canary));
        view.call(ApiRequest.post("/v2/a/{b}")
                .path("b", canary)
                .query(canary, canary)
                .body(Map.of(canary, canary)));
        catchThrowable(() -> view.workflows().list(WorkflowsFilter.ofService(canary)));
        catchThrowable(() ->
                view.individuals().executionAsync(canary, "KYC", "AML", "x-1").join());
        Mode.SYNC.look(view);

        List<CallEvent> events = heard.rest();
        assertThat(events)
                .hasSize(3 * 6 + 2)
                .allSatisfy(event -> assertThat(event.toString())
                        .startsWith("call " + event.callId() + " " + event.method() + " /v2/")
                        .doesNotContain("canary", Api.KEY, Api.CUSTOMER, "\n"));
        assertThat(events.get(0)).asString().endsWith(" started, execution x-0");
        assertThat(events.get(1))
                .asString()
                .matches(".* attempt 1, HTTP 503, execution x-0, request 01REQ, \\d+ ms, HttpStatus.*");
        assertThat(events.get(2)).asString().matches(".* attempt 2 in PT0(\\.\\d+)?S, execution x-0");
        assertThat(events.get(4))
                .asString()
                .matches(".* finished, attempts 2, HTTP 200, execution x-0, request 01REQ, \\d+ ms");
    }

    @Test
    void a_request_id_cannot_break_a_log_line() {
        Attempted event = new Attempted(
                1,
                "GET",
                "/v2/x",
                Optional.of("c\nd"),
                1,
                OptionalInt.of(200),
                Optional.of("a\nb"),
                Duration.ofMillis(7),
                Optional.empty());

        assertThat(event).hasToString("call 1 GET /v2/x attempt 1, HTTP 200, execution c?d, request a?b, 7 ms");
    }

    @Test
    void a_null_listener_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> FrankieOneClient.builder().listener(null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> CallListener.logging(null))
                .withMessage("logger");
    }
}
