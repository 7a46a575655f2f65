package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.status;
import static dev.verdict.seon.Webhooks.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Progress;
import dev.verdict.Verdict.Kind;
import dev.verdict.review.AuditAction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowRunTest {
    static List<String> runs() {
        return Webhooks.RUNS;
    }

    @ParameterizedTest
    @CsvSource({
        "approved, APPROVED",
        "review, REVIEW",
        "declined, DECLINED",
        "abandoned, ABANDONED",
        "expired, ABANDONED",
        "declined-overridden-to-approved, APPROVED",
        "approved-overridden-to-declined, DECLINED",
        "late-session, APPROVED",
        "updated-before-finished, APPROVED"
    })
    void the_latest_status_determines_the_verdict(String name, Kind kind) {
        assertThat(Webhooks.run(name).verdict().kind()).isEqualTo(kind);
    }

    @Test
    void a_run_has_the_data_of_its_events() {
        WorkflowRun run = Webhooks.run("approved");

        assertThat(run.executionId()).isEqualTo("3f0e6a10-0000-4000-8000-000000000001");
        assertThat(run.workflowId()).contains("8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0001");
        assertThat(run.workflowName()).contains("Onboarding EU");
        assertThat(run.userReference()).contains("user-1001");
        assertThat(run.firstSeenAt()).contains(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(run.statusHistory())
                .hasToString("[RUNNING at 2026-03-02T10:00:00Z, APPROVED at 2026-03-02T10:05:00Z]");
        assertThat(run.steps())
                .hasToString("[TRANSACTION tx-101 at 2026-03-02T10:00:05Z: APPROVE, fraud score 4.5,"
                        + " IDV_SESSION session-101 at 2026-03-02T10:04:00Z: APPROVED,"
                        + " TRANSACTION tx-102 at 2026-03-02T10:04:30Z: APPROVE, fraud score 2]");
        assertThat(run.transactions()).hasSize(2);
        assertThat(run.failingSteps()).isEmpty();
        assertThat(run.statusOverride()).isEmpty();
        assertThat(run.manualChanges()).isEmpty();
        assertThat(run)
                .hasToString("WorkflowRun[3f0e6a10-0000-4000-8000-000000000001, status APPROVED, 2 events, 3 steps,"
                        + " 0 log entries]");
        assertThat(runWith("RUNNING").withAnalystEntry(AnalystEntry.of("a", Instant.EPOCH, AuditAction.NOTE, null)))
                .hasToString("WorkflowRun[run-1, status RUNNING, 1 event, 0 steps, 1 log entry]");
    }

    @Test
    void a_run_without_a_session_or_transaction_has_no_user() {
        assertThat(runWith("APPROVED").userReference()).isEmpty();
    }

    @Test
    void sessions_and_transactions_do_not_determine_the_verdict() {
        WorkflowRun run = runWith("RUNNING")
                .link(Webhooks.session("s", time(8), "'status':'APPROVED'"))
                .link(Webhooks.transaction("t", time(9), "'state':'APPROVE','fraud_score':0"));

        assertThat(run.verdict().kind()).isEqualTo(Kind.PENDING);
    }

    @Test
    void a_session_after_the_end_changes_the_sections_and_not_the_verdict() {
        WorkflowRun run = Webhooks.run("late-session");

        assertThat(run.verdict().kind()).isEqualTo(Kind.APPROVED);
        assertThat(run.document()).isPresent();
    }

    @Test
    void each_update_returns_a_new_run_and_leaves_the_earlier_one_unchanged() {
        WorkflowRun before = runWith("RUNNING");
        WorkflowRun after = before.apply(status("finished DECLINED", time(5)));

        assertThat(before.verdict().kind()).isEqualTo(Kind.PENDING);
        assertThat(after.verdict().kind()).isEqualTo(Kind.DECLINED);
        assertThat(before).isNotEqualTo(after).doesNotHaveSameHashCodeAs(after);
    }

    @Test
    void runs_with_different_data_are_not_equal() {
        assertThat(runWith("APPROVED")).isNotEqualTo(runWith("DECLINED")).isNotEqualTo(runWith("Approve"));
        assertThat(runWith("APPROVED").link(Webhooks.transaction("t1", time(1), "'n':1")))
                .isNotEqualTo(runWith("APPROVED").link(Webhooks.transaction("t1", time(1), "'n':2")));
    }

    @Test
    void a_duplicate_event_changes_nothing() {
        WorkflowRun run = Webhooks.run("declined");
        for (SeonEvent event : Webhooks.events("declined")) {
            assertThat(Webhooks.with(run, event)).isSameAs(run);
        }
    }

    @Test
    void an_event_with_its_fields_in_another_order_is_the_same_event() {
        WorkflowRun run = runWith("APPROVED");
        SeonEvent same = event(
                "{'data':{'status':'APPROVED','workflow':{'name':'Onboarding','id':'wf-1'},'id':'run-1'},"
                        + "'timestamp':'2026-03-02T11:00:00.000+01:00','event':'orchestration/workflow_execution_updated'}");

        assertThat(run.apply(same)).isSameAs(run);
    }

    @Test
    void unknown_fields_are_compared_without_their_order_too() {
        SeonEvent one = event("{'event':'future/thing','data':{'a':{'x':1,'y':2},'b':'2'}}");
        SeonEvent same = event("{'data':{'b':'2','a':{'y':2,'x':1}},'event':'future/thing'}");
        SeonEvent other = event("{'data':{'a2':{'y':2,'x':1},'b':'2'},'event':'future/thing'}");
        WorkflowRun run = runWith("APPROVED").link(one);

        assertThat(run.link(same)).isSameAs(run);
        assertThat(run.link(other).linkedEvents()).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'data':{'a':'1'}",
                "'data':{'b':'1'}",
                "'data':{'a':1}",
                "'data':{'a':true}",
                "'data':{'a':null}",
                "'data':{'a':['1']}",
                "'data':{'a':{'1':'1'}}",
                "'data':{'a':'1','b':'1'}",
                "'data':{'a':'1\\u0000'}",
                "'date':{'a':'1'}",
                "'data':[]"
            })
    void events_that_differ_in_anything_are_two_events(String fields) {
        SeonEvent one = event("{'event':'future/thing','data':{'a':'1','b':'2'}}");
        SeonEvent other = event("{'event':'future/thing'," + fields + "}");

        assertThat(runWith("APPROVED").link(one).link(other).linkedEvents()).containsExactlyInAnyOrder(one, other);
        assertThat(runWith("APPROVED").link(one).link(other))
                .isEqualTo(runWith("APPROVED").link(other).link(one));
    }

    @Test
    void an_event_of_another_run_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.start("run-2").apply(status("APPROVED", time(0))))
                .withMessage("an event of run run-1, not of run-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'event':'idv/session_finished','data':{'status':'APPROVED'}}",
                "{'event':'transaction/processed','data':{'id':'run-1'}}",
                "{'event':'transaction:status_update'}",
                "{'event':'ping'}",
                "{'event':'orchestration/workflow_execution_paused','data':{'id':'run-1','status':'APPROVED'}}"
            })
    void only_workflow_events_are_applied(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.start("run-1").apply(event(json)));
    }

    @Test
    void workflow_events_and_pings_are_not_linked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.start("run-1").link(status("APPROVED", time(0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.start("run-1").link(event("{'event':'ping'}")));
    }

    @Test
    void an_unknown_event_can_be_linked_and_is_kept() {
        WorkflowRun run = WorkflowRun.start("run-1").link(event("{'event':'future/thing','data':{'a':1}}"));

        assertThat(run.linkedEvents()).hasSize(1);
        assertThat(run.steps()).isEmpty();
    }

    @Test
    void a_run_requires_an_id() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkflowRun.start(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkflowRun.start("run-1", ""));
        assertThat(WorkflowRun.start("run-1", "user-7").userReference()).contains("user-7");
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, APPROVED, APPROVED",
        "Pending, APPROVED, APPROVED",
        "RUNNING, APPROVED, APPROVED",
        "Retry required, APPROVED, APPROVED",
        "APPROVED, NEW_WORD, NEW_WORD",
        "APPROVED, REVIEW, REVIEW",
        "APPROVED, EXPIRED, EXPIRED",
        "APPROVED, Abandoned, Abandoned",
        "APPROVED, ERROR, ERROR",
        "APPROVED, DECLINED, DECLINED",
        "CREATED, PENDING, PENDING",
        "PENDING, RUNNING, RUNNING",
        "RUNNING, Retry required, Retry required",
        "Retry required, NEW_WORD, NEW_WORD",
        "NEW_WORD, REVIEW, REVIEW",
        "REVIEW, EXPIRED, EXPIRED",
        "EXPIRED, ABANDONED, ABANDONED",
        "ABANDONED, ERROR, ERROR",
        "ERROR, DECLINED, DECLINED",
        "CREATED, DECLINED, DECLINED",
        "RUNNING, REVIEW, REVIEW"
    })
    void at_equal_times_an_end_beats_a_running_status_and_the_stricter_of_two_ends_counts(
            String one, String other, String counts) {
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            for (String timestamp : new String[] {time(3), null}) {
                WorkflowRun run = WorkflowRun.start("run-1")
                        .apply(status(order.get(0), timestamp))
                        .apply(status("finished " + order.get(1), timestamp));
                assertThat(run.status().raw()).isEqualTo(counts);
                assertThat(run.statusHistory()).hasSize(1);
                assertThat(run.workflowEvents()).hasSize(2);
                assertThat(run.statusOverride()).as("nobody changed anything").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "['APPROVED']", "1"})
    void an_approval_does_not_count_beside_an_invalid_status_of_the_same_time(String status) {
        SeonEvent odd = event("{'event':'orchestration/workflow_execution_updated','timestamp':'" + time(3)
                + "','data':{'id':'run-1','status':" + status + "}}");
        WorkflowRun run = WorkflowRun.start("run-1").apply(status("finished APPROVED", time(3)));

        assertThat(run.apply(odd).verdict().kind()).isEqualTo(Kind.UNRECOGNIZED);
        assertThat(run.apply(odd).apply(status("RUNNING", time(3))).verdict().kind())
                .isEqualTo(Kind.UNRECOGNIZED);
    }

    @Test
    void a_running_status_or_an_approval_without_a_time_is_the_oldest() {
        WorkflowRun run =
                runWith("finished REVIEW").apply(status("APPROVED", null)).apply(status("RUNNING", null));

        assertThat(run.status().is(RunStatus.REVIEW)).isTrue();
        assertThat(run.statusHistory()).hasToString("[APPROVED, REVIEW at 2026-03-02T10:00:00Z]");
    }

    /** The end can have the same second as the last step. A run with such events must not wait forever. */
    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "REVIEW", "DECLINED", "EXPIRED", "ABANDONED", "ERROR"})
    void a_run_with_two_events_in_one_second_has_ended(String end) {
        for (String goesOn : List.of("CREATED", "RUNNING", "Pending", "Retry required")) {
            SeonEvent ended = status("finished " + end, time(3));
            SeonEvent going = status(goesOn, time(3));
            WorkflowRun run = runWith("CREATED").apply(ended).apply(going);

            assertThat(run.progress()).isEqualTo(Progress.ENDED);
            assertThat(run.status().raw()).isEqualTo(end);
            assertThat(runWith("CREATED").apply(going).apply(ended)).isEqualTo(run);
            assertThat(run.reopenings()).isEmpty();
            assertThat(run.contradictions()).isEmpty();
        }
    }

    /** Its time is unknown, so it may have been the last: an uncertain approval does not count. */
    @ParameterizedTest
    @CsvSource({
        "APPROVED, DECLINED, DECLINED",
        "APPROVED, REVIEW, REVIEW",
        "APPROVED, Abandoned, Abandoned",
        "APPROVED, NEW_WORD, NEW_WORD",
        "APPROVED, RUNNING, APPROVED",
        "APPROVED, Pending, APPROVED",
        "RUNNING, APPROVED, RUNNING",
        "RUNNING, DECLINED, DECLINED",
        "REVIEW, APPROVED, REVIEW",
        "REVIEW, DECLINED, DECLINED",
        "DECLINED, REVIEW, DECLINED",
        "DECLINED, APPROVED, DECLINED"
    })
    void an_end_without_a_time_may_be_the_latest_and_of_the_two_the_one_that_approves_less_counts(
            String latest, String timeless, String counts) {
        WorkflowRun run = runWith("CREATED", latest).apply(status("finished " + timeless, null));

        assertThat(run.status().raw()).isEqualTo(counts);
        assertThat(run.statusHistory()).hasSize(3);
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }

    @Test
    void the_same_end_without_a_time_keeps_the_one_with_a_time_as_the_latest() {
        WorkflowRun run = runWith("finished DECLINED").apply(status("DECLINED", null));

        assertThat(run.statusHistory()).hasToString("[DECLINED, DECLINED at 2026-03-02T10:00:00Z]");
    }

    @Test
    void the_name_of_the_workflow_is_the_latest() {
        WorkflowRun run = runWith("RUNNING")
                .apply(event("{'event':'orchestration/workflow_execution_finished','timestamp':'2026-03-03T00:00:00Z',"
                        + "'data':{'id':'run-1','workflow':{'name':'Renamed'},'status':'APPROVED'}}"));

        assertThat(run.workflowName()).contains("Renamed");
        assertThat(run.workflowId()).contains("wf-1");
    }

    /** The first session has two events. Of the two sessions that ended at one time, the stricter one still counts. */
    @Test
    void of_two_sessions_at_one_time_the_stricter_is_the_later() {
        String declined = "'status':'DECLINED','selfieVerificationResult':{'overallResult':'DECLINED'}";
        String approved = "'status':'APPROVED','selfieVerificationResult':{'overallResult':'APPROVED'}";
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.session("a", time(1), approved))
                .link(Webhooks.session("a", time(3), declined))
                .link(Webhooks.session("b", time(3), approved));

        assertThat(run.steps()).extracting(RunStep::id).containsExactly("b", "a");
        assertThat(run.failingSteps()).extracting(step -> step.name()).containsExactly("selfie");
    }

    @Test
    void an_unreadable_time_is_read_as_no_time_and_kept() {
        SeonEvent session = event("{'event':'idv/session_finished','timestamp':'soon','data':{'sessionId':'s',"
                + "'status':'APPROVED','finishedAt':20260302}}");
        WorkflowRun run = runWith("REVIEW").link(session).link(Webhooks.session("s", time(1), "'status':'DECLINED'"));

        assertThat(run.steps()).hasToString("[IDV_SESSION s at " + time(1) + ": DECLINED]");
        assertThat(session.raw("timestamp")).isEqualTo("soon");
        assertThat(WorkflowRun.parse(run.toJson()).linkedEvents()).contains(session);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_stored_run_is_equal_after_it_is_read(String name) {
        WorkflowRun run = Webhooks.run(name)
                .withAnalystEntry(AnalystEntry.of(
                        "Mara Inkwell", Instant.parse(time(9)), AuditAction.NOTE, "Asked for a new photo"));
        WorkflowRun read = WorkflowRun.parse(run.toJson());

        assertThat(read).isEqualTo(run).hasSameHashCodeAs(run);
        assertThat(read.toJson()).isEqualTo(run.toJson());
        assertThat(read.explain()).isEqualTo(run.explain());
    }
}
