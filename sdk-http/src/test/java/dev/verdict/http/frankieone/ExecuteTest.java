package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecuteTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void a_request_id_that_cannot_be_written_costs_no_reference_to_what_was_started() {
        api.answers(202, "{\"requestId\":\"\\ud800\",\"workflowExecutionId\":\"x-1\"}");

        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(execution.requestId()).isNull();
        assertThat(client.resume(execution.reference()).executionId()).isEqualTo("x-1");
        assertThat(execution).hasToString("Execution[" + execution.reference() + ", not finished]");
    }

    @ParameterizedTest
    @EnumSource
    void an_execution_in_the_background_is_running(Mode mode) {
        api.answers(202, Json.started("x-1"));

        Execution execution = mode.execute(client);

        assertThat(execution.executionId()).isEqualTo("x-1");
        assertThat(execution.requestId()).isEqualTo("01REQ");
        assertThat(execution.isFinished()).isFalse();
        assertThat(execution.result()).isEmpty();
        assertThat(execution.response()).isEmpty();
    }

    @Test
    void fields_missing_in_a_202_come_from_the_request() {
        api.answers(202, "{\"workflowExecutionId\":\"x-1\"}");

        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(execution.entityId()).isEqualTo("e-1");
        assertThat(execution.serviceName()).isEqualTo("KYC");
        assertThat(execution.workflowName()).isEqualTo("AML");
        assertThat(execution.requestId()).isNull();
    }

    @Test
    void the_service_of_a_202_overrides_the_requested_one() {
        api.answers(
                202,
                "{\"workflowExecutionId\":\"x-1\",\"entityId\":\"e-1\",\"serviceName\":\"DEFAULT\","
                        + "\"workflowResult\":null}");

        Execution execution = client.individuals().execute("e-1", "KYC", "AML");

        assertThat(execution.serviceName()).isEqualTo("DEFAULT");
        assertThat(execution.result()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_result_in_the_response_is_available(Mode mode) {
        api.answers(200, Json.passed("x-1"));

        Execution execution = mode.execute(client);

        assertThat(execution.executionId()).isEqualTo("x-1");
        assertThat(execution.isFinished()).isTrue();
        assertThat(execution.result().orElseThrow().verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(execution.response().orElseThrow().requestId()).isEqualTo("01REQ");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, , false",
        "COMPLETED, IN_PROGRESS, false",
        "FROM_THE_FUTURE, PASS, false",
        "COMPLETED, REVIEW, true",
        "ERROR, , true",
    })
    void a_result_in_the_response_can_be_unfinished(String state, String status, boolean finished) {
        api.answers(200, Json.envelope("x-1", state, status));

        Execution execution = client.individuals().execute("e-1", "KYC", "AML", ExecuteOptions.foreground());

        assertThat(execution.isFinished()).isEqualTo(finished);
        assertThat(execution.result()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "result first         | {'entityId':'e-2','individual':{'entityId':'e-3'},'workflowResult':{'entityId':'e-1',ID}}",
                "then the envelope    | {'entityId':'e-1','individual':{'entityId':'e-3'},'workflowResult':{ID}}",
                "then the individual  | {'individual':{'entityId':'e-1'},'serviceProfile':{'entityId':'e-3'},ID}",
                "then the profile     | {'individual':{},'serviceProfile':{'entityId':'e-1'},'workflowResult':{ID}}",
                "background           | {'entityId':'e-1',ID}",
                "no id                | {'entityId':{},'individual':{'entityId':'e-1'},ID}",
                "no part of a path    | {'entityId':'..','individual':{'entityId':'e-1'},ID}",
            })
    void the_created_entity_is_read_from_every_field_that_can_have_it(String where, String json) {
        api.answers(200, json.replace('\'', '"').replace("ID", "\"workflowExecutionId\":\"x-1\""));

        Execution execution = Mode.SYNC.create(client);

        assertThat(execution.entityId()).isEqualTo("e-1");
        assertThat(execution.serviceName()).isEqualTo("KYC");
        assertThat(execution.workflowName()).isEqualTo("AML");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$.workflowExecutionId                | {'requestId':'01REQ'}",
                "$.workflowExecutionId                | {'workflowExecutionId':' '}",
                "$.workflowExecutionId                | {'workflowExecutionId':{}}",
                "$.workflowExecutionId                | {'workflowExecutionId':1.5}",
                "$.workflowExecutionId                | {'workflowExecutionId':1E2147483647}",
                "$.workflowExecutionId                | {'workflowExecutionId':'..'}",
                "$.workflowResult.workflowExecutionId | {'workflowResult':{'status':'PASS'}}",
                "$.workflowResult.workflowExecutionId | {'workflowResult':{'workflowExecutionId':'x-1'},'workflowExecutionId':'x-2'}",
            })
    void a_response_without_an_execution_id_leaves_the_outcome_unknown(String location, String json) {
        api.answers(200, json.replace('\'', '"'));

        Throwable failure = Mode.SYNC.executeFailure(client);

        assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        unreadable -> assertThat(unreadable.location()).isEqualTo(location));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'workflowExecutionId':4711,'requestId':4712,'entityId':4713,'serviceName':4714}",
                "{'requestId':4712,'entityId':4713,'serviceName':4714,'workflowResult':{'workflowExecutionId':4711}}",
                "{'workflowExecutionId':4711.0,'requestId':4712,'individual':{'entityId':4.713E3},'serviceName':'4714'}",
            })
    void a_numeric_id_becomes_its_string(String json) {
        api.answers(202, json.replace('\'', '"'));

        Execution execution = Mode.SYNC.create(client);

        assertThat(execution.executionId()).isEqualTo("4711");
        assertThat(execution.requestId()).isEqualTo("4712");
        assertThat(execution.entityId()).isEqualTo("4713");
        assertThat(execution.serviceName()).isEqualTo("4714");
    }

    @Test
    void the_execution_id_can_be_next_to_the_result() {
        api.answers(
                200,
                "{\"workflowExecutionId\":\"x-1\",\"workflowResult\":{\"workflowExecutionState\":\"COMPLETED\","
                        + "\"status\":\"PASS\"}}");

        assertThat(Mode.SYNC.execute(client).executionId()).isEqualTo("x-1");
    }

    @Test
    void a_created_individual_without_an_id_leaves_the_outcome_unknown() {
        api.answers(202, Json.started("x-1"));

        Throwable failure = org.assertj.core.api.Assertions.catchThrowable(() -> Mode.SYNC.create(client));

        assertThat(failure)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("external reference")
                .cause()
                .hasMessageContaining("$.entityId");
    }

    @Test
    void an_execution_prints_its_ids_and_whether_it_is_finished() {
        api.answers(200, Json.passed("x-1")).answers(202, Json.started("x-2"));

        assertThat(Mode.SYNC.execute(client)).asString().contains("~x-1~01REQ, finished]");
        assertThat(Mode.SYNC.execute(client)).asString().contains("~x-2~01REQ, not finished]");
    }
}
