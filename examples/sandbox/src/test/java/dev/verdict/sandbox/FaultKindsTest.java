package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FaultKindsTest {
    private static final Duration FOREVER = Duration.ofDays(365);
    private static final String EXECUTE = Caller.workflow("e", "pass") + "/execute";

    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void a_status_can_come_with_headers() {
        sandbox.next(Fault.status(502, Map.of("Via", "1.1 gateway")));

        ApiResponse response = caller.execute("e", "pass");

        assertThat(response.status()).isEqualTo(502);
        assertThat(response.http().headers().firstValue("Via")).hasValue("1.1 gateway");
        assertThat(response.text("errorCode")).isEqualTo("API-0502,");
        assertThat(sandbox.executions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0", "PT7S,7", "PT1.001S,2", "PT2M,120"})
    void retry_after_is_rounded_up_to_whole_seconds(Duration retryAfter, String seconds) {
        sandbox.next(Fault.tooManyRequests(retryAfter));

        ApiResponse response = caller.execute("e", "pass");

        assertThat(response.status()).isEqualTo(429);
        assertThat(response.http().headers().firstValue("Retry-After")).hasValue(seconds);
        assertThat(sandbox.executions()).isZero();
    }

    @Test
    void unavailable_is_503_and_the_request_is_not_processed() {
        sandbox.next(Fault.unavailable());

        assertThat(caller.execute("e", "pass").status()).isEqualTo(503);
        assertThat(sandbox.executions()).isZero();
    }

    @Test
    void a_delayed_response_is_the_normal_response() {
        sandbox.next(Fault.latency(Duration.ofMillis(1)));
        sandbox.next(Fault.latency(Duration.ofMillis(1)));

        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
        assertThat(caller.execute("e", "nothing").status()).isEqualTo(404);
    }

    @Test
    void a_delayed_response_does_not_block_others_and_ends_with_the_sandbox() throws InterruptedException {
        CountDownLatch processed = new CountDownLatch(1);
        sandbox.next(CountedFault.of(Fault.latency(FOREVER), processed));
        CompletableFuture<ApiResponse> late = caller.executeAsync("late", "pass");
        processed.await(); // the next request must not take its fault

        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
        assertThat(late).isNotDone();
        sandbox.close();

        assertThatThrownBy(late::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
        assertThat(sandbox.executions()).as("the delayed request was processed").isEqualTo(2);
    }

    @Test
    void a_request_that_is_dropped_before_processing_starts_no_execution() {
        sandbox.next(Fault.dropBeforeProcessing());

        assertThatThrownBy(() -> caller.trySend("POST", EXECUTE, "")).isInstanceOf(IOException.class);

        assertThat(sandbox.executions()).isZero();
        assertThat(sandbox.requests()).hasSize(1);
    }

    @Test
    void a_request_that_is_dropped_after_processing_starts_an_execution() {
        sandbox.next(Fault.dropAfterProcessing());

        assertThatThrownBy(() -> caller.trySend("POST", EXECUTE, "")).isInstanceOf(IOException.class);

        assertThat(sandbox.executions()).isEqualTo(1);
    }

    @Test
    void half_of_a_truncated_response_arrives() throws IOException {
        int whole = caller.execute("e", "pass").http().body().length;
        sandbox.next(Fault.truncated());

        HttpResponse<InputStream> response = caller.trySend("POST", EXECUTE, "", BodyHandlers.ofInputStream());

        assertThat(response.statusCode()).isEqualTo(200);
        long promised = response.headers().firstValueAsLong("Content-Length").orElseThrow();
        assertThat(promised).isBetween(whole - 10L, whole + 10L); // ids and times differ
        try (InputStream body = response.body()) {
            assertThat(body.readNBytes((int) (promised / 2))).hasSize((int) (promised / 2));
            assertThatThrownBy(body::read).isInstanceOf(IOException.class);
        }
        assertThat(sandbox.executions()).isEqualTo(2);
    }

    @Test
    void a_slow_drip_sends_the_headers_at_once_and_ends_with_the_sandbox() throws IOException {
        sandbox.next(Fault.slowDrip(FOREVER));

        HttpResponse<InputStream> response = caller.trySend("POST", EXECUTE, "", BodyHandlers.ofInputStream());

        assertThat(response.statusCode()).isEqualTo(200);
        try (InputStream body = response.body()) {
            assertThat(body.read()).isEqualTo('{');
            assertThat(caller.execute("other", "pass").status()).isEqualTo(200);
            sandbox.close();
            assertThatThrownBy(body::read).isInstanceOf(IOException.class);
        }
        assertThat(sandbox.executions()).isEqualTo(2);
    }

    @Test
    void a_slow_drip_sends_the_complete_response() {
        sandbox.next(Fault.slowDrip(Duration.ZERO));

        assertThat(caller.execute("e", "pass").result().verdict().isApproved()).isTrue();
    }

    @Test
    void a_request_that_hangs_is_processed_and_ends_with_the_sandbox() throws InterruptedException {
        CountDownLatch processed = new CountDownLatch(1);
        sandbox.next(CountedFault.of(Fault.hang(), processed));
        CompletableFuture<ApiResponse> hanging = caller.executeAsync("e", "pass");
        processed.await(); // the next request must not take its fault

        assertThat(caller.execute("other", "pass").status()).isEqualTo(200);
        assertThat(hanging).isNotDone();
        sandbox.close();

        assertThatThrownBy(hanging::join).hasCauseInstanceOf(IOException.class);
        assertThat(sandbox.executions()).isEqualTo(2);
    }

    @Test
    void a_fault_can_send_the_html_of_a_gateway() {
        byte[] html = "<html>Bad Gateway</html>".getBytes(StandardCharsets.UTF_8);
        sandbox.next(Fault.body(502, "text/html", html));
        html[0] = 'x';

        ApiResponse response = caller.execute("e", "pass");

        assertThat(response.status()).isEqualTo(502);
        assertThat(response.http().headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(response.http().body()).asString(StandardCharsets.UTF_8).isEqualTo("<html>Bad Gateway</html>");
        assertThat(sandbox.executions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 304, 302, 503})
    void a_response_can_have_no_body(int status) {
        sandbox.next(Fault.body(status, "", new byte[0]));

        ApiResponse response = caller.execute("e", "pass");

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.http().body()).isEmpty();
        assertThat(response.http().headers().firstValue("Content-Type")).isEmpty();
    }

    @Test
    void a_response_can_be_any_json() {
        sandbox.answerNext(200, "{\"workflowResult\":{\"status\":[]}}");
        sandbox.next(Fault.json(500, "[1, null]"));

        ApiResponse first = caller.execute("e", "pass");
        ApiResponse second = caller.execute("e", "pass");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.http().headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(first.workflowResult()).containsKey("status");
        assertThat(second.status()).isEqualTo(500);
        assertThat(second.http().body()).asString(StandardCharsets.UTF_8).isEqualTo("[1, null]");
        assertThat(sandbox.executions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated", "drip", "body"})
    void a_head_request_gets_no_body_whatever_the_fault(String kind) {
        sandbox.next(
                switch (kind) {
                    case "truncated" -> Fault.truncated();
                    case "drip" -> Fault.slowDrip(FOREVER);
                    default -> Fault.body(405, "text/html", new byte[10]);
                });

        assertThat(caller.send("HEAD", EXECUTE, "").status()).isEqualTo(405);
    }

    @Test
    void invalid_faults_are_rejected() {
        byte[] body = new byte[1];
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(399));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(600));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(500, Map.of("a b", "c")));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(500, Map.of("a", "b\r\nc: d")));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(500, Map.of("content-length", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.tooManyRequests(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.latency(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.slowDrip(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.body(199, "", body));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.body(600, "", body));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.body(204, "", body));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.body(200, "a\nb", body));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.json(99, "{}"));
        assertThatNullPointerException().isThrownBy(() -> Fault.status(500, null));
        assertThatNullPointerException().isThrownBy(() -> Fault.latency(null)).withMessage("delay");
        assertThatNullPointerException().isThrownBy(() -> Fault.body(200, null, body));
        assertThatNullPointerException().isThrownBy(() -> Fault.json(200, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "secret", "1}", "1,\"a\":2", "{\"a\":1}{}"})
    void text_that_is_not_json_is_rejected_without_repeating_it(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sandbox.answerNext(200, json))
                .withMessage("not JSON; Fault.body accepts any text");
    }

    @Test
    void a_fault_prints_its_kind_without_its_content() {
        assertThat(Fault.truncated()).hasToString("Fault[truncated]");
        assertThat(Fault.json(200, "\"secret\"")).hasToString("Fault[body with status 200]");
        assertThat(Fault.status(500, Map.of("a", "secret"))).hasToString("Fault[status 500]");
    }
}
