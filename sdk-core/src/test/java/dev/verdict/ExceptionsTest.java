package dev.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.HttpStatusException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionsTest {
    private static final TransportException BROKEN = new TransportException("POST /v2/individuals", null);

    @ParameterizedTest
    @CsvSource({
        "400, VALIDATION",
        "401, AUTHENTICATION",
        "403, PERMISSION",
        "404, NOT_FOUND",
        "409, CONFLICT",
        "422, VALIDATION",
        "429, RATE_LIMIT",
        "500, SERVER",
        "503, SERVER",
        "599, SERVER"
    })
    void the_kind_of_an_error_response_follows_from_its_status(int status, Kind kind) {
        assertThat(http(status, null).kind()).isEqualTo(kind);
    }

    @Test
    void any_other_status_has_the_kind_other() {
        assertThat(IntStream.rangeClosed(300, 600)
                        .filter(status -> http(status, null).kind() == Kind.OTHER))
                .hasSize(301 - 7 - 100)
                .contains(301, 402, 408, 499, 600);
    }

    @Test
    void an_error_response_carries_the_retry_after_of_the_platform() {
        assertThat(http(429, Duration.ofSeconds(7)).retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(http(429, Duration.ofSeconds(-7)).retryAfter())
                .as("a time that has passed")
                .contains(Duration.ZERO);
        assertThat(http(429, null).retryAfter()).isEmpty();
        assertThat(new HttpStatusException("GET /v2", 429, null, null, List.of()).retryAfter())
                .isEmpty();
    }

    @Test
    void a_call_that_was_not_sent_says_why_and_is_retryable() {
        CallRejectedException rejected = new CallRejectedException("GET /v2/individuals/entity-1", 1064);

        assertThat(rejected)
                .isInstanceOf(VerdictException.class)
                .hasMessage("GET /v2/individuals/entity-1: not sent; 1064 calls are running or waiting already,"
                        + " which is the limit")
                .hasNoCause();
        assertThat(rejected.isRetryable()).isTrue();
        assertThatNullPointerException().isThrownBy(() -> new CallRejectedException(null, 1));
    }

    @Test
    void an_invalid_signature_has_a_problem_and_a_suggested_status() {
        for (InvalidSignatureException.Problem problem : InvalidSignatureException.Problem.values()) {
            InvalidSignatureException invalid = new InvalidSignatureException(problem, "what is wrong");

            assertThat(invalid)
                    .isInstanceOf(VerdictException.class)
                    .hasMessage("Invalid signature (" + problem + "): what is wrong")
                    .hasNoCause();
            assertThat(invalid.problem()).isEqualTo(problem);
            assertThat(invalid.suggestedStatus())
                    .as("a platform does not resend a request that was answered with 4xx")
                    .isEqualTo(problem == InvalidSignatureException.Problem.NOT_CONFIGURED ? 503 : 401);
            assertThat(invalid.isRetryable()).isFalse();
        }
    }

    @Test
    void an_unknown_outcome_carries_its_attempt_but_does_not_print_it() {
        OutcomeUnknownException open =
                new OutcomeUnknownException("POST /v2", Instant.EPOCH, "List the executions", "attempt-1", BROKEN);

        assertThat(open.attempt()).contains("attempt-1");
        assertThat(open.howToFindOut()).isEqualTo("List the executions");
        assertThat(open)
                .hasCause(BROKEN)
                .hasMessage("POST /v2 was sent at 1970-01-01T00:00:00Z and may have been carried out;"
                        + " it is not sent again. List the executions");
        assertThat(open.isRetryable()).isFalse();
    }

    @Test
    void an_unknown_outcome_that_no_call_can_find_out_has_no_attempt() {
        assertThat(new OutcomeUnknownException("POST /v2", Instant.EPOCH, "Ask support", BROKEN).attempt())
                .isEmpty();
    }

    @Test
    void kind_retry_after_problem_and_attempt_survive_java_serialization() throws Exception {
        assertThat(copy(http(429, Duration.ofSeconds(7))).retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(copy(http(429, null)).kind()).isEqualTo(Kind.RATE_LIMIT);
        assertThat(copy(new InvalidSignatureException(InvalidSignatureException.Problem.STALE, "old"))
                        .problem())
                .isEqualTo(InvalidSignatureException.Problem.STALE);
        assertThat(copy(new OutcomeUnknownException("POST /v2", Instant.EPOCH, "Look", "attempt-1", BROKEN))
                        .attempt())
                .contains("attempt-1");
    }

    private static HttpStatusException http(int status, @Nullable Duration retryAfter) {
        return new HttpStatusException("GET /v2", status, null, null, List.of(), retryAfter);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
