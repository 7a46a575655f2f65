package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.Progress;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.frankieone.api.RetrievedResponse;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses about an execution that has not ended: no call treats them as a failure or as an end. */
class RunningTest {
    private final Api api = new Api();
    private final FrankieOneClient client = api.client();
    private final Individuals individuals = client.individuals();

    @AfterEach
    void close() {
        api.close();
    }

    private Execution execution() {
        return Execution.of(ExecutionReference.of(api.url(), EntityKind.INDIVIDUAL, "e-1", "KYC", "AML", "x-1"));
    }

    private void answers(int status, String json) {
        for (int i = 0; i < 6; i++) {
            api.answers(status, json.replace('\'', '"'));
        }
    }

    private List<WorkflowResult> looks() {
        return List.of(
                individuals.execution(execution()).workflowResult(),
                Mode.get(individuals.executionAsync("e-1", "KYC", "AML", "x-1")).workflowResult(),
                individuals.latestExecution("e-1", "KYC", "AML").workflowResult(),
                Mode.get(individuals.latestExecutionAsync("e-1", "KYC", "AML")).workflowResult());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "202 | ``",
                "202 | ` \r\n`",
                "202 | {}",
                "202 | {'requestId':'01REQ'}",
                "202 | {'requestId':'01REQ','workflowExecutionId':'x-1'}",
                "202 | {'requestId':'01REQ','workflowExecutionId':'x-1','entityId':'e-1','serviceName':'KYC'}",
                "202 | {'requestId':'01REQ','workflowExecutionState':'INPROGRESS'}",
                "202 | {'requestId':'01REQ','workflowExecutionId':'x-1','workflowResult':null}",
                "202 | {'requestId':'01REQ','workflowExecutionId':'x-1','workflowResult':{}}",
                "202 | {'workflowExecutionState':'','workflowExecutionId':''}",
                "200 | {'requestId':'01REQ','workflowExecutionId':'x-1'}",
                "200 | {'requestId':'01REQ','workflowExecutionId':'x-1','entityId':'e-1','serviceName':'KYC'}",
                "200 | {'requestId':'01REQ','workflowExecutionId':'x-1','workflowResult':[]}",
                "200 | {'requestId':'01REQ','workflowExecutionId':'x-1','status':'','workflowExecutionState':null}",
                "200 | {'requestId':'01REQ','workflowExecutionState':'INPROGRESS'}",
                "200 | {'requestId':'01REQ','workflowExecutionState':'IN_PROGRESS','status':null}",
            })
    void an_execution_that_has_not_ended_is_pending(int status, String json) {
        answers(status, json);

        assertThat(looks()).allSatisfy(result -> {
            assertThat(result.progress()).isEqualTo(Progress.RUNNING);
            assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.PENDING);
        });
        assertThat(individuals.execution(execution()).workflowResult().executionId())
                .isEqualTo("x-1");
        assertThat(individuals.executionAsSent(execution(), DetailLevel.META))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"requestId\":\"01REQ\",\"workflowExecutionId\":\"x-1\"}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"INPROGRESS\"}",
                "{\"requestId\":\"01REQ\",\"workflowExecutionState\":\"QUEUED\"}",
            })
    void a_wait_goes_on_until_the_end(String running) {
        api.answers(202, running).answers(202, running).answers(200, Json.passed("x-1"));

        assertThat(client.await(execution()).verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(api.requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "202 | {'workflowExecutionState':'COMPLETED'}",
                "202 | {'workflowExecutionState':['IN_PROGRESS']}",
                "202 | <html>",
                "200 | ``",
                "200 | {}",
                "200 | {'requestId':'01REQ'}",
                "200 | {'workflowExecutionId':'x-1','status':'PASS'}",
                "200 | {'workflowExecutionId':'x-1','workflowStepResults':[{'stepName':'AML'}]}",
                "200 | {'workflowExecutionId':'x-1','errorCode':'API-0500'}",
                "200 | {'workflowExecutionId':'x-1','workflowExecutionState':'COMPLETED'}",
            })
    void a_response_that_does_not_report_a_running_execution_is_refused(int status, String json) {
        answers(status, json);

        assertThat(catchThrowable(() -> individuals.execution(execution())))
                .isInstanceOf(UnreadableBodyException.class);
        assertThat(catchThrowable(() -> individuals.latestExecution("e-1", "KYC", "AML")))
                .isInstanceOf(UnreadableBodyException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | 202 | {'origHTTPstatus':202,'payload':{'requestId':'01REQ','workflowExecutionId':'x-1'}}",
                "200 | 102 | {'origHTTPstatus':102,'payload':{'requestId':'01REQ','workflowExecutionState':'INPROGRESS'}}",
                "200 | 102 | {'origHTTPstatus':'102','payload':null}",
                "202 | 202 | {'origHTTPstatus':202}",
                "202 | 202 | {'requestId':'01REQ','workflowExecutionId':'x-1'}",
                "202 | 202 | ``",
            })
    void the_interim_response_of_a_call_in_progress_is_retrieved(int status, int original, String json) {
        answers(status, json);

        for (RetrievedResponse retrieved : List.of(client.retrieve("r-1"), Mode.get(client.retrieveAsync("r-1")))) {
            assertThat(retrieved.origHttpStatus()).isEqualTo(original);
        }
        assertThat(api.requests()).isEqualTo(2);
    }
}
