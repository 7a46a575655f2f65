package dev.verdict.http.seon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Detail;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Mode;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SEON reports a failed call in the body of a 200. */
class SeonFailureInSuccessTest {
    private static final WorkflowInputs INPUTS = WorkflowInputs.of("customer-4711");

    private final Api api = new Api();
    private final SeonClient client = api.seon(api.seonBuilder());
    private final List<Supplier<StartedRun>> ways =
            List.of(() -> client.initWorkflow("w-1", INPUTS), () -> Mode.get(client.initWorkflowAsync("w-1", INPUTS)));

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AUTHENTICATION | 2002 | {'success':false,'error':{'code':'2002','message':'m'},'data':{}}",
                "AUTHENTICATION | 2002 | {'success':'false','error':{'code':2002,'message':'m'},'data':[]}",
                "VALIDATION | 1001 | {'success':false,'error':{'code':1001,'message':['m']}}",
                "VALIDATION | MISSING_REQUIRED_INPUTS | {'error':{'code':'MISSING_REQUIRED_INPUTS','message':'m'}}",
                "PERMISSION | FORBIDDEN | {'success':false,'error':'FORBIDDEN','message':'m'}",
                "NOT_FOUND | WORKFLOW_NOT_FOUND | {'success':false,'errorCode':'WORKFLOW_NOT_FOUND','message':'m'}",
                "RATE_LIMIT | RATE_LIMITED | {'success':false,'error':{'errorCode':'RATE_LIMITED','message':'m'}}",
            })
    void a_refusal_says_that_nothing_was_started(Kind kind, String code, String body) {
        for (int status : List.of(200, 201, 202)) {
            for (Supplier<StartedRun> way : ways) {
                int before = api.requests();
                api.answers(status, body.replace('\'', '"'));

                HttpStatusException refused = catchThrowableOfType(HttpStatusException.class, way::get);

                assertThat(refused.status()).isEqualTo(status);
                assertThat(refused.kind()).isEqualTo(kind);
                assertThat(refused.errorCode()).contains(code);
                assertThat(refused.details()).containsExactly(new Detail("m", null, null));
                assertThat(api.requests() - before).as("requests").isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2001 means two things | 2001           | OTHER  | {'success':false,'error':{'code':2001}}",
                "a code of tomorrow    | 9999           | OTHER  | {'success':false,'error':{'code':'9999'}}",
                "an error of SEON's    | INTERNAL_ERROR | SERVER | {'success':false,'error':{'code':'INTERNAL_ERROR'}}",
                "a run beside it       | 1001           | OTHER  | {'success':false,'error':{'code':1001},'data':{'executionId':'run-1'}}",
                "no code               |                | OTHER  | {'success':false}",
                "words                 |                | OTHER  | {'statusCode':400,'message':['m'],'error':'Bad Request'}",
            })
    void any_other_failure_leaves_the_outcome_unknown(String why, String code, Kind kind, String body) {
        for (Supplier<StartedRun> way : ways) {
            api.answers(200, body.replace('\'', '"'));

            assertThat(catchThrowable(way::get))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .cause()
                    .isInstanceOfSatisfying(HttpStatusException.class, cause -> {
                        assertThat(cause.kind()).isEqualTo(kind);
                        assertThat(cause.errorCode().orElse(null)).isEqualTo(code);
                    });
        }
        assertThat(api.requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\":400,\"message\":[\"canary should not be empty\",\"canary must be text\"],\"error\":\"Bad Request\"}",
                "{\"success\":false,\"error\":{\"code\":null,\"message\":[\"canary should not be empty\",\"canary must be text\"]}}",
            })
    void several_messages_are_several_details_and_none_is_a_code(String body) {
        api.answers(400, body);

        HttpStatusException refused = catchThrowableOfType(HttpStatusException.class, ways.get(0)::get);

        assertThat(refused.kind()).isEqualTo(Kind.VALIDATION);
        assertThat(refused.errorCode()).isEmpty();
        assertThat(refused.details())
                .extracting(Detail::issue)
                .containsExactly("canary should not be empty", "canary must be text");
        assertThat(refused).hasMessage("POST /v1/init-workflow: HTTP 400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "FORBIDDEN      | {'success':false,'error':{'code':1001,'message':'FORBIDDEN'}}",
                "not that way   | {'success':false,'error':'not that way'}",
                "               | {'success':false,'error':'FORBIDDEN'}",
                "in the body    | {'success':false,'error':{'code':1001},'message':'in the body'}",
                "in the error   | {'success':false,'error':{'code':1001,'message':'in the error'},'message':'in the body'}",
            })
    void the_text_of_a_message_is_a_detail_and_that_of_an_error_unless_it_is_a_code(String detail, String body) {
        api.answers(403, body.replace('\'', '"'));

        HttpStatusException refused = catchThrowableOfType(HttpStatusException.class, ways.get(0)::get);

        assertThat(refused.details()).extracting(Detail::issue).isEqualTo(detail == null ? List.of() : List.of(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"true\"", "\"yes\"", "null", "1"})
    void without_an_error_only_false_is_a_failure(String success) {
        api.answers(200, "{\"success\":" + success + ",\"data\":{\"executionId\":\"run-1\"}}");

        assertThat(ways.get(0).get().runId()).isEqualTo("run-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'error':{'code':1001}}",
                "{'success':false,'error':{'code':'1001'}}",
                "{'error':1001}",
                "{'code':1001.0}"
            })
    void a_code_can_be_a_number(String body) {
        api.answers(403, body.replace('\'', '"'));

        HttpStatusException refused = catchThrowableOfType(HttpStatusException.class, ways.get(0)::get);

        assertThat(refused.errorCode()).contains("1001");
        assertThat(refused).hasMessage("POST /v1/init-workflow: HTTP 403, error code 1001");
    }
}
