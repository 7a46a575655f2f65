package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformClockTest {
    private static final Instant SENT = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant RECEIVED = SENT.plusSeconds(1);

    private final PlatformClock clock = new PlatformClock();

    private static Response.Builder response(Instant date) {
        return OkHttpFakes.response(200)
                .addHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
    }

    private void responded(Response.Builder response) {
        clock.responded(response.build(), SENT, RECEIVED);
    }

    @Test
    void without_a_response_nothing_is_known() {
        assertThat(clock.earliest(SENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT1H", "PT-1H", "PT87600H", "PT-87600H"})
    void the_platform_is_ahead_by_what_its_date_is_after_the_arrival_less_two_seconds(Duration ahead) {
        responded(response(RECEIVED.plus(ahead)));

        assertThat(clock.earliest(SENT)).contains(SENT.plus(ahead).minusSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"PT87600H1S", "PT-87600H-1S"})
    void a_difference_of_more_than_3650_days_is_no_clock(Duration ahead) {
        responded(response(RECEIVED.plus(ahead)));

        assertThat(clock.earliest(SENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "' 0 ', true", "1, false", "soon, false"})
    void a_response_from_a_cache_does_not_count(String age, boolean isFresh) {
        responded(response(RECEIVED).addHeader("Age", age));

        assertThat(clock.earliest(SENT).isPresent()).isEqualTo(isFresh);
    }

    @Test
    void a_response_whose_date_is_not_certain_does_not_count() {
        responded(response(RECEIVED).addHeader("Date", "Sun, 01 Mar 2026 12:00:01 GMT"));
        responded(response(RECEIVED).header("Date", "yesterday"));
        responded(response(RECEIVED).removeHeader("Date"));
        assertThat(clock.earliest(SENT)).isEmpty();
    }

    @Test
    void a_response_to_no_request_or_one_that_arrived_before_it_does_not_count() {
        clock.responded(response(RECEIVED).build(), null, RECEIVED);
        clock.responded(response(RECEIVED).build(), RECEIVED.plusNanos(1), RECEIVED);
        assertThat(clock.earliest(SENT)).isEmpty();

        clock.responded(response(RECEIVED).build(), RECEIVED, RECEIVED);
        assertThat(clock.earliest(SENT)).isPresent();
    }
}
