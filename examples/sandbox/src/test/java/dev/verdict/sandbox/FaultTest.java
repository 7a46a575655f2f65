package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {
    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.start();

    private final Caller caller = Caller.of(sandbox);

    @ParameterizedTest
    @CsvSource({
        "400,API-0400",
        "401,AUTH-0002",
        "403,ENT-1010",
        "409,API-0409",
        "429,API-0429",
        "500,API-0500",
        "503,API-0503"
    })
    void a_failed_request_gets_an_error_in_the_platforms_format_and_is_not_processed(int status, String code) {
        sandbox.failNext(status);

        Caller.ApiResponse response = caller.execute("e", "pass");

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.text("errorCode")).isEqualTo(code + ",");
        assertThat(response.json().asMap()).containsOnlyKeys("errorCode", "errorMsg", "details", "requestId");
        assertThat(sandbox.executions()).isZero();
        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
    }

    @Test
    void faults_apply_in_the_order_they_were_added() {
        sandbox.failNext(503, 2);
        sandbox.failNext(429);

        assertThat(caller.execute("e", "pass").status()).isEqualTo(503);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(503);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(429);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
        assertThat(sandbox.requests()).hasSize(4);
    }

    @Test
    void a_failed_poll_is_not_counted() {
        String id = caller.begin("e", "pass");
        sandbox.failNext(500, 5);
        for (int i = 0; i < 5; i++) {
            caller.poll("e", "pass", id);
        }

        assertThat(caller.poll("e", "pass", id).result().status().isPresent()).isFalse();
        assertThat(caller.poll("e", "pass", id).result().status().isPresent()).isFalse();
        assertThat(caller.poll("e", "pass", id).result().status().isPresent()).isTrue();
    }

    @Test
    void a_dropped_request_was_processed() {
        sandbox.dropNext();

        assertThatThrownBy(() -> caller.trySend("POST", Caller.workflow("e", "pass") + "/execute", ""))
                .isInstanceOf(IOException.class);

        assertThat(sandbox.executions()).isEqualTo(1);
        assertThat(sandbox.requests()).hasSize(1);
        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
    }

    @Test
    void zero_failures_affect_no_request() {
        sandbox.failNext(500, 0);

        assertThat(caller.execute("e", "pass").status()).isEqualTo(200);
    }

    @Test
    void only_error_statuses_are_accepted() {
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.failNext(200));
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.failNext(600));
        assertThatIllegalArgumentException().isThrownBy(() -> sandbox.failNext(500, -1));
    }
}
