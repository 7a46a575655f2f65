package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Advice;
import dev.verdict.Open;
import dev.verdict.Progress;
import dev.verdict.Verdict.Kind;
import dev.verdict.review.AuditAction;
import dev.verdict.seon.idv.CheckOutcome;
import dev.verdict.seon.idv.Decision;
import dev.verdict.seon.idv.IdvPlatform;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table from SEON's status values to verdicts: every value, in every case and tense. */
class RunStatusTest {

    private static Stream<String> cases(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String first = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        String mixed = first.substring(0, 2) + word.toUpperCase(Locale.ROOT).substring(2);
        return Stream.of(word, small, small.toUpperCase(Locale.ROOT), first, mixed)
                .flatMap(text -> Stream.of(text, text.replace(' ', '_'), text.replace(' ', '-')))
                .distinct();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, CREATED, PENDING, RUNNING, WAIT",
        "RUNNING, RUNNING, PENDING, RUNNING, WAIT",
        "Pending, PENDING, PENDING, RUNNING, WAIT",
        "Retry required, RETRY_REQUIRED, PENDING, RUNNING, ASK_PERSON_TO_RETRY",
        "RetryRequired, RETRY_REQUIRED, PENDING, RUNNING, ASK_PERSON_TO_RETRY",
        "APPROVED, APPROVED, APPROVED, ENDED, NONE",
        "Approve, APPROVED, APPROVED, ENDED, NONE",
        "DECLINED, DECLINED, DECLINED, ENDED, DECIDED",
        "Decline, DECLINED, DECLINED, ENDED, DECIDED",
        "REVIEW, REVIEW, REVIEW, ENDED, DECIDE_MANUALLY",
        "EXPIRED, EXPIRED, ABANDONED, ENDED, INVITE_AGAIN",
        "Expire, EXPIRED, ABANDONED, ENDED, INVITE_AGAIN",
        "Abandoned, ABANDONED, ABANDONED, ENDED, INVITE_AGAIN",
        "Abandon, ABANDONED, ABANDONED, ENDED, INVITE_AGAIN",
        "ERROR, ERROR, TECHNICAL_FAILURE, ENDED, EXECUTE_AGAIN_THEN_SUPPORT"
    })
    void every_value_in_every_case_and_tense(
            String word, RunStatus status, Kind kind, Progress progress, Advice advice) {
        assertThat(cases(word)).hasSizeGreaterThanOrEqualTo(4).allSatisfy(text -> {
            for (String event : List.of("finished " + text, text)) {
                WorkflowRun run = Webhooks.runWith(event);
                assertThat(run.status().known()).contains(status);
                assertThat(run.status().raw()).as("kept as sent").isEqualTo(text);
                assertThat(run.verdict().kind()).isEqualTo(kind);
                assertThat(run.verdict().advice()).isEqualTo(advice);
                assertThat(run.progress()).isEqualTo(progress);
                assertThat(run.verdict().words()).hasToString("[status " + text + "]");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPROVING",
                "APPROVED ",
                " APPROVED",
                "APPROVEDD",
                "NOT_APPROVED",
                "",
                "PASS",
                "REVIEWED",
                "OK",
                "true",
                "ΑPPROVED",
                "APPROV\u0395D",
                "EXP\u0131RED",
                "\uff21PPROVED",
                "APPROVED\u200b"
            })
    void an_unknown_value_is_unrecognized_and_kept(String word) {
        WorkflowRun run = Webhooks.runWith("RUNNING", "finished " + word);

        assertThat(run.status().known()).isEmpty();
        assertThat(run.status().raw()).isEqualTo(word);
        assertThat(run.verdict().kind()).isEqualTo(Kind.UNRECOGNIZED);
        assertThat(run.verdict().advice()).isEqualTo(Advice.TREAT_AS_UNDECIDED);
        assertThat(run.progress()).isEqualTo(Progress.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "true", "1", "['APPROVED']", "{'status':'APPROVED'}"})
    void a_status_that_is_not_a_string_is_unrecognized(String status) {
        SeonEvent event = Webhooks.event("{'event':'orchestration/workflow_execution_finished','data':{'id':'run-1',"
                + "'status':" + status + "}}");
        WorkflowRun run = WorkflowRun.start("run-1").apply(event);

        assertThat(run.verdict().kind()).isEqualTo(Kind.UNRECOGNIZED);
        assertThat(run.progress()).isEqualTo(Progress.UNKNOWN);
    }

    @Test
    void an_event_without_a_status_is_unrecognized() {
        SeonEvent event = Webhooks.event("{'event':'orchestration/workflow_execution_finished','data':{'id':'run-1'}}");

        assertThat(WorkflowRun.start("run-1").apply(event).verdict().kind()).isEqualTo(Kind.UNRECOGNIZED);
    }

    @Test
    void a_run_without_events_is_pending() {
        WorkflowRun run = WorkflowRun.start("run-1");

        assertThat(run.verdict().kind()).isEqualTo(Kind.PENDING);
        assertThat(run.progress()).isEqualTo(Progress.RUNNING);
        assertThat(run.status()).isEqualTo(Open.absent());
        assertThat(run.verdict().words()).isEmpty();
        assertThat(run.executionId()).isEqualTo("run-1");
    }

    @ParameterizedTest
    @EnumSource(RunStatus.class)
    void only_the_status_approved_approves(RunStatus status) {
        assertThat(Webhooks.runWith("finished " + status.name()).verdict().isApproved())
                .isEqualTo(status == RunStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(RunStatus.class)
    void a_status_has_its_spellings_and_its_kind_of_verdict(RunStatus status) {
        assertThat(status.words()).isNotEmpty().allSatisfy(word -> {
            WorkflowRun run = Webhooks.runWith("finished " + word);
            assertThat(run.status().is(status)).isTrue();
            assertThat(run.verdict().kind()).isEqualTo(status.verdictKind());
        });
        assertThat(status.words().stream().map(word -> word.toUpperCase(Locale.ROOT)))
                .as("every spelling is one of its words, but for the spaces")
                .containsAll(status.spellings().stream()
                        .map(spelling -> spelling.replace("RETRYREQUIRED", "RETRY REQUIRED"))
                        .toList());
    }

    @Test
    void the_values_of_sessions_checks_and_actions_are_read_in_any_case_too() {
        assertThat(Open.of(Decision.class, "Approve").is(Decision.APPROVED)).isTrue();
        assertThat(Open.of(Decision.class, "decline").is(Decision.DECLINED)).isTrue();
        assertThat(Open.of(Decision.class, "Abandon").is(Decision.ABANDONED)).isTrue();
        assertThat(Open.of(CheckOutcome.class, "Not performed").is(CheckOutcome.NOT_PERFORMED))
                .isTrue();
        assertThat(Open.of(AuditAction.class, "status-change").is(AuditAction.STATUS_CHANGE))
                .isTrue();
        assertThat(Open.of(IdvPlatform.class, "web").known()).isEmpty();
    }
}
