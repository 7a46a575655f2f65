package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.HttpStatusException;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.RetryPolicy;
import dev.verdict.http.engine.PercentEncoding;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a lost response nothing is sent again; the client finds out the outcome. */
class FindOutTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    private void loseAnswer() {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
    }

    private static OutcomeUnknownException lost(Runnable call) {
        return (OutcomeUnknownException) catchThrowable(call::run);
    }

    private static String result(String executionId, Instant startedAt) {
        return "{\"workflowExecutionId\":\"" + executionId
                + "\",\"workflowExecutionState\":\"IN_PROGRESS\",\"requestId\":\"01R\""
                + (startedAt == null ? "}" : ",\"startedAt\":\"" + startedAt + "\"}");
    }

    private static String list(String... results) {
        return "{\"requestId\":\"01LIST\",\"workflowResults\":[" + String.join(",", results) + "]}";
    }

    @Test
    void an_execution_whose_response_was_lost_is_found_among_those_that_began_since() {
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> client.individuals()
                .execute("e-1", "KYC", "AML", ExecuteOptions.background().withTag("customer-4711")));
        api.request();
        Instant sentAt = failure.sentAt();
        api.answers(new MockResponse.Builder()
                        .addHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(sentAt.atZone(ZoneOffset.UTC)))
                        .body(list(
                                result("x-3", null),
                                result("x-2", sentAt.plusSeconds(1)),
                                result("x-1", sentAt),
                                result("x-0", sentAt.minusSeconds(60)))))
                .answers(200, list());

        Findings findings = client.findOut(failure.attempt().orElseThrow());

        assertThat(api.request().getTarget())
                .isEqualTo("/v2/individuals/e-1/serviceprofiles/KYC/workflows/AML/executions?limit=100");
        assertThat(findings.isNothing()).isFalse();
        assertThat(findings.entityIds()).containsExactly("e-1");
        assertThat(findings.executions())
                .as("one that has not begun yet can be it")
                .extracting(Execution::executionId)
                .containsExactly("x-3", "x-2", "x-1");
        Execution found = findings.executions().get(1);
        assertThat(found.tag()).isEqualTo("customer-4711");
        assertThat(found.requestId()).isEqualTo("01R");
        assertThat(found.result().orElseThrow().verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
        api.answers(200, Json.passed("x-2"));
        assertThat(client.await(found.reference()).verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "\\ud800"})
    void an_execution_without_a_usable_id_that_began_since_is_not_nothing(String executionId) {
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> client.individuals().execute("e-1", "KYC", "AML"));
        api.request();
        String attempt = failure.attempt().orElseThrow();
        Instant sentAt = failure.sentAt();
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(sentAt.atZone(ZoneOffset.UTC));
        for (Instant begin : Arrays.asList(sentAt.minusSeconds(60), sentAt.plusSeconds(1), null)) {
            api.answers(new MockResponse.Builder().addHeader("Date", date).body(list(result(executionId, begin))))
                    .answers(200, list());
        }

        assertThat(client.findOut(attempt).isNothing())
                .as("one that began before")
                .isTrue();
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> client.findOut(attempt))
                    .isInstanceOfSatisfying(
                            UnreadableBodyException.class,
                            unreadable -> assertThat(unreadable.location()).isEqualTo("$.workflowResults"));
        }
    }

    @Test
    void without_an_execution_the_findings_are_nothing() {
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> Mode.SYNC.execute(client));
        api.answers(200, list());

        Findings findings = Mode.get(client.findOutAsync(failure.attempt().orElseThrow()));

        assertThat(findings.isNothing()).isTrue();
        assertThat(findings.entityIds()).containsExactly("e-1");
    }

    @Test
    void an_individual_that_may_have_been_created_is_searched_by_the_callers_own_reference() {
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> Mode.SYNC.create(client));
        api.request();
        api.answers(
                        200,
                        "{\"matches\":[[{\"serviceProfile\":{\"entityId\":\"e-8\",\"entityType\":\"ORGANIZATION\"}}],"
                                + "[{\"serviceProfile\":{\"entityId\":\"e-7\",\"entityType\":\"INDIVIDUAL\"}},"
                                + "{\"serviceProfile\":{\"entityId\":\"e-7\"}}]]}")
                .answers(200, list(result("x-7", failure.sentAt())))
                .answers(200, list());

        Findings findings = client.findOut(failure.attempt().orElseThrow());

        RecordedRequest search = api.request();
        assertThat(search.getRequestLine()).isEqualTo("POST /v2/search/serviceprofiles HTTP/1.1");
        assertThat(JsonObject.parse(search.getBody().toByteArray()).asMap())
                .isEqualTo(Map.of(
                        "search",
                        Map.of(
                                "type",
                                "EXACT",
                                "terms",
                                List.of(Map.of("term", "customer-1", "field", "EXTERNAL_REFERENCE")))));
        assertThat(api.request().getTarget()).startsWith("/v2/individuals/e-7/serviceprofiles/KYC/workflows/AML/");
        assertThat(findings.entityIds()).containsExactly("e-7");
        assertThat(findings.executions()).extracting(Execution::entityId).containsExactly("e-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"entityId\":\"..\"}", "{\"entityType\":\"INDIVIDUAL\"}"})
    void an_individual_without_a_usable_id_is_not_nothing(String profile) {
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> Mode.SYNC.create(client));
        api.answers(200, "{\"matches\":[[{\"serviceProfile\":" + profile + "}]]}");

        assertThatThrownBy(() -> client.findOut(failure.attempt().orElseThrow()))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable -> assertThat(unreadable.location()).isEqualTo("$.matches"));
    }

    @Test
    void the_search_changes_nothing_so_it_is_retried() {
        FrankieOneClient eager = api.client(api.builder().retryPolicy(RetryPolicy.defaults()));
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> Mode.SYNC.create(eager));
        api.answers(503, "").answers(200, "{\"requestId\":\"01R\",\"matches\":[]}");

        Findings findings = eager.findOut(failure.attempt().orElseThrow());

        assertThat(findings.entityIds())
                .as("not created, or not yet to be found")
                .isEmpty();
        assertThat(findings.isNothing()).isTrue();
        assertThat(api.requests()).isEqualTo(3);
    }

    @Test
    void an_organization_is_searched_by_its_registration_number() {
        loseAnswer();
        OutcomeUnknownException failure = lost(() -> client.organizations()
                .execute(
                        OrganizationSubject.ofRegistration(
                                RegistrationDetail.of("123 456").withCountry("AUS")),
                        "KYB",
                        "Ownership"));
        api.request();
        api.answers(
                        200,
                        "{\"matches\":[[{\"serviceProfile\":{\"entityId\":\"o-1\",\"entityType\":\"ORGANIZATION\"}}]]}")
                .answers(200, list(result("x-1", failure.sentAt())))
                .answers(200, list());

        Findings findings = client.findOut(failure.attempt().orElseThrow());

        assertThat(api.request().getBody().utf8()).contains("REGISTRATION_NUMBER", "123 456");
        assertThat(api.request().getTarget())
                .startsWith("/v2/organizations/o-1/serviceprofiles/KYB/workflows/Ownership/");
        assertThat(findings.executions()).hasSize(1);
    }

    @Test
    void an_organization_named_by_a_token_cannot_be_found_and_the_exception_says_so() {
        loseAnswer();
        List<Attempt> attempts = new ArrayList<>();
        OutcomeUnknownException failure = lost(() -> client.organizations()
                .execute(
                        OrganizationSubject.ofToken("t-1"),
                        "KYB",
                        "Ownership",
                        ExecuteOptions.background().beforeSending(attempts::add)));

        assertThat(failure.attempt()).isEmpty();
        assertThat(failure.howToFindOut()).contains("no organization by its token");
        assertThat(attempts)
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.canBeFoundOut()).isFalse());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.findOut(attempts.get(0).toString()));
    }

    @Test
    void the_outcome_of_an_override_is_found_in_the_execution() {
        api.answers(200, Json.passed("x-1"));
        Execution execution = client.individuals().execute("e-1", "KYC", "AML");
        loseAnswer();
        OutcomeUnknownException failure =
                lost(() -> client.individuals().override(execution, WorkflowStatus.FAIL, "seen"));
        api.answers(
                200,
                Json.envelope("x-1", "COMPLETED", "FAIL")
                        .replace(
                                "\"status\"",
                                "\"statusOverrideRequestId\":\"01OVERRIDE\",\"result\":\"PASS\",\"status\""));

        Findings findings = client.findOut(failure.attempt().orElseThrow());

        assertThat(findings.executions()).singleElement().satisfies(now -> {
            assertThat(now.executionId()).isEqualTo("x-1");
            assertThat(now.result().orElseThrow().statusOverride()).isPresent();
        });
        assertThat(api.requests()).isEqualTo(3);
    }

    @Test
    void the_callback_gets_the_attempt_before_anything_is_sent_and_can_stop_the_call() {
        List<Attempt> stored = new ArrayList<>();
        ExecuteOptions options = ExecuteOptions.background().withTag("c-1").beforeSending(attempt -> {
            assertThat(api.requests()).isZero();
            stored.add(Attempt.parse(attempt.toString()));
            throw new IllegalStateException("the store is down");
        });

        assertThat(catchThrowable(() -> client.individuals().execute("e-1", "KYC", "AML", options)))
                .hasMessage("the store is down");
        assertThat(catchThrowable(() -> client.individuals().executeAsync("e-1", "KYC", "AML", options)))
                .hasMessage("the store is down");

        assertThat(api.requests()).isZero();
        assertThat(stored).hasSize(2).first().satisfies(attempt -> {
            assertThat(attempt.environment()).isEqualTo(api.url());
            assertThat(attempt.entityKind()).isEqualTo(EntityKind.INDIVIDUAL);
            assertThat(attempt.entityId()).isEqualTo("e-1");
            assertThat(attempt.serviceName()).isEqualTo("KYC");
            assertThat(attempt.workflowName()).isEqualTo("AML");
            assertThat(attempt.tag()).isEqualTo("c-1");
            assertThat(attempt.executionId()).isNull();
            assertThat(attempt.startedAt()).isBeforeOrEqualTo(Instant.now());
        });
    }

    @Test
    void an_invalid_attempt_or_one_of_another_environment_or_account_is_refused_and_not_repeated() {
        String uat = "a1~uat~~individual~e-1~~~KYC~AML~~2026-01-01T00%3A00%3A00Z~";
        String child = "a1~" + PercentEncoding.encode(api.url())
                + "~child~individual~e-1~~~KYC~AML~~2026-01-01T00%3A00%3A00Z~";
        for (String attempt : List.of(
                uat,
                child,
                "",
                "f1~uat~~individual~e-1~KYC~AML~x-1~",
                uat + "~",
                uat.replace("2026", "noon"),
                uat.replace("individual", "person"),
                uat.replace("KYC", ""))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.findOut(attempt))
                    .withMessageNotContainingAny("e-1", "AML", "child~");
            assertThatIllegalArgumentException().isThrownBy(() -> client.findOutAsync(attempt));
        }
        assertThat(api.requests()).isZero();
    }

    @Test
    void a_failed_call_fails_find_out() {
        loseAnswer();
        String attempt = lost(() -> Mode.SYNC.create(client)).attempt().orElseThrow();
        api.answers(403, "{\"errorCode\":\"ENT-1010\"}");

        assertThat(catchThrowable(() -> client.findOut(attempt))).isInstanceOf(HttpStatusException.class);
    }
}
