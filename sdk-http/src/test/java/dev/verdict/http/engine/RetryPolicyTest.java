package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.CallRejectedException;
import dev.verdict.HttpStatusException;
import dev.verdict.HttpStatusException.Kind;
import dev.verdict.OutcomeUnknownException;
import dev.verdict.TransportException;
import dev.verdict.UnreadableBodyException;
import dev.verdict.VerdictException;
import dev.verdict.http.RetryPolicy;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be retried, and when. Both are tested without a clock and without a network. */
class RetryPolicyTest {
    private static final Duration AMPLE = Duration.ofMinutes(10);
    private static final RetryPolicy POLICY = RetryPolicy.defaults()
            .withAttempts(10)
            .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(1))
            .withLongestRetryAfter(Duration.ofSeconds(30));

    private static HttpStatusException status(int status) {
        return new HttpStatusException("GET /x", status, null, null, List.of());
    }

    @Test
    void a_call_that_changes_nothing_may_be_retried_after_a_transient_failure() {
        for (boolean sent : new boolean[] {true, false}) {
            for (int status = 300; status < 600; status++) {
                assertThat(ResendRules.mayRetry(false, sent, status(status)))
                        .as("HTTP %s", status)
                        .isEqualTo(Set.of(408, 429, 500, 502, 503, 504).contains(status));
            }
            assertThat(ResendRules.mayRetry(false, sent, new TransportException("x", null)))
                    .isTrue();
            assertThat(ResendRules.mayRetry(false, sent, new UnreadableBodyException("x", "$")))
                    .isFalse();
        }
    }

    @Test
    void a_once_only_call_may_be_retried_only_if_the_platform_certainly_did_nothing() {
        for (int status = 300; status < 600; status++) {
            assertThat(ResendRules.mayRetry(true, true, status(status)))
                    .as("HTTP %s", status)
                    .isEqualTo(status == 429);
        }
        VerdictException lost = new TransportException("x", null);
        assertThat(ResendRules.mayRetry(true, true, lost)).as("sent").isFalse();
        assertThat(ResendRules.mayRetry(true, false, lost)).as("not sent").isTrue();
        assertThat(ResendRules.mayRetry(true, true, new UnreadableBodyException("x", "$")))
                .isFalse();
        assertThat(ResendRules.mayRetry(true, false, new CallRejectedException("x", 1)))
                .isFalse();
    }

    private static VerdictException judged(boolean sent, VerdictException failure) throws IOException {
        SendLatch latch = new SendLatch(Clock.systemUTC(), true);
        if (sent) {
            latch.pass(OkHttpFakes.pooled(new Socket()), 1);
        }
        return ResendRules.judge(FakeContext.write(), latch, failure);
    }

    @Test
    void the_outcome_of_a_sent_once_only_call_is_known_only_if_the_platform_refused_it() throws IOException {
        for (int status = 300; status < 600; status++) {
            VerdictException failure = status(status);
            if (Set.of(400, 401, 403, 404, 409, 421, 422, 429).contains(status)) {
                assertThat(judged(true, failure)).isSameAs(failure);
            } else {
                assertThat(judged(true, failure))
                        .as("HTTP %s", status)
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasCause(failure);
            }
            assertThat(judged(false, failure)).as("not sent").isSameAs(failure);
        }
        for (VerdictException failure :
                List.of(new TransportException("x", null), new UnreadableBodyException("x", "$"))) {
            assertThat(judged(true, failure))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasCause(failure);
            assertThat(judged(false, failure)).isSameAs(failure);
        }
    }

    /** A platform can send an error with a success status. With any other status, the status decides. */
    @ParameterizedTest
    @EnumSource
    void the_kind_of_an_error_with_a_success_status_decides_whether_the_platform_refused_the_call(Kind kind)
            throws IOException {
        boolean isRefusal = kind != Kind.SERVER && kind != Kind.OTHER;
        for (int status : new int[] {200, 299}) {
            VerdictException failure = new HttpStatusException("POST /x", status, kind, null, null, List.of(), null);
            assertThat(judged(true, failure) == failure).isEqualTo(isRefusal);
        }
        for (int status : new int[] {300, 500}) {
            VerdictException failure = new HttpStatusException("POST /x", status, kind, null, null, List.of(), null);
            assertThat(judged(true, failure)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 200", "3, 400", "4, 800", "5, 1000", "6, 1000", "9, 1000"})
    void the_pause_is_a_random_part_of_an_exponential_pause_up_to_the_cap(int made, long most) {
        assertThat(Backoff.pause(POLICY, made, null, AMPLE, 0.0)).contains(Duration.ZERO);
        assertThat(Backoff.pause(POLICY, made, null, AMPLE, 0.5))
                .contains(Duration.ofMillis(most).dividedBy(2));
        Random random = new Random(made);
        for (int i = 0; i < 1000; i++) {
            assertThat(Backoff.pause(POLICY, made, null, AMPLE, random.nextDouble()))
                    .hasValueSatisfying(pause -> assertThat(pause).isBetween(Duration.ZERO, Duration.ofMillis(most)));
        }
    }

    @Test
    void there_are_no_more_attempts_than_the_policy_allows() {
        assertThat(Backoff.pause(POLICY, 9, null, AMPLE, 0.5)).isPresent();
        assertThat(Backoff.pause(POLICY, 10, null, AMPLE, 0.5)).isEmpty();
        assertThat(Backoff.pause(RetryPolicy.none(), 1, null, AMPLE, 0.5)).isEmpty();
        assertThat(RetryPolicy.defaults().attempts()).isEqualTo(4);
        RetryPolicy endless = POLICY.withAttempts(Integer.MAX_VALUE);
        assertThat(Backoff.pause(endless, Integer.MAX_VALUE - 1, null, AMPLE, 1.0))
                .contains(Duration.ofSeconds(1));
    }

    @Test
    void retry_after_is_followed_up_to_the_limit() {
        assertThat(Backoff.pause(POLICY, 1, Duration.ofSeconds(7), AMPLE, 0.5)).contains(Duration.ofSeconds(7));
        assertThat(Backoff.pause(POLICY, 1, Duration.ofDays(400), AMPLE, 0.5)).contains(Duration.ofSeconds(30));
        assertThat(Backoff.pause(POLICY, 1, Duration.ZERO, AMPLE, 0.5)).contains(Duration.ofMillis(50));
        assertThat(Backoff.pause(POLICY, 4, Duration.ofMillis(1), AMPLE, 1.0)).contains(Duration.ofMillis(800));
    }

    @Test
    void there_is_no_retry_if_the_pause_would_reach_the_end_of_the_calls_time() {
        assertThat(Backoff.pause(POLICY, 1, Duration.ofSeconds(7), Duration.ofSeconds(7), 0.5))
                .isEmpty();
        assertThat(Backoff.pause(POLICY, 1, Duration.ofSeconds(7), Duration.ofMillis(7001), 0.5))
                .isPresent();
        assertThat(Backoff.pause(POLICY, 1, null, Duration.ZERO, 0.0)).isEmpty();
        assertThat(Backoff.pause(POLICY, 1, null, Duration.ofSeconds(-3), 0.0)).isEmpty();
    }

    @Test
    void invalid_settings_are_rejected() {
        Duration day = Duration.ofDays(1);
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withAttempts(0));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withBackoff(Duration.ZERO, day));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withBackoff(day, day.plusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withBackoff(day, day.minusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withLongestRetryAfter(Duration.ofSeconds(-1)));
        assertThat(POLICY.withBackoff(day, day)).isNotEqualTo(POLICY).doesNotHaveSameHashCodeAs(POLICY);
        assertThat(POLICY.withLongestRetryAfter(day).longestRetryAfter()).isEqualTo(day);
        assertThat(RetryPolicy.defaults().withAttempts(4))
                .isEqualTo(RetryPolicy.defaults())
                .hasSameHashCodeAs(RetryPolicy.defaults());
        assertThat(POLICY).hasToString("RetryPolicy[10 attempts, backoff PT0.1S to PT1S]");
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "120, PT2M",
        "' 5 ', PT5S",
        "100000000000000000, PT27777777777777H46M40S",
        "99999999999999999999999, PT596523H14M7S",
        "'Sun, 06 Nov 1994 08:49:47 GMT', PT10S",
        "'Sun, 06 Nov 1994 08:49:27 GMT', PT0S",
        "'Tue, 15 Nov 1994 08:49:37 GMT', PT216H",
        "'', ",
        "soon, ",
        "-5, ",
        "1.5, ",
        "'Someday, 06 Nov 1994 08:49:47 GMT', ",
    })
    void retry_after_is_seconds_or_a_date(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, Instant.parse("1994-11-06T08:49:37Z")))
                .isEqualTo(expected);
    }

    @Test
    void a_missing_retry_after_is_null() {
        assertThat(RetryAfter.parse(null, Instant.EPOCH)).isNull();
    }
}
