package dev.verdict.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Open;
import dev.verdict.Verdict.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<ReviewRun> RUNS = List.of(
            Rows.run("run-1", new Person("u-1", "Ada Quillfeather", "ada@shop.example"))
                    .row(),
            Rows.run("run-2", new Person("u-2", "Bo Thistlewaite", "bo@EXAMPLE.com", List.of("Bo Quillfeather")))
                    .ended("Declined", Kind.DECLINED)
                    .overriddenByPerson()
                    .row(),
            Rows.run("run-3", (String) null)
                    .ended("REVIEW", Kind.REVIEW)
                    .issue("PEP")
                    .at(null)
                    .row(),
            Rows.run("run-4", "u-1")
                    .ended("NEWWORD", Kind.UNRECOGNIZED)
                    .at(Instant.parse("2025-12-24T12:00:00Z"))
                    .row());

    private static String found(ReviewFilter filter) {
        return String.join(
                " ",
                RUNS.stream()
                        .filter(filter)
                        .map(run -> run.runId().replace("run-", ""))
                        .toList());
    }

    @Test
    void each_condition_of_a_filter_for_runs() {
        ReviewFilter all = ReviewFilter.ALL;
        Map<ReviewFilter, String> table = new LinkedHashMap<>();
        table.put(all, "1 2 3 4");
        table.put(all.withText("QUILLFEATHER"), "1 2");
        table.put(all.withText(" ada@"), "1");
        table.put(all.withText("bo@example"), "2");
        table.put(all.withText("RUN-3"), "3");
        table.put(all.withText(" "), "1 2 3 4");
        table.put(all.withText("u-1"), "");
        table.put(all.withUser("u-1"), "1 4");
        table.put(all.withUser("u"), "");
        table.put(all.withWorkflow("wf-1"), "1 2 3 4");
        table.put(all.withWorkflow("Onboarding"), "1 2 3 4");
        table.put(all.withWorkflow("onboarding"), "");
        table.put(all.withPlatform("Test"), "1 2 3 4");
        table.put(all.withPlatform("SEON"), "");
        table.put(all.withVerdicts(List.of(Kind.REVIEW, Kind.DECLINED)), "2 3");
        table.put(all.withStatuses(List.of("declined", "review")), "2 3");
        table.put(all.withStatuses(List.of("newword")), "4");
        table.put(all.withOverriddenOnly(true), "2");
        table.put(all.withOpenIssuesOnly(true), "3");
        table.put(all.withDays(new DateRange(DAY, DAY, ZoneOffset.UTC)), "1 2");
        table.put(all.withDays(new DateRange(LocalDate.MIN, DAY.minusDays(1), ZoneOffset.UTC)), "4");
        table.put(all.withDays(new DateRange(LocalDate.MIN, LocalDate.MAX, ZoneOffset.UTC)), "1 2 4");
        table.put(all.withText("quillfeather").withVerdicts(List.of(Kind.DECLINED)), "2");
        table.put(all.withText("quillfeather").withOpenIssuesOnly(true), "");
        table.put(all.withActionType("withdrawal"), "");

        table.forEach((filter, expected) ->
                assertThat(found(filter)).as(filter + " " + filter.text()).isEqualTo(expected));
    }

    @Test
    void each_condition_of_a_filter_for_transactions() {
        ReviewTransaction transaction = Rows.transaction("t-1", "run-1", "u-1", Rows.NOON);
        ReviewFilter all = ReviewFilter.ALL;

        assertThat(List.of(
                        all,
                        all.withText("quillF"),
                        all.withText("run-1"),
                        all.withUser("u-1"),
                        all.withActionType("withdrawal"),
                        all.withStatuses(List.of("approved")),
                        all.withDays(new DateRange(DAY, DAY, ZoneOffset.UTC))))
                .allMatch(filter -> filter.test(transaction));
        assertThat(List.of(
                        all.withText("t-1"),
                        all.withVerdicts(List.of(Kind.APPROVED)),
                        all.withWorkflow("wf-1"),
                        all.withOverriddenOnly(true),
                        all.withOpenIssuesOnly(true),
                        all.withPlatform("SEON"),
                        all.withUser("u-2"),
                        all.withActionType("deposit"),
                        all.withStatuses(List.of("DECLINED")),
                        all.withDays(new DateRange(DAY.plusDays(1), DAY.plusDays(1), ZoneOffset.UTC))))
                .noneMatch(filter -> filter.test(transaction));
    }

    @Test
    void each_condition_of_a_filter_for_audit_logs() {
        ReviewRun run = RUNS.get(0);
        AuditEntry note = AuditEntry.of(Rows.NOON, "Mara Inkwell", AuditAction.NOTE, run, "called");
        AuditEntry viewed = AuditEntry.of(Rows.NOON.plusSeconds(86_400), "Odo", AuditAction.RUN_VIEWED, run, null);
        AuditEntry unknown = new AuditEntry(
                null,
                null,
                Open.of(AuditAction.class, "EXPORTED"),
                null,
                null,
                Open.absent(),
                Open.absent(),
                null,
                null);
        List<AuditEntry> log = List.of(note, viewed, unknown);
        AuditFilter all = AuditFilter.ALL;

        assertThat(log.stream().filter(all)).hasSize(3);
        assertThat(log.stream().filter(all.withBy("mara inkwell"))).containsExactly(note);
        assertThat(log.stream().filter(all.withActions(List.of(AuditAction.RUN_VIEWED))))
                .containsExactly(viewed);
        assertThat(log.stream().filter(all.withDays(new DateRange(DAY, DAY, ZoneOffset.UTC))))
                .containsExactly(note);
    }

    @Test
    void a_day_is_a_day_in_the_given_zone() {
        DateRange day = new DateRange(DAY, DAY, BERLIN);

        assertThat(day.contains(Instant.parse("2026-03-01T22:59:59Z"))).isFalse();
        assertThat(day.contains(Instant.parse("2026-03-01T23:00:00Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-03-02T22:59:59Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-03-02T23:00:00Z"))).isFalse();
        assertThat(day.contains(null)).isFalse();
    }

    @Test
    void a_day_can_have_twenty_three_hours() {
        DateRange day = new DateRange(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29), BERLIN);

        assertThat(day.contains(Instant.parse("2026-03-29T21:59:59Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-03-29T22:00:00Z"))).isFalse();
    }

    @Test
    void dates_can_be_open_at_either_end_in_every_zone() {
        for (ZoneId zone : List.of(BERLIN, ZoneOffset.MAX, ZoneOffset.MIN)) {
            assertThat(new DateRange(DAY, LocalDate.MAX, zone).contains(Instant.parse("2026-03-05T00:00:00Z")))
                    .isTrue();
            assertThat(new DateRange(LocalDate.MIN, DAY, zone).contains(Instant.parse("2026-02-05T00:00:00Z")))
                    .isTrue();
        }
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(DAY, DAY.minusDays(1), BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-05-31",
        "LAST_7_DAYS, 2026-05-25",
        "LAST_30_DAYS, 2026-05-02",
        "LAST_3_MONTHS, 2026-02-28",
        "LAST_12_MONTHS, 2025-05-31"
    })
    void presets_reach_back_from_today(DatePreset preset, LocalDate first) {
        // Already the 31st in Berlin, still the 30th in UTC.
        Clock clock = Clock.fixed(Instant.parse("2026-05-30T22:30:00Z"), ZoneOffset.UTC);

        assertThat(DateRange.of(preset, clock, BERLIN))
                .isEqualTo(new DateRange(first, LocalDate.of(2026, 5, 31), BERLIN));
        assertThat(ReviewFilter.ALL.within(preset, clock, BERLIN).days())
                .isEqualTo(ReviewFilter.ALL.within(preset, clock, BERLIN).days())
                .isEqualTo(DateRange.of(preset, clock, BERLIN));
    }

    @Test
    void filters_do_not_print_what_was_looked_for() {
        assertThat(ReviewFilter.ALL
                                .withText("Quillfeather")
                                .withUser("u-secret")
                                .toString()
                        + ReviewFilter.ALL.withText("Quillfeather").withUser("u-secret")
                        + AuditFilter.ALL.withBy("u-secret"))
                .doesNotContain("Quillfeather", "secret");
    }
}
