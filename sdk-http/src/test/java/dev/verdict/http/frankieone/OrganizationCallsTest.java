package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.frankieone.WorkflowResponse;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import dev.verdict.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The three ways to name an organization, and the formats of FrankieOne's responses. */
class OrganizationCallsTest {
    private static final String STARTED = "{\"workflowExecutionId\":\"x-1\",\"entityId\":\"e-9\"}";

    private final Api api = new Api();
    private final FrankieOneClient client = api.client();
    private final Organizations organizations = client.organizations();

    @AfterEach
    void close() {
        api.close();
    }

    static Stream<Map.Entry<OrganizationSubject, Map<String, Object>>> subjects() {
        return Stream.of(
                Map.entry(OrganizationSubject.ofEntityId("e-9"), Map.of("entityId", "e-9", "serviceName", "KYB")),
                Map.entry(
                        OrganizationSubject.ofToken("token-1"),
                        Map.of("organizationToken", "token-1", "serviceName", "KYB")),
                Map.entry(
                        OrganizationSubject.ofRegistration(
                                RegistrationDetail.of("123 456 789")
                                        .withType("ACN")
                                        .withCountry("AUS"),
                                RegistrationDetail.of("77")),
                        Map.of(
                                "organization",
                                Map.of(
                                        "details",
                                        Map.of(
                                                "registrationDetails",
                                                List.of(
                                                        Map.of(
                                                                "number",
                                                                "123 456 789",
                                                                "type",
                                                                "ACN",
                                                                "country",
                                                                "AUS"),
                                                        Map.of("number", "77")))),
                                "serviceName",
                                "KYB")));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_body_has_exactly_one_subject_and_the_service(Map.Entry<OrganizationSubject, Map<String, Object>> subject) {
        for (Mode mode : Mode.values()) {
            api.answers(202, STARTED);

            Execution execution = mode == Mode.SYNC
                    ? organizations.execute(subject.getKey(), "KYB", "Two words")
                    : Mode.get(organizations.executeAsync(subject.getKey(), "KYB", "Two words"));

            RecordedRequest request = api.request();
            assertThat(request.getRequestLine())
                    .isEqualTo("POST /v2/organizations/workflows/Two%20words/execute HTTP/1.1");
            assertThat(request.getHeaders().get("X-Frankie-Background")).isEqualTo("1");
            assertThat(JsonObject.parse(request.getBody().toByteArray()).asMap())
                    .isEqualTo(subject.getValue());
            assertThat(execution.entityId()).isEqualTo("e-9");
            assertThat(execution.serviceName()).isEqualTo("KYB");
            assertThat(execution.workflowName()).isEqualTo("Two words");
            assertThat(ExecutionReference.parse(execution.reference()).entityKind())
                    .isEqualTo(EntityKind.ORGANIZATION);
        }
    }

    @Test
    void options_are_sent_with_a_subject() {
        api.answers(202, STARTED).answers(202, STARTED);
        List<Attempt> attempts = new ArrayList<>();
        ExecuteOptions options = ExecuteOptions.foreground()
                .withComment("hello")
                .withTag("tag-1")
                .beforeSending(attempts::add);
        OrganizationSubject subject = OrganizationSubject.ofToken("token-1");

        Execution one = organizations.execute(subject, "KYB", "AML", options);
        Execution other = Mode.get(organizations.executeAsync(subject, "KYB", "AML", options));

        for (RecordedRequest request : List.of(api.request(), api.request())) {
            assertThat(request.getHeaders().get("X-Frankie-Background")).isNull();
            assertThat(JsonObject.parse(request.getBody().toByteArray()).get("comment"))
                    .isEqualTo(Map.of("text", "hello"));
        }
        assertThat(List.of(one, other)).extracting(Execution::tag).containsOnly("tag-1");
        assertThat(attempts).hasSize(2).allSatisfy(attempt -> {
            assertThat(attempt.canBeFoundOut()).isFalse();
            assertThat(attempt.toString()).doesNotContain("token-1");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'workflowExecutionId':'x-1','entityId':'e-2','serviceName':'DEFAULT'} | e-2 | DEFAULT",
                "{'workflowExecutionId':'x-1','organization':{'entityId':'e-3'}} | e-3 | KYB",
                "{'workflowExecutionId':'x-1','individual':{'entityId':'e-4'},'organization':{'entityId':'e-3'}} | e-3 | KYB",
                "{'workflowResult':{'workflowExecutionId':'x-1','entityId':'e-5'}} | e-5 | KYB",
                "{'workflowExecutionId':'x-1','serviceName':'..','entityId':'e-2'} | e-2 | KYB",
            })
    void missing_ids_come_from_other_fields_of_the_response_or_from_the_request(
            String json, String entityId, String serviceName) {
        api.answers(202, json.replace('\'', '"'));

        Execution execution = organizations.execute(OrganizationSubject.ofToken("token-1"), "KYB", "AML");

        assertThat(execution.entityId()).isEqualTo(entityId);
        assertThat(execution.serviceName()).isEqualTo(serviceName);
        assertThat(execution.executionId()).isEqualTo("x-1");
    }

    @Test
    void the_requested_entity_id_is_used_if_the_response_has_none() {
        api.answers(202, "{\"workflowExecutionId\":\"x-1\"}").answers(202, "{\"workflowExecutionId\":\"x-1\"}");

        assertThat(organizations
                        .execute(OrganizationSubject.ofEntityId("e-7"), "KYB", "AML")
                        .entityId())
                .isEqualTo("e-7");
        assertThat(organizations.execute("e-8", "KYB", "AML").entityId()).isEqualTo("e-8");
    }

    @Test
    void a_response_without_an_entity_id_leaves_the_outcome_unknown() {
        api.answers(202, "{\"workflowExecutionId\":\"x-1\",\"individual\":{\"entityId\":\"e-4\"}}");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> organizations.execute(OrganizationSubject.ofToken("token-1"), "KYB", "AML")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("no organization by its token")
                .hasMessageNotContaining("token-1")
                .cause()
                .hasMessageContaining("$.entityId");
    }

    @Test
    void the_response_contains_the_organization() {
        api.answers(
                200,
                "{\"workflowResult\":{\"workflowExecutionId\":\"x-1\",\"workflowExecutionState\":\"COMPLETED\","
                        + "\"status\":\"COMPLETE\"},\"organization\":{\"entityId\":\"e-9\",\"name\":\"Fjord AS\"}}");

        WorkflowResponse response = organizations.execution("e-9", "KYB", "AML", "x-1");

        assertThat(response.organization().orElseThrow().raw("name")).isEqualTo("Fjord AS");
        assertThat(response.individual()).isEmpty();
    }

    @Test
    void an_execution_about_the_other_kind_of_entity_is_refused_before_anything_is_sent() {
        Execution ofPerson = execution(EntityKind.INDIVIDUAL);
        Execution ofCompany = execution(EntityKind.ORGANIZATION);

        refused("organization", () -> organizations.execution(ofPerson));
        refused("organization", () -> organizations.executionAsync(ofPerson));
        refused("organization", () -> organizations.executionAsSent(ofPerson, DetailLevel.META));
        refused("organization", () -> organizations.override(ofPerson, WorkflowStatus.PASS, "seen"));
        refused("individual", () -> client.individuals().execution(ofCompany));
        refused("individual", () -> client.individuals().executionAsSentAsync(ofCompany, DetailLevel.META));
        refused("individual", () -> client.individuals().overrideAsync(ofCompany, WorkflowStatus.PASS, "seen"));

        assertThat(api.requests()).isZero();
    }

    private Execution execution(EntityKind kind) {
        return Execution.of(new ExecutionReference(api.url(), null, kind, "e-1", "KYC", "AML", "x-1", null, null));
    }

    private static void refused(String kind, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage("the execution is not about an " + kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCHECKED", "IN_PROGRESS", "COMPLETE", "INCOMPLETE", "HIT"})
    void an_override_to_a_status_that_is_not_a_decision_is_refused_before_anything_is_sent(WorkflowStatus status) {
        Execution ofPerson = execution(EntityKind.INDIVIDUAL);
        Execution ofCompany = execution(EntityKind.ORGANIZATION);

        for (Runnable call : List.<Runnable>of(
                () -> organizations.override(ofCompany, status, "seen"),
                () -> organizations.overrideAsync(ofCompany, status, "seen"),
                () -> client.individuals().override(ofPerson, status, "seen"),
                () -> client.individuals().overrideAsync(ofPerson, status, "seen"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(call::run)
                    .withMessageStartingWith("an override to " + status + " would decide nothing");
        }
        assertThat(api.requests()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNCHECKED", "IN_PROGRESS", "COMPLETE", "INCOMPLETE", "HIT"})
    void an_override_to_a_decision_or_to_a_review_is_sent(WorkflowStatus status) {
        api.answers(200, Json.passed("x-1"));

        organizations.override(execution(EntityKind.ORGANIZATION), status, "seen");

        assertThat(JsonObject.parse(api.request().getBody().toByteArray()).get("status"))
                .isEqualTo(status.name());
    }

    @Test
    void an_override_needs_a_reason() {
        Execution ofCompany = execution(EntityKind.ORGANIZATION);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> organizations.override(ofCompany, WorkflowStatus.PASS, " "))
                .withMessage("comment must not be blank");
        assertThat(api.requests()).isZero();
    }
}
