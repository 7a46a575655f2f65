package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LimitsTest shows that OkHttp throws these exceptions. */
class HeaderLimitTest {
    private static final long LIMIT = 256 * 1024;
    private static final IOException LINE = new EOFException("\\n not found: limit=262144 content=48545450…");
    private static final IOException HTTP_2 = new IOException("header byte count limit of 262144 exceeded");

    @ParameterizedTest
    @CsvSource({"false, 262144, true", "false, 262145, true", "false, 262143, false", "true, 262144, false"})
    void a_line_without_end_exceeds_the_limit_if_the_limit_was_received_and_nothing_was_cut_off(
            boolean hasEnded, long received, boolean isExceeded) {
        assertThat(HeaderLimit.isExceeded(LINE, hasEnded, received)).isEqualTo(isExceeded);
        assertThat(HeaderLimit.isExceeded(new IOException(LINE), hasEnded, received))
                .as("as a cause")
                .isEqualTo(isExceeded);
    }

    @Test
    void the_http_2_reader_says_it_itself() {
        assertThat(HeaderLimit.isExceeded(HTTP_2, true, 0)).isTrue();
        assertThat(HeaderLimit.isExceeded(new IOException("lost", HTTP_2), true, 0))
                .isTrue();
    }

    @Test
    void other_failures_do_not_mean_that() {
        assertThat(HeaderLimit.isExceeded(new EOFException(), false, LIMIT)).isFalse();
        assertThat(HeaderLimit.isExceeded(new EOFException("end of input"), false, LIMIT))
                .isFalse();
        assertThat(HeaderLimit.isExceeded(new IOException(LINE.getMessage()), false, LIMIT))
                .as("of another type")
                .isFalse();
    }

    @Test
    void the_limit_of_all_bytes_is_recognized_by_its_type() {
        TrafficLimitException limit = new TrafficLimitException();

        assertThat(TrafficLimitException.isCauseOf(limit)).isTrue();
        assertThat(TrafficLimitException.isCauseOf(new IOException("lost", limit)))
                .isTrue();
        assertThat(TrafficLimitException.isCauseOf(new IOException(limit.getMessage())))
                .isFalse();
    }

    @Test
    void causes_that_form_a_cycle_end() {
        IOException outer = new IOException("outer");
        IOException inner = new IOException("inner", outer);
        outer.initCause(inner);

        assertThat(HeaderLimit.isExceeded(outer, false, LIMIT)).isFalse();
        assertThat(TrafficLimitException.isCauseOf(outer)).isFalse();
    }
}
