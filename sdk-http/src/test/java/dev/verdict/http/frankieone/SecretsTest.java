package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.http.engine.PlatformClock;
import dev.verdict.http.engine.RawResponse;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsTest {
    private static final String PERSON = "Canarybird";
    private static final String BODY = "{\"requestId\":\"" + PERSON + " Ann\",\"" + PERSON + "\":\"" + PERSON + "\"}";

    private final Api api = new Api();
    private final FrankieOneClient client = api.client();

    @AfterEach
    void close() {
        api.close();
    }

    /** Responses that an exception message could quote. */
    enum Quotable {
        NO_RESULT(answer -> answer.body(BODY)),
        CUT_OFF(answer -> answer.body("{\"workflowResult\":{\"notes\":{\"" + PERSON + "\":\"" + PERSON)),
        NO_JSON(answer -> answer.body(PERSON)),
        OTHER_ID(answer -> answer.body(Json.passed(PERSON))),
        CONFLICTING_IDS(answer -> answer.body(
                "{\"workflowExecutionId\":\"" + PERSON + "\",\"workflowResult\":{\"workflowExecutionId\":\"x-1\"}}")),
        WRONG_SHAPE(
                answer -> answer.body("{\"workflowResult\":{\"workflowExecutionId\":\"x-1\",\"workflowStepResults\":{\""
                        + PERSON + "\":1}}}")),
        NOT_CHUNKED(
                answer -> answer.body(BODY).removeHeader("Content-Length").setHeader("Transfer-Encoding", "chunked")),
        NOT_GZIPPED(answer -> answer.body(BODY).setHeader("Content-Encoding", "gzip")),
        STATUS_LINE(answer -> answer.status(PERSON)),
        STATUS_MESSAGE(answer -> answer.status("HTTP/1.1 500 " + PERSON)),
        HEADER_NAME(answer -> answer.addHeaderLenient(PERSON + "\0", PERSON)),
        BREAKS_OFF(answer -> answer.body(BODY).onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)),
        ERROR(answer -> answer.code(400)
                .body("{\"errorCode\":\"" + PERSON + " x\",\"errorMsg\":\"" + PERSON + "\",\"details\":[{\"issue\":\""
                        + PERSON + "\",\"issueLocation\":\"" + PERSON + "\"}]}")),
        SERVER_ERROR(answer -> answer.code(500).body(BODY)),
        REDIRECT(answer -> answer.code(302).addHeader("Location", "http://127.0.0.1/" + PERSON)),
        RETRY_AFTER(answer -> answer.code(503).addHeader("Retry-After", "99999999999 " + PERSON));

        private final UnaryOperator<MockResponse.Builder> answer;

        Quotable(UnaryOperator<MockResponse.Builder> answer) {
            this.answer = answer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_exception_repeats_request_or_response_data(Quotable quotable) {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<Throwable> failures = new ArrayList<>();
        try {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> Mode.SYNC.look(client),
                    () -> Mode.ASYNC.look(client),
                    () -> client.individuals().createAndExecute(individual(), "KYC", "AML"),
                    () -> client.individuals()
                            .execute(
                                    "e-1",
                                    "KYC",
                                    "AML",
                                    ExecuteOptions.background().withComment(PERSON)))) {
                api.answers(quotable.answer.apply(new MockResponse.Builder()));
                failures.add(catchThrowable(call));
            }
        } finally {
            System.setErr(console);
        }

        // A response to execute can be a valid response to get, and vice versa.
        failures.removeIf(failure -> failure == null && quotable.name().contains("ID"));
        assertThat(failures)
                .isNotEmpty()
                .doesNotContainNull()
                .allSatisfy(failure ->
                        assertThat(printed(failure)).doesNotContain(PERSON, hex(PERSON), Api.KEY, Api.CUSTOMER));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .as("on the console")
                .doesNotContain(PERSON, Api.KEY);
    }

    private static NewIndividual individual() {
        return NewIndividual.ofFields("c-1", Map.of("name", Map.of("familyName", PERSON)));
    }

    /** The stack trace with causes and suppressed exceptions, as in a log. */
    private static String printed(Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed, true));
        return printed.toString();
    }

    /** In the form in which okio quotes data. */
    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_stack_trace_leads_to_the_line_that_made_the_call() {
        api.answers(500, "");

        assertThat(printed(Mode.SYNC.lookFailure(client)))
                .contains("at dev.verdict.http.frankieone.SecretsTest.a_stack_trace_leads");
    }

    @Test
    void internal_types_print_no_values_either() {
        Account account = new Account("uat", null);
        EntityReads calls = new EntityReads(account, EntityKind.INDIVIDUAL, "v2");
        EntityWrites changes = new EntityWrites(calls, Clock.systemUTC(), new PlatformClock());

        assertThat(changes.create(individual(), "KYC", "AML", ExecuteOptions.background())
                        .call())
                .hasToString("POST /v2/individuals/new/serviceprofiles/{serviceName}/workflows/{workflowName}/execute");
        assertThat(new RawResponse(200, BODY.getBytes(StandardCharsets.UTF_8))).hasToString("RawResponse[200]");
    }
}
