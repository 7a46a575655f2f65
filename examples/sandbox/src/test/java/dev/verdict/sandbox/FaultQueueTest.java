package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.sandbox.Caller.ApiResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class FaultQueueTest {
    @AutoClose
    FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void all_kinds_of_faults_apply_in_the_order_they_were_added() {
        sandbox.next(Fault.unavailable());
        sandbox.next(Fault.status(500), 2);
        sandbox.failNext(404);
        sandbox.answerNext(201, "{}");

        assertThat(IntStream.range(0, 6).map(i -> caller.execute("e", "pass").status()))
                .containsExactly(503, 500, 500, 404, 201, 200);
    }

    @Test
    void a_fault_can_apply_to_matching_requests_only() {
        String id = caller.execute("e", "fail").result().executionId();
        sandbox.next(ReceivedRequest::isOverride, Fault.unavailable());
        sandbox.next(ReceivedRequest::isExecute, Fault.status(500));

        assertThat(caller.poll("e", "fail", id).status()).isEqualTo(200);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(500);
        assertThat(caller.override("e", "fail", id, "PASS").status()).isEqualTo(503);
        assertThat(caller.override("e", "fail", id, "PASS").status()).isEqualTo(200);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
    }

    @Test
    void a_fault_can_match_query_and_headers() {
        sandbox.next(request -> "2".equals(request.query().get("page")), Fault.unavailable());
        sandbox.next(request -> "batch".equals(request.channel()), Fault.status(500));

        assertThat(caller.get("/v2/individuals/e/results?page=1").status()).isEqualTo(200);
        assertThat(caller.get("/v2/individuals/e/results?page=2").status()).isEqualTo(503);
        assertThat(caller.with("X-Frankie-Channel", "batch")
                        .get("/v2/workflows")
                        .status())
                .isEqualTo(500);
    }

    @Test
    void the_first_of_several_matching_faults_applies() {
        sandbox.next(ReceivedRequest::isExecute, Fault.status(500));
        sandbox.next(Fault.unavailable());

        assertThat(caller.execute("e", "pass").status()).isEqualTo(500);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(503);
    }

    @Test
    void faults_can_be_cleared() {
        sandbox.next(Fault.hang(), 3);
        sandbox.next(ReceivedRequest::isExecute, Fault.hang());

        sandbox.clearFaults();

        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
    }

    @Test
    void a_thousand_requests_can_hang_at_once() throws InterruptedException {
        CountDownLatch processed = new CountDownLatch(1000);
        Fault hang = CountedFault.of(Fault.hang(), processed);
        IntStream.range(0, 1000)
                .forEach(i -> sandbox.next(request -> request.path().contains("hanging"), hang));
        List<CompletableFuture<ApiResponse>> hanging = IntStream.range(0, 1000)
                .mapToObj(i -> caller.executeAsync("hanging", "pass"))
                .toList();
        processed.await();

        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
        assertThat(hanging).noneMatch(CompletableFuture::isDone);
        sandbox.close();

        assertThat(hanging)
                .allMatch(call -> call.handle((response, lost) -> lost != null).join());
    }

    @Test
    void reset_forgets_everything() {
        String id = caller.execute("e", "fail").result().executionId();
        String requestId = caller.poll("e", "fail", id).text("requestId");
        String organization = organization();
        sandbox.next(Fault.unavailable());
        sandbox.next(ReceivedRequest::isOverride, Fault.unavailable());

        sandbox.reset();

        assertThat(sandbox.executions()).isZero();
        assertThat(sandbox.requests()).isEmpty();
        assertThat(caller.poll("e", "fail", id).status()).isEqualTo(404);
        assertThat(caller.override("e", "fail", id, "PASS").status()).isEqualTo(404);
        assertThat(caller.get("/v2/retrieve/" + requestId).status()).isEqualTo(404);
        assertThat(organization()).isNotEqualTo(organization);
    }

    @Test
    void the_environment_has_the_settings_of_a_client() {
        assertThat(sandbox.environment())
                .containsOnlyKeys("FRANKIEONE_BASE_URL", "FRANKIEONE_API_KEY", "FRANKIEONE_CUSTOMER_ID")
                .containsValues(sandbox.baseUrl(), sandbox.apiKey(), sandbox.customerId())
                .isUnmodifiable();
    }

    @Test
    void invalid_arguments_are_rejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.next(Fault.hang(), -1));
        assertThatNullPointerException()
                .isThrownBy(() -> sandbox.next((Fault) null))
                .withMessage("fault");
        assertThatNullPointerException()
                .isThrownBy(() -> sandbox.next(null, Fault.hang()))
                .withMessage("which");
    }

    private String organization() {
        return caller.inBackground()
                .post("/v2/organizations/workflows/organization%20review/execute", "{\"organizationToken\":\"t\"}")
                .text("entityId");
    }
}
