package dev.verdict.seon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.seon.review.SeonReview;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Runs of tens of thousands of events. Code that compares every pair of them would time out or run out of memory: there are 100
 * million pairs.
 */
class LargeRunTest {
    private static final int MANY = 10_000;
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private static String events(java.util.function.IntFunction<String> event) {
        return IntStream.range(0, MANY).mapToObj(event).collect(Collectors.joining(",", "[", "]"));
    }

    private static WorkflowRun run(String fields) {
        return WorkflowRun.parse(Webhooks.utf8("{'runId':'run-1'," + fields + "}"));
    }

    private static void assertComplete(WorkflowRun run) {
        assertThat(run.explain().lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(run.verdict().kind()).isNotNull();
        assertThat(SeonReview.run(run).sections()).isNotEmpty();
        assertThat(run.firstSeenAt()).isPresent();
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
        assertThat(run.mergedWith(run)).isEqualTo(run);
    }

    private static String transaction(int i, String id) {
        return "{'event':'transaction/processed','timestamp':'" + START.plusSeconds(i % 100) + "','data':{'id':'" + id
                + "','state':'DECLINE','fraud_score':" + i + ",'aml_details':{'has_sanction_match':true}}}";
    }

    @Test
    void many_transactions() {
        WorkflowRun run = run("'events':[{'event':'orchestration/workflow_execution_finished','timestamp':'" + START
                + "','data':{'id':'run-1','status':'APPROVED'}}],'linked':" + events(i -> transaction(i, "t" + i)));

        assertThat(run.steps()).hasSize(MANY);
        assertThat(run.failingSteps()).hasSize(MANY);
        assertThat(run.contradictions()).hasSize(2 * MANY);
        assertComplete(run);
    }

    /** Strings such as {@code AaBB} and {@code BBAa} have the same hash code. */
    private static String colliding(int i) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void many_transactions_whose_ids_have_one_hash() {
        WorkflowRun run = run("'events':[{'event':'orchestration/workflow_execution_finished','timestamp':'" + START
                + "','data':{'id':'run-1','status':'APPROVED'}}],'linked':"
                + events(i -> transaction(i, colliding(i)).replace("'fraud_score':" + i, "'fraud_score':1")));

        assertThat(run.steps()).hasSize(MANY);
        assertThat(run.contradictions()).hasSize(2 * MANY);
        assertComplete(run);
    }

    @Test
    void many_transactions_without_ids_whose_contents_have_one_hash() {
        WorkflowRun run = run("'linked':"
                + events(i -> "{'event':'transaction/processed','timestamp':'" + START
                        + "','data':{'state':'DECLINE','new':'" + colliding(i) + "'}}"));

        assertThat(run.steps()).hasSize(MANY);
        assertComplete(run);
    }

    @Test
    void many_unknown_statuses_with_one_hash() {
        WorkflowRun run = run("'events':"
                + events(i -> "{'event':'orchestration/workflow_execution_updated','timestamp':'" + START
                        + "','data':{'id':'run-1','status':'" + colliding(i) + "'}}")
                + ",'analystLog':"
                + events(i -> "{'action':'STATUS_CHANGE','by':'b','to':'" + colliding(i) + "','at':'" + START + "'}"));

        assertThat(run.contradictions()).as("each is borne out").isEmpty();
        assertComplete(run);
    }

    @Test
    void many_transactions_linked_one_by_one() {
        WorkflowRun run = WorkflowRun.start("run-1");
        for (int i = 0; i < MANY; i++) {
            run = run.link(Webhooks.event(transaction(i, "t" + i)));
        }

        assertThat(run.steps()).hasSize(MANY);
    }

    @Test
    void many_events_about_one_transaction_and_as_many_states_of_it() {
        WorkflowRun run = run("'linked':"
                + events(i -> i % 2 == 0
                        ? transaction(i, "t")
                        : "{'event':'transaction:status_update','date':'" + START.plusSeconds(i)
                                + "','transactions':[{'id':'t','state':'REVIEW','n':" + i + "}]}"));

        assertThat(run.linkedEvents()).hasSize(MANY);
        assertThat(run.steps()).hasSize(1);
        assertThat(run.steps().get(0).outcome().raw()).isEqualTo("REVIEW");
        assertComplete(run);
    }

    @Test
    void one_update_of_many_transactions() {
        WorkflowRun run = run("'linked':[{'event':'transaction:status_update','date':'" + START + "','transactions':"
                + events(i -> "{'id':'t" + i + "','state':'REVIEW'}") + "}]");

        assertThat(run.steps()).isEmpty();
        assertComplete(run);
    }

    @Test
    void many_sessions_that_contradict_themselves() {
        WorkflowRun run = run("'linked':"
                + events(i -> "{'event':'idv/session_finished','timestamp':'" + START.plusSeconds(i)
                        + "','data':{'sessionId':'s" + i + "','status':'APPROVED','selfieVerificationResult':{"
                        + "'overallResult':'DECLINED','livenessCheckResult':'FAIL'}}}"));

        assertThat(run.steps()).hasSize(MANY);
        assertThat(run.contradictions()).as("the last one counts").hasSize(1);
        assertComplete(run);
    }

    /** All within one day, so that each entry could explain every second change. */
    @Test
    void many_changes_and_as_many_entries_in_the_analyst_log() {
        List<String> words = List.of("REVIEW", "APPROVED");
        String log = events(i -> "{'action':'STATUS_CHANGE','by':'" + i + "','reason':'r','from':'" + words.get(i % 2)
                + "','to':'" + words.get((i + 1) % 2) + "','at':'" + START.plusSeconds(i + 1) + "'}");
        WorkflowRun run = run("'events':"
                + events(i -> "{'event':'orchestration/workflow_execution_updated','timestamp':'" + START.plusSeconds(i)
                        + "','data':{'id':'run-1','status':'" + words.get(i % 2) + "'}}")
                + ",'analystLog':" + log);

        assertThat(run.manualChanges()).hasSize(MANY - 1).allMatch(ManualChange::isExplained);
        assertThat(run.manualChanges().get(7).entry().orElseThrow().by()).isEqualTo("7");
        assertThat(run.statusOverride().orElseThrow().by()).isEqualTo(Integer.toString(MANY - 2));
        assertThat(run.contradictions()).isEmpty();
        assertComplete(run);
    }

    @Test
    void many_log_entries_that_no_webhook_confirms() {
        WorkflowRun run = run("'events':[{'event':'orchestration/workflow_execution_finished','timestamp':'" + START
                + "','data':{'id':'run-1','status':'REVIEW'}}],'analystLog':"
                + events(i -> "{'action':'STATUS_CHANGE','to':'APPROVED','at':'" + START.plusSeconds(i) + "'}"));

        assertThat(run.contradictions()).hasSize(MANY);
        assertComplete(run);
    }
}
