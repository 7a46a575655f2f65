package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.Open;
import dev.verdict.Verdict;
import dev.verdict.json.JsonObject;
import dev.verdict.review.DatePreset;
import dev.verdict.review.ReviewFilter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A started run is found by the data of its start, before any webhook arrives. */
class RunStartTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final RunStart START = RunStart.of("customer-4711")
            .withWorkflowId("wf-9")
            .withWorkflowName("Onboarding EU")
            .withUserName("Ada Quillfeather")
            .withEmail("ada@shop.example")
            .withStartedAt(NOW);
    private static final WorkflowRun FRESH = WorkflowRun.start("run-1", START);

    private static final List<Predicate<WorkflowRun>> FOUND_BY = List.of(
            Rows.filter(ReviewFilter.ALL.withVerdicts(List.of(Verdict.Kind.PENDING))),
            Rows.filter(ReviewFilter.ALL.withStatuses(List.of("PENDING"))),
            Rows.filter(ReviewFilter.ALL.withStatuses(List.of("APPROVED", "PENDING"))),
            Rows.filter(ReviewFilter.ALL.within(DatePreset.TODAY, CLOCK, ZoneOffset.UTC)),
            Rows.filter(ReviewFilter.ALL.withWorkflow("wf-9")),
            Rows.filter(ReviewFilter.ALL.withWorkflow("Onboarding EU")),
            Rows.filter(ReviewFilter.ALL.withUser("customer-4711")),
            Rows.filter(ReviewFilter.ALL.withText("quillfeather")),
            Rows.filter(ReviewFilter.ALL.withText("ADA@shop")),
            Rows.filter(ReviewFilter.ALL.withText("run-1")));

    private static final List<Predicate<WorkflowRun>> NOT_FOUND_BY = List.of(
            Rows.filter(ReviewFilter.ALL.withStatuses(List.of("APPROVED", "REVIEW", "DECLINED"))),
            Rows.filter(ReviewFilter.ALL.withWorkflow("wf-1")),
            Rows.filter(ReviewFilter.ALL.withWorkflow("Onboarding")),
            Rows.filter(ReviewFilter.ALL.withUser("customer-47")),
            Rows.filter(ReviewFilter.ALL.withText("bo@shop")),
            Rows.filter(ReviewFilter.ALL.within(
                    DatePreset.TODAY, Clock.fixed(NOW.plusSeconds(86_400), ZoneOffset.UTC), ZoneOffset.UTC)));

    @Test
    void a_new_run_is_found_by_status_date_workflow_user_name_and_email() {
        for (WorkflowRun run : List.of(
                FRESH,
                WorkflowRun.parse(FRESH.toJson()),
                FRESH.mergedWith(WorkflowRun.start("run-1")),
                WorkflowRun.start("run-1").mergedWith(FRESH))) {
            assertThat(FOUND_BY).allMatch(filter -> filter.test(run));
            assertThat(NOT_FOUND_BY).noneMatch(filter -> filter.test(run));
            assertThat(run).isEqualTo(FRESH);
            assertThat(run.startedWith()).isEqualTo(FRESH.startedWith());
        }
    }

    @Test
    void a_new_run_has_the_data_of_its_start() {
        assertThat(FRESH.userReference()).contains("customer-4711");
        assertThat(FRESH.workflowId()).contains("wf-9");
        assertThat(FRESH.workflowName()).contains("Onboarding EU");
        assertThat(FRESH.firstSeenAt()).contains(NOW);
        assertThat(FRESH.startedWith()).isEqualTo(START);
        assertThat(FRESH.status()).as("SEON has told none").isEqualTo(Open.absent());
        assertThat(WorkflowRun.start("run-1", "customer-4711").startedWith()).isEqualTo(RunStart.of("customer-4711"));
        assertThat(WorkflowRun.start("run-1").startedWith()).isEqualTo(RunStart.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(value = RunStatus.class)
    void data_from_webhooks_take_precedence_over_data_of_the_start(RunStatus status) {
        WorkflowRun run = FRESH.apply(Webhooks.status(status.name(), "2026-03-01T09:00:00Z"));

        assertThat(Rows.filter(ReviewFilter.ALL.withStatuses(List.of("PENDING")))
                        .test(run))
                .isEqualTo(status == RunStatus.PENDING);
        assertThat(run.workflowId()).contains("wf-1");
        assertThat(run.workflowName()).contains("Onboarding");
        assertThat(run.firstSeenAt()).as("the earlier of the two").contains(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(run.userReference()).contains("customer-4711");
        assertThat(Rows.filter(ReviewFilter.ALL.withText("ada@shop")).test(run)).isTrue();
    }

    @Test
    void a_webhook_without_a_workflow_keeps_the_workflow_of_the_start() {
        WorkflowRun run = FRESH.apply(Webhooks.event("{'event':'orchestration/workflow_execution_updated',"
                + "'data':{'id':'run-1','workflow':{'id':'','name':' '},'status':'RUNNING'}}"));

        assertThat(run.workflowId()).contains("wf-9");
        assertThat(run.workflowName()).contains("Onboarding EU");
    }

    @Test
    void a_run_with_a_status_from_a_webhook_is_no_longer_new() {
        assertThat(Rows.filter(ReviewFilter.ALL.withStatuses(List.of("PENDING")))
                        .test(runWith("NEW_WORD")))
                .isFalse();
        assertThat(Rows.filter(ReviewFilter.ALL.withStatuses(List.of("PENDING")))
                        .test(runWith("RUNNING")))
                .isFalse();
        assertThat(Rows.filter(ReviewFilter.ALL.withStatuses(List.of("PENDING")))
                        .test(WorkflowRun.start("run-1").link(Webhooks.transaction("t", Webhooks.time(1), "'a':1"))))
                .as("no webhook has a status")
                .isTrue();
    }

    @Test
    void personal_data_are_not_printed() {
        String printed = START + " " + FRESH + FRESH.explain() + FRESH.verdict() + FRESH.startedWith();

        assertThat(printed).doesNotContain("Ada", "ada@", "4711");
        assertThat(START)
                .hasToString("RunStart[workflowId=wf-9, workflowName=Onboarding EU, startedAt=2026-03-02T10:00:00Z]");
    }

    @Test
    void the_start_is_stored_beside_the_events_and_a_store_can_query_the_user() {
        assertThat(JsonObject.parse(FRESH.toJson()))
                .isEqualTo(JsonObject.parse(utf8("{'runId':'run-1','userId':'customer-4711','start':{"
                        + "'workflowId':'wf-9','workflowName':'Onboarding EU','userName':'Ada Quillfeather',"
                        + "'email':'ada@shop.example','startedAt':'2026-03-02T10:00:00Z'},"
                        + "'events':[],'linked':[],'analystLog':[]}")));
    }

    @Test
    void unknown_fields_of_a_start_are_kept() {
        WorkflowRun run = WorkflowRun.parse(utf8("{'runId':'run-1','start':{'email':'a@b.example','later':[1.50]}}"));

        assertThat(run.startedWith().raw("later")).isEqualTo(List.of(new java.math.BigDecimal("1.50")));
        assertThat(new String(run.toJson(), StandardCharsets.UTF_8)).contains("\"later\":[1.50]");
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'start':null", "'start':[]", "'start':{}", "'start':''", "'userId':null", "'userId':' '"})
    void an_empty_start_counts_as_none(String start) {
        assertThat(WorkflowRun.parse(utf8("{'runId':'run-1'," + start + "}"))).isEqualTo(WorkflowRun.start("run-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_string_counts_as_not_given(String blank) {
        for (UnaryOperator<RunStart> given : List.<UnaryOperator<RunStart>>of(
                start -> start.withWorkflowId(blank),
                start -> start.withWorkflowName(blank),
                start -> start.withUserName(blank),
                start -> start.withEmail(blank))) {
            assertThat(given.apply(RunStart.UNKNOWN)).isEqualTo(RunStart.UNKNOWN);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunStart.of(blank))
                .withMessage("userId is blank");
        assertThatNullPointerException().isThrownBy(() -> WorkflowRun.start("run-1", (RunStart) null));
    }

    @Test
    void a_value_of_another_type_counts_as_not_given() {
        WorkflowRun odd = WorkflowRun.parse(
                utf8("{'runId':'run-1','start':{'email':[1],'startedAt':'soon','workflowId':7,'later':1}}"));
        WorkflowRun merged = odd.mergedWith(FRESH);

        assertThat(odd.startedWith().email()).isNull();
        assertThat(odd.startedWith().startedAt()).isNull();
        assertThat(odd.startedWith().workflowId()).isEqualTo("7");
        assertThat(WorkflowRun.parse(odd.toJson())).isEqualTo(odd);
        assertThat(merged.startedWith().email()).isEqualTo("ada@shop.example");
        assertThat(merged.startedWith().raw("later")).isEqualTo(java.math.BigDecimal.ONE);
        assertThat(WorkflowRun.parse(merged.toJson())).isEqualTo(merged).isEqualTo(FRESH.mergedWith(odd));
    }

    /** Two writers with different data: the earlier time counts, and of two strings the same one in either direction. */
    @Test
    void copies_with_different_starts_merge_into_one() {
        WorkflowRun one = WorkflowRun.start(
                "run-1",
                RunStart.of("customer-4711").withEmail("a@shop.example").withStartedAt(NOW.plusSeconds(1)));
        WorkflowRun other = WorkflowRun.start(
                "run-1",
                RunStart.UNKNOWN.withEmail("b@shop.example").withUserName("Ada").withStartedAt(NOW));
        RunStart merged = RunStart.of("customer-4711")
                .withEmail("b@shop.example")
                .withUserName("Ada")
                .withStartedAt(NOW);

        assertThat(one.mergedWith(other).startedWith()).isEqualTo(merged);
        assertThat(other.mergedWith(one)).isEqualTo(one.mergedWith(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.mergedWith(WorkflowRun.start("run-1", "customer-1")))
                .withMessage("run run-1 was started for another person");
    }

    /** Go's zero time counts as no time. */
    @Test
    void a_time_that_cannot_be_written_counts_as_not_given() {
        WorkflowRun run =
                WorkflowRun.start("run-1", RunStart.UNKNOWN.withStartedAt(Instant.parse("0001-01-01T00:00:00Z")));

        assertThat(run.firstSeenAt()).isEmpty();
        assertThat(WorkflowRun.parse(run.toJson())).isEqualTo(run);
    }
}
