package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunFiltersTest {
    private static final List<WorkflowRun> ALL =
            Webhooks.RUNS.stream().map(Webhooks::run).toList();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static List<String> names(Predicate<? super WorkflowRun> filter) {
        return Webhooks.RUNS.stream()
                .filter(name -> filter.test(ALL.get(Webhooks.RUNS.indexOf(name))))
                .toList();
    }

    private static WorkflowRun at(String timestamp) {
        return WorkflowRun.start("run-1").apply(Webhooks.status("APPROVED", timestamp));
    }

    @Test
    void by_verdict() {
        assertThat(names(RunFilters.verdict(Kind.DECLINED)))
                .containsExactly("declined", "approved-overridden-to-declined");
        assertThat(names(RunFilters.verdict(Kind.REVIEW, Kind.ABANDONED)))
                .containsExactly("review", "abandoned", "expired");
    }

    @Test
    void by_status_in_any_of_its_spellings() {
        assertThat(names(RunFilters.status(RunStatus.ABANDONED))).containsExactly("abandoned");
        assertThat(names(RunFilters.status(RunStatus.ABANDONED, RunStatus.EXPIRED)))
                .containsExactly("abandoned", "expired");
    }

    @Test
    void by_workflow() {
        assertThat(names(RunFilters.workflow("Onboarding EU"))).hasSize(ALL.size());
        assertThat(names(RunFilters.workflow("8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0001")))
                .hasSize(ALL.size());
        assertThat(names(RunFilters.workflow("Onboarding"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "QUILLFEATHER, 4",
        "'  ada q', 4",
        "bo.thistlewaite@EXAMPLE.com, 3",
        "3F0E6A10-0000-4000-8000-000000000007, 1",
        "-000000000007, 1",
        "user-1001, 0",
        "nobody, 0",
        "' ', 9"
    })
    void by_free_text_in_name_email_and_run_id(String text, int found) {
        assertThat(names(RunFilters.text(text))).hasSize(found);
    }

    @Test
    void filters_are_combined() {
        Predicate<WorkflowRun> filter = RunFilters.text("thistlewaite").and(RunFilters.verdict(Kind.DECLINED));

        assertThat(names(filter)).containsExactly("declined");
    }

    @Test
    void a_day_is_a_day_in_the_given_zone() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Predicate<WorkflowRun> inBerlin = RunFilters.between(day, day, BERLIN);

        assertThat(inBerlin.test(at("2026-03-01T22:59:59Z"))).isFalse();
        assertThat(inBerlin.test(at("2026-03-01T23:00:00Z"))).isTrue();
        assertThat(inBerlin.test(at("2026-03-02T22:59:59Z"))).isTrue();
        assertThat(inBerlin.test(at("2026-03-02T23:00:00Z"))).isFalse();
        assertThat(inBerlin.test(at(null))).isFalse();
    }

    @Test
    void a_day_can_have_twenty_three_hours() {
        LocalDate day = LocalDate.of(2026, 3, 29);

        assertThat(RunFilters.between(day, day, BERLIN).test(at("2026-03-29T21:59:59Z")))
                .isTrue();
        assertThat(RunFilters.between(day, day, BERLIN).test(at("2026-03-29T22:00:00Z")))
                .isFalse();
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunFilters.between(day, day.minusDays(1), ZoneOffset.UTC));
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
        Predicate<WorkflowRun> filter = RunFilters.within(preset, clock, BERLIN);
        Instant start = first.atStartOfDay(BERLIN).toInstant();

        assertThat(filter.test(at(start.toString()))).isTrue();
        assertThat(filter.test(at(start.minusMillis(1).toString()))).isFalse();
        assertThat(filter.test(at("2026-05-31T21:59:59Z"))).isTrue();
        assertThat(filter.test(at("2026-05-31T22:00:00Z"))).as("tomorrow").isFalse();
    }

    @Test
    void the_transactions_of_a_person_across_runs_with_those_of_the_current_run_marked() {
        WorkflowRun current = Webhooks.run("approved");

        assertThat(RunFilters.transactionsOfUser(current, ALL))
                .extracting(RunTransaction::toString)
                .containsExactly(
                        "this run, TRANSACTION tx-101 at 2026-03-02T10:00:05Z: APPROVE, fraud score 4.5",
                        "this run, TRANSACTION tx-102 at 2026-03-02T10:04:30Z: APPROVE, fraud score 2",
                        "run 3f0e6a10-0000-4000-8000-000000000004, TRANSACTION tx-401 at 2026-03-02T13:01:00Z:"
                                + " APPROVE, fraud score 1",
                        "run 3f0e6a10-0000-4000-8000-000000000005, TRANSACTION tx-501 at 2026-03-02T14:01:00Z:"
                                + " APPROVE, fraud score 3");
        assertThat(RunFilters.transactionsOfUser(current, List.of())).hasSize(2);
    }

    @Test
    void copies_of_a_run_are_merged_into_one() {
        SeonEvent earlier = Webhooks.transaction("t1", Webhooks.time(1), "'state':'REVIEW'");
        SeonEvent later = Webhooks.transaction("t2", Webhooks.time(2), "'state':'REVIEW'");
        SeonEvent decided = event("{'event':'transaction:status_update','date':'" + Webhooks.time(3)
                + "','transactions':[{'id':'t1','state':'APPROVE'}]}");
        WorkflowRun current = WorkflowRun.start("run-1", "user-1").link(earlier);
        WorkflowRun newer = current.link(later).link(decided);
        WorkflowRun other = WorkflowRun.start("run-2", "user-1").link(earlier);
        WorkflowRun newerOther = WorkflowRun.start("run-2").link(later); // without a user
        List<WorkflowRun> runs = List.of(other, newer, newerOther, other, current);

        for (WorkflowRun looked : List.of(current, newer)) {
            assertThat(RunFilters.transactionsOfUser(looked, runs))
                    .extracting(RunTransaction::toString)
                    .containsExactly(
                            "this run, TRANSACTION t1 at 2026-03-02T10:01:00Z: APPROVE",
                            "run run-2, TRANSACTION t1 at 2026-03-02T10:01:00Z: REVIEW",
                            "this run, TRANSACTION t2 at 2026-03-02T10:02:00Z: REVIEW",
                            "run run-2, TRANSACTION t2 at 2026-03-02T10:02:00Z: REVIEW");
        }
        assertThat(RunFilters.transactionsOfUser(WorkflowRun.start("run-2").link(later), runs))
                .as("a copy tells whose run it is")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_reference_matches_no_one(String blank) {
        WorkflowRun one = WorkflowRun.start("run-1")
                .link(Webhooks.transaction("t1", Webhooks.time(1), "'user_id':'" + blank + "'"));
        WorkflowRun other = WorkflowRun.start("run-2")
                .link(Webhooks.transaction("t2", Webhooks.time(1), "'user_id':'" + blank + "'"));

        assertThat(one.userReference()).isEmpty();
        assertThat(RunFilters.transactionsOfUser(one, List.of(other))).hasSize(1);
        assertThat(one.link(Webhooks.session("s", Webhooks.time(0), "'userId':'user-1'"))
                        .userReference())
                .contains("user-1");
    }

    @Test
    void dates_can_be_open_at_either_end() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        for (ZoneId zone : List.of(BERLIN, ZoneOffset.MAX, ZoneOffset.MIN)) {
            assertThat(RunFilters.between(day, LocalDate.MAX, zone).test(at("2026-03-05T00:00:00Z")))
                    .isTrue();
            assertThat(RunFilters.between(LocalDate.MIN, day, zone).test(at("2026-02-05T00:00:00Z")))
                    .isTrue();
            assertThat(RunFilters.between(LocalDate.MIN, LocalDate.MAX, zone).test(at(null)))
                    .isFalse();
        }
    }

    @Test
    void runs_without_a_known_person_do_not_belong_to_the_same_person() {
        SeonEvent transaction = event("{'event':'transaction/processed','data':{'id':'t','state':'APPROVE'}}");
        WorkflowRun one = WorkflowRun.start("run-1").link(transaction);
        WorkflowRun other = WorkflowRun.start("run-2").link(transaction);

        assertThat(RunFilters.transactionsOfUser(one, List.of(one, other)))
                .extracting(RunTransaction::runId)
                .containsExactly("run-1");
    }

    @Test
    void free_text_also_matches_an_earlier_event_of_a_session() {
        WorkflowRun run = WorkflowRun.start("run-1")
                .link(Webhooks.session("s", Webhooks.time(1), "'name':'Ada Quillfeather'"))
                .link(Webhooks.session("s", Webhooks.time(2), "'status':'APPROVED'"));

        assertThat(RunFilters.text("quillfeather").test(run)).isTrue();
    }

    @Test
    void transactions_of_the_person_outside_any_run_are_listed_without_a_run() {
        SeonEvent linked = Webhooks.transaction("t1", Webhooks.time(1), "'state':'REVIEW','user_id':'user-1'");
        SeonEvent ofOtherRun = Webhooks.transaction("t2", Webhooks.time(2), "'state':'REVIEW','user_id':'user-1'");
        SeonEvent outside = Webhooks.transaction("t3", Webhooks.time(1), "'state':'APPROVE','user_id':'user-1'");
        SeonEvent ofAnother = Webhooks.transaction("t4", Webhooks.time(1), "'state':'APPROVE','user_id':'user-2'");
        SeonEvent ofNobody = Webhooks.transaction("t5", Webhooks.time(1), "'state':'APPROVE'");
        List<SeonEvent> events = List.of(ofNobody, ofAnother, outside, ofOtherRun, linked);
        WorkflowRun current = WorkflowRun.start("run-1", "user-1").link(linked);
        WorkflowRun ofSomebodyElse = WorkflowRun.start("run-2", "user-3").link(ofOtherRun);

        assertThat(RunFilters.transactionsOfUser(current, List.of(current, ofSomebodyElse), events))
                .extracting(RunTransaction::toString)
                .containsExactly(
                        "no run, TRANSACTION t3 at 2026-03-02T10:01:00Z: APPROVE",
                        "this run, TRANSACTION t1 at 2026-03-02T10:01:00Z: REVIEW");
        assertThat(RunFilters.transactionsOfUser(WorkflowRun.start("run-3"), List.of(), events))
                .as("of a run without a user id")
                .isEmpty();
    }
}
