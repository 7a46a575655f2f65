package dev.verdict.frankieone;

import static dev.verdict.frankieone.StepHistory.Listing.FAILED;
import static dev.verdict.frankieone.StepHistory.Listing.INCOMPLETE;
import static dev.verdict.frankieone.StepHistory.Listing.NOT_APPLICABLE;
import static dev.verdict.frankieone.StepHistory.Listing.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepHistoryTest {

    private static WorkflowResult result(String steps, String... stepResults) {
        return Fixture.parse("{'status':'REVIEW','steps':" + steps + ",'workflowStepResults':["
                + String.join(",", stepResults) + "]}");
    }

    /** An attempt on the first of January with its times of day; an empty text omits a time. */
    private static String attempt(String id, String name, String start, String end, String more) {
        return "{'stepResultId':'" + id + "','stepName':'" + name + "'" + time("startedAt", start)
                + time("endedAt", end) + more + "}";
    }

    private static String time(String field, String clock) {
        return clock == null || clock.isEmpty() ? "" : ",'" + field + "':'2026-01-01T" + clock + "Z'";
    }

    private static StepHistory only(String... stepResults) {
        List<StepHistory> timeline = result("null", stepResults).timeline();
        assertThat(timeline).hasSize(1);
        return timeline.get(0);
    }

    private static List<String> ids(List<StepResult> attempts) {
        return attempts.stream().map(StepResult::stepResultId).toList();
    }

    @Test
    void steps_are_in_workflow_order_then_by_start_then_those_only_listed() {
        List<StepHistory> timeline = result(
                        "{'order':['A','NOT_REACHED','B','A'],'notApplicable':['N','B'],'incomplete':['I'],"
                                + "'failed':['F','I'],'passed':['A','P']}",
                        attempt("1", "NO_TIME", "", "", ""),
                        attempt("2", "LATE", "10:09:00", "", ""),
                        attempt("3", "TWICE", "10:08:00", "", ""),
                        attempt("4", "EARLY", "10:05:00", "", ""),
                        attempt("5", "TWICE", "10:01:00", "", ""),
                        attempt("6", "B", "", "", ""))
                .timeline();

        assertThat(timeline)
                .extracting(StepHistory::name)
                .containsExactly("A", "NOT_REACHED", "B", "TWICE", "EARLY", "LATE", "NO_TIME", "P", "F", "I", "N");
        assertThatThrownBy(() -> timeline.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void steps_without_an_order_are_ordered_by_any_of_their_times() {
        assertThat(result(
                                "null",
                                "{'stepName':'D','updatedAt':'2026-01-01T10:04:00Z'}",
                                "{'stepName':'C','endedAt':'2026-01-01T10:03:00Z','updatedAt':'2026-01-01T09:00:00Z'}",
                                "{'stepName':'B','createdAt':'2026-01-01T10:02:00Z','endedAt':'2026-01-01T09:00:00Z'}",
                                "{'stepName':'A','startedAt':'2026-01-01T10:01:00Z','createdAt':'2026-01-01T11:00:00Z'}")
                        .timeline())
                .extracting(StepHistory::name)
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void a_step_that_was_not_reached_has_no_attempts() {
        StepHistory step = result("{'order':['AML']}").timeline().get(0);

        assertThat(step.name()).isEqualTo("AML");
        assertThat(step.subjects()).isEmpty();
        assertThat(step.current()).isEmpty();
        assertThat(step.attempts()).isEmpty();
        assertThat(step.listedAs()).isEmpty();
        assertThat(step.startedAt()).isEmpty();
        assertThat(step.endedAt()).isEmpty();
        assertThat(step.duration()).isEmpty();
        assertThat(step).hasToString("AML [], attempts 0");
    }

    @Test
    void without_steps_the_timeline_is_empty() {
        assertThat(Fixture.parse("{'status':'PASS'}").timeline()).isEmpty();
    }

    @Test
    void attempts_are_oldest_first_and_the_newest_decides() {
        StepHistory kyc = only(
                attempt("second", "KYC", "10:05:00", "10:06:00", ",'result':'NO_MATCH'"),
                attempt("third", "KYC", "10:10:00", "10:12:00", ",'result':'MATCH'"),
                attempt("first", "KYC", "10:00:00", "10:01:00", ",'result':'NO_MATCH'"));

        assertThat(ids(kyc.attempts())).containsExactly("first", "second", "third");
        assertThat(ids(kyc.current())).containsExactly("third");
        assertThat(kyc.subjects())
                .singleElement()
                .satisfies(attempts -> assertThat(ids(attempts)).containsExactly("third", "second", "first"));
        assertThat(kyc.startedAt()).contains(Instant.parse("2026-01-01T10:00:00Z"));
        assertThat(kyc.endedAt()).contains(Instant.parse("2026-01-01T10:12:00Z"));
        assertThat(kyc.duration()).contains(Duration.ofMinutes(12));
        assertThat(kyc).hasToString("KYC [MATCH], attempts 3, took PT12M");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'objectType':5 | 'objectType':'5'",
                "'objectType':'A','objectId':'B' | 'objectType':'AB'",
                "'objectType':'A','objectId':'B' | 'objectType':'A'",
                "'objectType':'A' | 'objectId':'A'",
                "'objectType':['A'] | 'objectType':'[\\'A\\']'"
            })
    void different_object_types_and_ids_are_different_subjects(String one, String other) {
        assertThat(only("{'stepName':'ID'," + one + "}", "{'stepName':'ID'," + other + "}")
                        .subjects())
                .hasSize(2);
        assertThat(only("{'stepName':'ID'," + one + "}", "{'stepName':'ID'," + one + "}")
                        .subjects())
                .hasSize(1);
    }

    @Test
    void without_times_the_first_one_sent_is_the_newest() {
        StepHistory kyc = only(
                attempt("b", "KYC", "", "", ""),
                attempt("c", "KYC", "10:10:00", "", ""),
                attempt("a", "KYC", "10:00:00", "", ""));

        assertThat(ids(kyc.attempts())).containsExactly("a", "c", "b");
        assertThat(ids(kyc.current())).containsExactly("b");
    }

    @Test
    void subjects_are_distinguished_by_type_and_id() {
        StepHistory idv = only(
                attempt("1", "IDV", "10:01:00", "", ",'objectType':'DOCUMENT','objectId':'a','result':'INCOMPLETE'"),
                attempt("2", "IDV", "10:02:00", "", ",'objectType':'DOCUMENT','objectId':'b','result':'MATCH'"),
                attempt("3", "IDV", "10:03:00", "", ",'objectType':'DOCUMENT','objectId':'a','result':'NO_MATCH'"),
                attempt("4", "IDV", "10:04:00", "", ",'objectType':'DOCUMENT','result':'MATCH'"),
                attempt("5", "IDV", "10:05:00", "", ",'objectType':'DOCUMENT','objectId':'','result':'HIT'"),
                attempt("6", "IDV", "10:06:00", "", ",'objectType':'NEW','objectId':'a','result':'canary x'"));

        assertThat(idv.subjects())
                .extracting(StepHistoryTest::ids)
                .containsExactly(List.of("3", "1"), List.of("2"), List.of("5", "4"), List.of("6"));
        assertThat(ids(idv.attempts())).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(idv).hasToString("IDV [NO_MATCH, MATCH, HIT, (not printable)], attempts 6");
    }

    @Test
    void if_a_time_is_missing_attempts_are_listed_by_subject() {
        StepHistory idv = only(
                attempt("a2", "IDV", "", "", ",'objectId':'a'"),
                attempt("b1", "IDV", "10:02:00", "", ",'objectId':'b'"),
                attempt("a1", "IDV", "10:01:00", "", ",'objectId':'a'"));

        assertThat(idv.subjects()).extracting(StepHistoryTest::ids).containsExactly(List.of("a2", "a1"), List.of("b1"));
        assertThat(ids(idv.attempts())).containsExactly("b1", "a1", "a2");
    }

    @Test
    void a_step_has_the_lists_that_contain_it() {
        List<StepHistory> timeline = result(
                        "{'order':['NONE','ALL'],'passed':['ALL','P'],'failed':['ALL'],'incomplete':['ALL'],"
                                + "'notApplicable':['ALL']}",
                        attempt("1", "NONE", "", "", ""))
                .timeline();

        assertThat(timeline.get(0).listedAs()).isEmpty();
        assertThat(timeline.get(1).listedAs()).containsExactly(PASSED, FAILED, INCOMPLETE, NOT_APPLICABLE);
        assertThat(timeline.get(2).listedAs()).containsExactly(PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "10:00:00, 10:00:01.5, PT1.5S",
        "10:00:00, 10:00:00, PT0S",
        "10:00:01, 10:00:00, ",
        "10:00:00, '', ",
        "'', 10:00:00, ",
        "'', '', "
    })
    void the_duration_of_a_step_an_attempt_and_a_run(String start, String end, Duration duration) {
        String attempt = attempt("1", "KYC", start, end, "");
        WorkflowResult run = Fixture.parse("{'status':'PASS'" + time("startedAt", start) + time("endedAt", end) + "}");

        assertThat(only(attempt).duration().orElse(null)).isEqualTo(duration);
        assertThat(result("null", attempt)
                        .workflowStepResults()
                        .get(0)
                        .duration()
                        .orElse(null))
                .isEqualTo(duration);
        assertThat(run.duration().orElse(null)).isEqualTo(duration);
    }

    @Test
    void a_step_ends_when_the_newest_attempts_at_all_subjects_have_ended() {
        String a1 = attempt("a1", "IDV", "10:00:00", "", ",'objectId':'a'");
        String a2 = attempt("a2", "IDV", "10:05:00", "10:06:00", ",'objectId':'a'");
        String b1 = attempt("b1", "IDV", "10:01:00", "10:09:00", ",'objectId':'b'");
        String c1 = attempt("c1", "IDV", "10:02:00", "", ",'objectId':'c'");

        assertThat(only(a1, a2, b1).endedAt())
                .as("an earlier attempt that never ended holds nothing up")
                .contains(Instant.parse("2026-01-01T10:09:00Z"));
        assertThat(only(a1, a2, b1).duration()).contains(Duration.ofMinutes(9));
        assertThat(only(a1, a2, b1, c1).endedAt()).isEmpty();
        assertThat(only(a1, a2, b1, c1).duration()).isEmpty();
        assertThat(only(a1, a2, b1, c1).startedAt()).contains(Instant.parse("2026-01-01T10:00:00Z"));
    }

    @Test
    void a_history_is_unmodifiable() {
        StepHistory kyc = result("{'passed':['KYC']}", attempt("1", "KYC", "", "", ""))
                .timeline()
                .get(0);

        assertThatThrownBy(() -> kyc.subjects().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kyc.subjects().get(0).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kyc.listedAs().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kyc.attempts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kyc.current().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_name_cannot_add_a_line() {
        assertThat(only("{'stepName':'A\\nB','result':'PASS','objectId':'canary','notes':{'canary':{}}}"))
                .hasToString("A?B [PASS], attempts 1");
        assertThat(only("{'stepName':' ','result':'PASS'}").name()).isEqualTo("(unnamed)");
    }

    @Test
    void recorded_timelines_are_read() {
        assertThat(Fixture.result("individual-two-documents").timeline())
                .extracting(StepHistory::toString)
                .containsExactly(
                        "START [COMPLETE], attempts 1, took PT0.09546S",
                        "IDV [MATCH, NO_MATCH], attempts 3, took PT2M35.485803S",
                        "DECISION [COMPLETE], attempts 1, took PT0.063907S",
                        "FINISH [COMPLETE], attempts 1, took PT0.062985S");
        assertThat(Fixture.result("individual-in-progress").timeline())
                .filteredOn(step -> step.duration().isEmpty())
                .extracting(StepHistory::name)
                .containsExactly("IDV", "AML", "DECISION", "FINISH");
        assertThat(Fixture.result("organization-complete").duration()).contains(Duration.parse("PT5.107909S"));
        assertThat(Fixture.result("individual-in-progress").duration()).isEmpty();
    }
}
