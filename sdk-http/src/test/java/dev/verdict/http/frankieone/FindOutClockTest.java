package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verdict.OutcomeUnknownException;
import dev.verdict.http.testing.AdjustableClock;
import dev.verdict.http.testing.Api;
import dev.verdict.http.testing.Json;
import dev.verdict.http.testing.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform's clock, not the local one, decides which executions can belong to an attempt. */
class FindOutClockTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Api api = new Api();
    private final AdjustableClock here = new AdjustableClock();
    private final FrankieOneClient client = api.client(api.builder().clock(here));
    private Duration ahead = Duration.ZERO;

    @AfterEach
    void close() {
        api.close();
    }

    private Instant platformTime() {
        return here.instant().plus(ahead);
    }

    private void advanceBothClocks(Duration time) {
        here.advance(time);
    }

    private void shiftLocalClock(Duration difference) {
        here.advance(difference);
        ahead = ahead.minus(difference);
    }

    private MockResponse.Builder dated(String json) {
        return new MockResponse.Builder()
                .addHeader("Date", date(platformTime()))
                .body(json);
    }

    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC));
    }

    private void anyCall() {
        api.answers(dated(Json.passed("x-1")));
        Mode.SYNC.look(client);
    }

    /** The attempt whose response was lost. */
    private String lost() {
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        return catchThrowableOfType(OutcomeUnknownException.class, () -> Mode.SYNC.execute(client))
                .attempt()
                .orElseThrow();
    }

    private static String list(Instant... startedAt) {
        return Arrays.stream(startedAt)
                .map(time -> "{\"workflowExecutionId\":\"" + time + "\",\"startedAt\":\"" + time + "\"}")
                .collect(Collectors.joining(
                        ",",
                        "{\"meta\":{\"page\":1,\"limit\":100,\"total\":" + startedAt.length + "},\"workflowResults\":[",
                        "]}"));
    }

    private static List<Instant> found(Findings findings) {
        return findings.executions().stream()
                .map(execution -> Instant.parse(execution.executionId()))
                .toList();
    }

    static Stream<Arguments> skews() {
        return Stream.of(
                        HOUR,
                        HOUR.negated(),
                        Duration.ofMillis(-300),
                        Duration.ZERO,
                        Duration.ofDays(3),
                        Duration.ofDays(-400))
                .flatMap(ahead -> Stream.of(true, false).map(isKnownBefore -> Arguments.of(ahead, isKnownBefore)));
    }

    @ParameterizedTest
    @MethodSource("skews")
    void an_execution_that_began_later_by_the_platforms_clock_belongs_to_the_attempt(
            Duration skew, boolean isKnownBefore) {
        ahead = skew;
        if (isKnownBefore) {
            anyCall();
        }
        advanceBothClocks(Duration.ofMillis(61_700));
        Instant attempted = platformTime();
        String attempt = lost();
        advanceBothClocks(Duration.ofSeconds(30));
        api.answers(
                dated(list(attempted.plusSeconds(2), attempted, attempted.minusSeconds(10), attempted.minus(HOUR))));

        Findings findings = client.findOut(attempt);

        assertThat(findings.isClockKnown()).isTrue();
        assertThat(found(findings)).containsExactly(attempted.plusSeconds(2), attempted);
    }

    @ParameterizedTest
    @MethodSource("skews")
    void if_all_executions_began_before_the_attempt_nothing_is_found(Duration skew, boolean isKnownBefore) {
        ahead = skew;
        if (isKnownBefore) {
            anyCall();
        }
        String attempt = lost();
        api.answers(dated(list(platformTime().minusSeconds(10), platformTime().minusSeconds(100))));

        Findings findings = Mode.get(client.findOutAsync(attempt));

        assertThat(findings.isNothing()).isTrue();
        assertThat(findings.isClockKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, PT0S",
        "PT-1H, PT0S",
        "PT0S, PT1H",
        "PT0S, PT-1H",
        "PT10M, PT10M",
        "PT-10M, PT-10M",
        "P2D, PT0S",
        "P-2D, PT0S",
        "PT0S, P2D",
        "PT0S, P-2D"
    })
    void the_execution_is_found_although_the_local_clock_was_set(Duration before, Duration after) {
        anyCall();
        advanceBothClocks(HOUR);
        shiftLocalClock(before);
        Instant attempted = platformTime();
        String attempt = lost();
        shiftLocalClock(after);
        advanceBothClocks(HOUR);
        api.answers(dated(list(attempted.plusSeconds(1))));

        assertThat(found(client.findOut(attempt))).containsExactly(attempted.plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"PT1H", "PT-1H"})
    void another_machine_uses_the_clock_estimate_in_the_attempt(Duration skewOfTheOther) {
        anyCall();
        Instant attempted = platformTime();
        String attempt = lost();
        FrankieOneClient other = api.client(api.builder().clock(here));
        shiftLocalClock(skewOfTheOther);
        api.answers(new MockResponse.Builder().body(list(attempted, attempted.minusSeconds(10))));

        Findings findings = other.findOut(attempt);

        assertThat(findings.isClockKnown()).isTrue();
        assertThat(found(findings)).containsExactly(attempted);
    }

    @Test
    void an_error_response_has_the_platforms_time_too() {
        ahead = HOUR;
        Instant attempted = platformTime();
        api.answers(dated("").code(503));
        String attempt = catchThrowableOfType(OutcomeUnknownException.class, () -> Mode.SYNC.execute(client))
                .attempt()
                .orElseThrow();
        api.answers(200, list(attempted, attempted.minusSeconds(10)));

        assertThat(found(client.findOut(attempt))).containsExactly(attempted);
    }

    static Stream<List<String>> noTimes() {
        String good = "Thu, 01 Jan 2026 00:00:00 GMT";
        return Stream.of(
                List.of(),
                List.of("Date", ""),
                List.of("Date", "now"),
                List.of("Date", "2026-01-01T00:00:00Z"),
                List.of("Date", "Fri, 01 Jan 2026 00:00:00 GMT"),
                List.of("Date", "1767225600"),
                List.of("Date", "Thu, 01 Jan 1970 00:00:00 GMT"),
                List.of("Date", "Fri, 31 Dec 9999 23:59:59 GMT"),
                List.of("Date", good, "Date", good),
                List.of("Date", good, "Age", "60"),
                List.of("Date", good, "Age", "60", "Age", "0"),
                List.of("Date", good, "Age", "unknown"),
                List.of("Date", good, "Age", ""));
    }

    private static MockResponse.Builder with(List<String> headers, String json) {
        MockResponse.Builder response = new MockResponse.Builder().body(json);
        for (int i = 0; i < headers.size(); i += 2) {
            response.addHeader(headers.get(i), headers.get(i + 1));
        }
        return response;
    }

    @ParameterizedTest
    @MethodSource("noTimes")
    void without_the_platforms_time_no_execution_is_left_out_and_the_clock_is_unknown(List<String> headers) {
        Instant attempted = platformTime();
        String attempt = lost();
        api.answers(with(headers, list(attempted, attempted.minusSeconds(100), attempted.minus(HOUR))))
                .answers(with(headers, list()));

        Findings findings = client.findOut(attempt);
        Findings none = client.findOut(attempt);

        assertThat(findings.isClockKnown()).isFalse();
        assertThat(found(findings)).hasSize(3);
        assertThat(findings.isNothing()).isFalse();
        assertThat(none.isClockKnown()).isFalse();
        assertThat(none.isNothing()).as("there is no execution at all").isTrue();
    }

    @ParameterizedTest
    @MethodSource("noTimes")
    void a_response_without_the_time_keeps_the_earlier_estimate(List<String> headers) {
        anyCall();
        advanceBothClocks(HOUR);
        Instant attempted = platformTime();
        String attempt = lost();
        api.answers(with(headers, list(attempted, attempted.minusSeconds(10))));

        assertThat(found(client.findOut(attempt))).containsExactly(attempted);
    }

    @Test
    void an_age_of_zero_is_fresh() {
        Instant attempted = platformTime();
        String attempt = lost();
        api.answers(dated(list(attempted, attempted.minusSeconds(10))).addHeader("Age", "0"));

        assertThat(found(client.findOut(attempt))).containsExactly(attempted);
    }

    @Test
    void the_executions_of_a_searched_individual_are_compared_in_the_same_way() {
        ahead = HOUR;
        Instant attempted = platformTime();
        api.answers(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        String attempt = catchThrowableOfType(OutcomeUnknownException.class, () -> Mode.SYNC.create(client))
                .attempt()
                .orElseThrow();
        api.answers(
                        200,
                        "{\"matches\":[[{\"serviceProfile\":{\"entityId\":\"e-7\"}},{\"serviceProfile\":{\"entityId\":\"e-8\"}}]]}")
                .answers(200, list(attempted.minusSeconds(10)))
                .answers(dated(list(attempted)));

        Findings findings = client.findOut(attempt);

        assertThat(findings.entityIds()).containsExactly("e-7", "e-8");
        assertThat(found(findings)).as("the last response told the time of all").containsExactly(attempted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T01:00:00Z", ""})
    void an_attempt_keeps_the_estimate_of_the_platforms_clock(String earliest) {
        Attempt attempt = new Attempt(
                "uat",
                null,
                EntityKind.INDIVIDUAL,
                "e-1",
                null,
                null,
                "KYC",
                "AML",
                null,
                here.instant(),
                "tag",
                earliest.isEmpty() ? null : Instant.parse(earliest));

        assertThat(Attempt.parse(attempt.toString())).isEqualTo(attempt);
    }
}
