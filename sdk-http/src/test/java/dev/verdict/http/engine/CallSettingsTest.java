package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.http.RetryPolicy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallSettingsTest {
    private static CallSettings settings(Duration timeout) {
        return new CallSettings(
                timeout, Duration.ofSeconds(30), RetryPolicy.none(), Map.of("Authorization", "canary-key-4711"));
    }

    @ParameterizedTest
    @CsvSource({"PT2M, PT1S", "PT10S, PT1S", "PT9S, PT0.9S", "PT1S, PT0.1S"})
    void an_attempt_needs_a_second_or_a_tenth_of_the_time_of_the_call(Duration timeout, Duration least) {
        assertThat(settings(timeout).leastForAnAttempt()).isEqualTo(least);
    }

    @Test
    void the_credentials_are_not_printed() {
        assertThat(settings(Duration.ofMinutes(2)).toString())
                .startsWith("CallSettings[PT2M, PT30S, ")
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.001S", "PT30S", "PT24H"})
    void a_duration_is_from_a_millisecond_to_a_day(Duration duration) {
        assertThat(Durations.upToADay(duration, "timeout")).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT0S", "PT0.000999999S", "PT24H0.000000001S"})
    void any_other_duration_is_rejected(Duration duration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.upToADay(duration, "timeout"))
                .withMessage("timeout must be from 1 millisecond to 1 day");
    }
}
