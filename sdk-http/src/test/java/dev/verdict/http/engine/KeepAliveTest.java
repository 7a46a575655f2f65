package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepAliveTest {
    @ParameterizedTest
    @CsvSource({
        "timeout=5, PT4S",
        "'timeout=5, max=100', PT4S",
        "'max=100, Timeout = \"7\"', PT6S",
        "timeout=1, PT0S",
        "timeout=0, PT0S",
        "timeout=30, PT29S",
        "timeout=31, PT30S",
        "timeout=60, PT30S",
        "timeout=999999999, PT30S",
        "timeout=9999999999, PT30S",
        "max=100, PT30S",
        "mytimeout=5, PT30S",
        "timeout=-5, PT30S",
        "'', PT30S",
    })
    void a_connection_is_idle_for_a_second_less_than_the_server_allows_and_for_30_seconds_at_most(
            String header, Duration longest) {
        assertThat(KeepAlive.longestIdle(header)).isEqualTo(longest);
    }

    @Test
    void without_the_header_it_is_idle_for_30_seconds() {
        assertThat(KeepAlive.longestIdle(null)).isEqualTo(Duration.ofSeconds(30));
    }
}
