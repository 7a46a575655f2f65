package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.seon.idv.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunStepsTest {
    @Test
    void a_transaction_is_a_step_with_all_its_data() {
        RunStep step = Webhooks.run("approved").transactions().get(1);

        assertThat(step.actionType()).isEqualTo("deposit");
        assertThat(step.amount()).isEqualTo("250.5");
        assertThat(step.currency()).isEqualTo("EUR");
        assertThat(step.deviceHash()).isEqualTo("d41d8cd98f00b204");
        assertThat(step.country()).isEqualTo("GB");
        assertThat(step.outcome().is(Decision.APPROVED)).isTrue();
        assertThat(step.event()).isInstanceOf(TransactionProcessed.class);
    }

    @Test
    void a_step_has_the_id_of_the_run_that_it_was_linked_to() {
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.session("s", time(4), "'status':'APPROVED'"))
                .link(Webhooks.transaction("t", time(5), "'state':'REVIEW'"));

        assertThat(run.steps()).extracting(RunStep::runId).containsExactly(Webhooks.RUN, Webhooks.RUN);
    }

    @Test
    void the_name_of_the_person_is_from_the_latest_event_else_from_the_start() {
        WorkflowRun started = WorkflowRun.start(
                Webhooks.RUN, RunStart.of("u-1").withUserName("Ann Start").withEmail("start@shop.example"));
        WorkflowRun session = started.link(Webhooks.session(
                "s", time(4), "'name':'Ann Session','email':'session@shop.example','status':'APPROVED'"));
        WorkflowRun both = session.link(Webhooks.transaction("t", time(5), "'user_fullname':'Ann Later','email':''"));

        assertThat(started.userName()).contains("Ann Start");
        assertThat(started.email()).contains("start@shop.example");
        assertThat(session.userName()).contains("Ann Session");
        assertThat(session.email()).contains("session@shop.example");
        assertThat(both.userName()).as(both.linkedEvents().toString()).contains("Ann Later");
        assertThat(both.email()).contains("session@shop.example");
        assertThat(WorkflowRun.start("run-2").userName()).isEmpty();
        assertThat(WorkflowRun.start("run-2").email()).isEmpty();
    }

    @Test
    void the_document_data_are_from_the_latest_session_that_has_them() {
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.session(
                        "s", time(4), "'status':'REVIEW','documentCheckExtractedData':{'documentNumber':'D1'}"))
                .link(Webhooks.session(
                        "t", time(5), "'status':'APPROVED','dataExtractionResult':{'documentNumber':'D2'}"))
                .link(Webhooks.session("u", time(6), "'status':'APPROVED'"));

        assertThat(run.documentData())
                .hasValueSatisfying(
                        data -> assertThat(data.raw("documentNumber")).isEqualTo("D2"));
        assertThat(runWith("REVIEW").documentData()).isEmpty();
    }

    @Test
    void a_session_with_several_events_is_one_step() {
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.session("s", time(5), "'status':'APPROVED'"))
                .link(Webhooks.session("s", time(4), "'status':'REVIEW'"))
                .link(Webhooks.session("other", time(4), "'status':'DECLINED'"));

        assertThat(run.steps())
                .extracting(step -> step.id() + " " + step.outcome())
                .containsExactly("other DECLINED", "s APPROVED");
        assertThat(run.linkedEvents()).hasSize(3);
    }

    @Test
    void a_transaction_has_its_latest_state() {
        SeonEvent processed = Webhooks.transaction("t", time(5), "'state':'REVIEW'");
        SeonEvent later = event("{'event':'transaction:status_update','date':'" + time(6)
                + "','transactions':[{'id':'t','state':'APPROVE'},{'id':'of-another-run','state':'DECLINE'}]}");
        SeonEvent earlier = event("{'event':'transaction:status_update','date':'" + time(4)
                + "','transactions':[{'id':'t','state':'DECLINE'},{'id':'t'},{'state':'DECLINE'}]}");
        SeonEvent atOnce = event("{'event':'transaction:status_update','date':'" + time(6)
                + "','transactions':[{'id':'t','state':'DECLINE'}]}");
        WorkflowRun run = runWith("REVIEW").link(later).link(processed).link(earlier);

        assertThat(run.transactions()).hasSize(1);
        assertThat(run.transactions().get(0).outcome().raw()).isEqualTo("APPROVE");
        assertThat(runWith("REVIEW")
                        .link(processed)
                        .link(earlier)
                        .transactions()
                        .get(0)
                        .outcome()
                        .raw())
                .isEqualTo("REVIEW");
        assertThat(run.link(atOnce).transactions().get(0).outcome().raw()).isEqualTo("DECLINE");
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, REVIEW",
        "APPROVED, ODD",
        "ODD, REVIEW",
        "REVIEW, ABANDONED",
        "ABANDONED, ERROR",
        "ERROR, DECLINED"
    })
    void of_two_outcomes_of_a_step_at_one_time_the_stricter_counts(String one, String counts) {
        List<SeonEvent> sessions = List.of(
                Webhooks.session("s", time(5), "'status':'" + one + "'"),
                Webhooks.session("s", time(5), "'status':'" + counts + "'"));
        List<SeonEvent> transactions = List.of(
                Webhooks.transaction("t", time(5), "'state':'" + one + "'"),
                event("{'event':'transaction:status_update','date':'" + time(5)
                        + "','transactions':[{'id':'t','state':'" + counts + "'}]}"));
        for (List<SeonEvent> events : List.of(sessions, transactions)) {
            WorkflowRun run = runWith("REVIEW").link(events.get(0)).link(events.get(1));
            assertThat(run.steps()).extracting(step -> step.outcome().raw()).containsExactly(counts);
            assertThat(runWith("REVIEW").link(events.get(1)).link(events.get(0)))
                    .isEqualTo(run);
        }
    }

    /** An event without an outcome hides no earlier outcome. */
    @ParameterizedTest
    @ValueSource(strings = {"'x':1", "'status':null,'state':null"})
    void a_later_event_without_an_outcome_keeps_the_earlier_outcome(String fields) {
        for (String timestamp : List.of(time(5), time(6))) {
            WorkflowRun run = runWith("REVIEW")
                    .link(Webhooks.session("s", time(5), "'status':'DECLINED'"))
                    .link(Webhooks.session("s", timestamp, fields))
                    .link(Webhooks.transaction("t", time(5), "'state':'DECLINE'"))
                    .link(Webhooks.transaction("t", timestamp, fields));

            assertThat(run.steps())
                    .extracting(step -> step.outcome().raw())
                    .containsExactlyInAnyOrder("DECLINED", "DECLINE");
            assertThat(run.failingSteps()).hasSize(2);
        }
    }

    @Test
    void an_outcome_of_a_session_without_a_time_counts_if_it_is_stricter() {
        SeonEvent timeless = event("{'event':'idv/session_finished','data':{'sessionId':'s','status':'DECLINED'}}");
        SeonEvent approved = Webhooks.session("s", time(5), "'status':'APPROVED'");

        assertThat(runWith("REVIEW").link(timeless).link(approved).steps())
                .extracting(step -> step.outcome().raw())
                .containsExactly("DECLINED");
    }

    @Test
    void the_user_of_a_run_can_come_from_a_transaction() {
        WorkflowRun run = runWith("REVIEW").link(Webhooks.transaction("t", time(5), "'user_id':'user-9'"));

        assertThat(run.userReference()).contains("user-9");
        assertThat(run.link(Webhooks.session("s", time(6), "'status':'REVIEW'")).userReference())
                .contains("user-9");
        assertThat(run.link(Webhooks.session("s", time(6), "'userId':'user-8'")).userReference())
                .contains("user-8");
    }

    @Test
    void steps_without_an_id_are_separate_steps() {
        WorkflowRun run = runWith("REVIEW")
                .link(event("{'event':'transaction/processed','data':{'state':'REVIEW'}}"))
                .link(event("{'event':'transaction/processed','data':{'state':'APPROVE'}}"));

        assertThat(run.transactions()).hasSize(2);
    }

    /** Its time is unknown, so it may have been the last. */
    @ParameterizedTest
    @CsvSource({
        "APPROVE, DECLINE, DECLINE",
        "APPROVE, REVIEW, REVIEW",
        "APPROVE, ODD, ODD",
        "REVIEW, APPROVE, REVIEW",
        "DECLINE, REVIEW, DECLINE"
    })
    void a_state_without_a_time_counts_if_it_is_stricter(String processed, String timeless, String counts) {
        for (String date : List.of("", "'date':'soon',", "'date':7,")) {
            SeonEvent update = event("{'event':'transaction:status_update'," + date
                    + "'transactions':[{'id':'t','state':'" + timeless + "'}]}");
            SeonEvent earlier = event("{'event':'transaction:status_update','date':'" + time(1)
                    + "','transactions':[{'id':'t','state':'DECLINE'}]}");
            SeonEvent transaction = Webhooks.transaction("t", time(5), "'state':'" + processed + "'");
            for (List<SeonEvent> order :
                    List.of(List.of(update, earlier, transaction), List.of(transaction, earlier, update))) {
                WorkflowRun run = runWith("REVIEW");
                for (SeonEvent event : order) {
                    run = run.link(event);
                }
                assertThat(run.transactions().get(0).outcome().raw()).isEqualTo(counts);
            }
        }
    }

    @Test
    void at_equal_times_a_session_is_ordered_by_the_event_that_counts() {
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.session("a", time(1), "'status':'APPROVED'"))
                .link(Webhooks.session("b", time(1), "'status':'REVIEW'"))
                .link(Webhooks.session("a", time(1), "'status':'DECLINED'"));

        assertThat(run.steps())
                .extracting(step -> step.id() + " " + step.outcome())
                .containsExactly("b REVIEW", "a DECLINED");
    }

    @Test
    void steps_are_in_the_order_of_their_completion_and_not_of_their_events() {
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.transaction("t", time(3), "'state':'APPROVE'"))
                .link(Webhooks.session("s", time(5), "'status':'APPROVED','finishedAt':'" + time(1) + "'"));

        assertThat(run.linkedEvents()).extracting(SeonEvent::at).isSorted();
        assertThat(run.steps()).extracting(RunStep::id).containsExactly("s", "t");
    }

    @Test
    void the_same_state_without_a_time_keeps_the_value_of_the_one_with_a_time() {
        WorkflowRun run = runWith("REVIEW")
                .link(Webhooks.transaction("t", time(1), "'state':'DECLINE'"))
                .link(event("{'event':'transaction:status_update','transactions':[{'id':'t','state':'Declined'}]}"));

        assertThat(run.transactions().get(0).outcome().raw()).isEqualTo("DECLINE");
    }

    @Test
    void transactions_outside_any_run_are_read_without_a_run() {
        SeonEvent first = Webhooks.transaction("t1", time(2), "'state':'REVIEW','fraud_score':41.5,'user_id':'user-1'");
        SeonEvent second = Webhooks.transaction("t2", time(1), "'state':'APPROVE'");
        SeonEvent decided = event("{'event':'transaction:status_update','date':'" + time(3)
                + "','transactions':[{'id':'t1','state':'DECLINE'}]}");
        SeonEvent session = Webhooks.session("s1", time(1), "'status':'APPROVED'");

        List<RunStep> steps = RunStep.outsideRuns(
                List.of(decided, first, second, first, session, Webhooks.event("{'event':'ping'}")));

        assertThat(steps).extracting(RunStep::id).containsExactly("t2", "t1");
        assertThat(steps).allMatch(step -> step.runId() == null && step.kind() == RunStep.Kind.TRANSACTION);
        assertThat(steps.get(1).outcome().is(Decision.DECLINED)).isTrue();
        assertThat(steps.get(1)).hasToString("TRANSACTION t1 at 2026-03-02T10:02:00Z: DECLINE, fraud score 41.5");
        assertThat(RunStep.outsideRuns(List.of())).isEmpty();
    }
}
