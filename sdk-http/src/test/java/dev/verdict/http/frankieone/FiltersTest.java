package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.frankieone.ManualStatus;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.frankieone.ProcessOutcome;
import dev.verdict.frankieone.ProcessResultClass;
import dev.verdict.frankieone.ProcessResultState;
import dev.verdict.frankieone.SystemStatus;
import dev.verdict.frankieone.WorkflowExecutionState;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.frankieone.api.WorkflowStepType;
import dev.verdict.http.engine.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The query parameters of the list filters. */
class FiltersTest {
    private static final Instant FROM = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant UNTIL = Instant.parse("2026-02-03T04:05:06.789Z");

    private static List<String> sent(Query query) {
        return query.parameters().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .toList();
    }

    @Test
    void an_empty_filter_sends_nothing() {
        assertThat(sent(ExecutionsFilter.all().query())).isEmpty();
        assertThat(sent(ProcessResultsFilter.all().query())).isEmpty();
        assertThat(sent(WorkflowsFilter.all().query())).isEmpty();
    }

    @Test
    void the_executions_filter_sends_the_parameter_names_of_the_api() {
        ExecutionsFilter filter = ExecutionsFilter.all()
                .withStatuses(WorkflowStatus.REVIEW, WorkflowStatus.NEEDS_APPROVAL)
                .withStates(WorkflowExecutionState.COMPLETED)
                .startedFrom(FROM)
                .startedUntil(UNTIL)
                .endedFrom(FROM)
                .endedUntil(UNTIL)
                .sortedByUpdate()
                .oldestFirst()
                .pageSize(100);

        assertThat(sent(filter.query()))
                .containsExactly(
                        "workflowResults=REVIEW,NEEDS_APPROVAL",
                        "workflowExecutionStates=COMPLETED",
                        "startedAtAfter=2026-01-02T03:04:05Z",
                        "startedAtBefore=2026-02-03T04:05:06.789Z",
                        "endedAtAfter=2026-01-02T03:04:05Z",
                        "endedAtBefore=2026-02-03T04:05:06.789Z",
                        "sortFields=updatedAt",
                        "sort=asc",
                        "limit=100");
    }

    @Test
    void the_process_results_filter_sends_the_parameter_names_of_the_api() {
        ProcessResultsFilter filter = ProcessResultsFilter.all()
                .withProfileName("KYC")
                .withStepNames("AML", "Second look")
                .withStepTypes(WorkflowStepType.AML)
                .withObjectTypes(ObjectType.NAME)
                .withClasses(ProcessResultClass.AML)
                .withSystemStatuses(SystemStatus.VALID)
                .withManualStatuses(ManualStatus.UNKNOWN)
                .withStates(ProcessResultState.COMPLETED)
                .withResults(ProcessOutcome.HIT)
                .createdFrom(FROM)
                .createdUntil(UNTIL)
                .updatedFrom(FROM)
                .updatedUntil(UNTIL)
                .oldestFirst()
                .pageSize(1);

        assertThat(sent(filter.query()))
                .containsExactly(
                        "profileName=KYC",
                        "stepNames=AML,Second look",
                        "stepTypes=AML",
                        "objectTypes=NAME",
                        "classes=AML",
                        "systemStatuses=VALID",
                        "manualStatuses=UNKNOWN",
                        "states=COMPLETED",
                        "results=HIT",
                        "createdAtAfter=2026-01-02T03:04:05Z",
                        "createdAtBefore=2026-02-03T04:05:06.789Z",
                        "updatedAtAfter=2026-01-02T03:04:05Z",
                        "updatedAtBefore=2026-02-03T04:05:06.789Z",
                        "sort=asc",
                        "limit=1");
    }

    @Test
    void the_workflows_filter_can_include_definitions() {
        assertThat(sent(WorkflowsFilter.ofService("KYC").query())).containsExactly("serviceName=KYC");
        assertThat(sent(WorkflowsFilter.all().withDefinitions().query())).containsExactly("include=workflowDefinition");
        assertThat(sent(WorkflowsFilter.ofService("A, B").withDefinitions().query()))
                .containsExactly("serviceName=A, B", "include=workflowDefinition");
    }

    @Test
    void filters_accept_unknown_values() {
        assertThat(sent(ExecutionsFilter.all()
                        .withStatuses(WorkflowStatus.PASS)
                        .withStatuses("BRAND_NEW", "PASS")
                        .withStates("PAUSED")
                        .query()))
                .containsExactly("workflowResults=PASS,BRAND_NEW", "workflowExecutionStates=PAUSED");
        assertThat(sent(ProcessResultsFilter.all()
                        .withStepTypes("A")
                        .withObjectTypes("B")
                        .withClasses("ORGANIZATION_OWNERSHIP")
                        .withSystemStatuses("C")
                        .withManualStatuses("D")
                        .withStates("E")
                        .withResults("F")
                        .query()))
                .containsExactly(
                        "stepTypes=A",
                        "objectTypes=B",
                        "classes=ORGANIZATION_OWNERSHIP",
                        "systemStatuses=C",
                        "manualStatuses=D",
                        "states=E",
                        "results=F");
    }

    @Test
    void times_and_page_sizes_are_replaced_and_values_are_added() {
        ExecutionsFilter filter = ExecutionsFilter.all()
                .startedFrom(UNTIL)
                .startedFrom(FROM)
                .pageSize(7)
                .pageSize(8)
                .withStates(WorkflowExecutionState.ERROR)
                .withStates(WorkflowExecutionState.TIMEOUT);

        assertThat(sent(filter.query()))
                .containsExactly(
                        "startedAtAfter=2026-01-02T03:04:05Z", "limit=8", "workflowExecutionStates=ERROR,TIMEOUT");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
    void a_page_has_1_to_100_items(int items) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutionsFilter.all().pageSize(items))
                .withMessage("pageSize must be 1 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcessResultsFilter.all().pageSize(items));
    }

    @Test
    void a_comma_is_refused_because_it_separates_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcessResultsFilter.all().withStepNames("fine", "one,two"))
                .withMessage("stepNames must not be blank and must not hold a comma");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutionsFilter.all().withStatuses(" "))
                .withMessageStartingWith("workflowResults ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowsFilter.ofService(" "))
                .withMessage("serviceName must not be blank");
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExecutionsFilter.all().startedFrom(null))
                .withMessage("startedAtAfter");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkflowsFilter.ofService(null))
                .withMessage("serviceName");
    }

    @Test
    void a_filter_is_an_immutable_value() {
        ExecutionsFilter all = ExecutionsFilter.all();
        ExecutionsFilter one = all.pageSize(5).oldestFirst();

        assertThat(all).isEqualTo(ExecutionsFilter.all()).isNotEqualTo(one);
        assertThat(one)
                .isEqualTo(ExecutionsFilter.all().oldestFirst().pageSize(5))
                .hasSameHashCodeAs(ExecutionsFilter.all().oldestFirst().pageSize(5));
        assertThat(ProcessResultsFilter.all().withStepNames("A"))
                .isEqualTo(ProcessResultsFilter.all().withStepNames("A"))
                .hasSameHashCodeAs(ProcessResultsFilter.all().withStepNames("A"))
                .isNotEqualTo(ProcessResultsFilter.all());
        assertThat(WorkflowsFilter.ofService("A"))
                .isEqualTo(WorkflowsFilter.ofService("A"))
                .hasSameHashCodeAs(WorkflowsFilter.ofService("A"))
                .isNotEqualTo(WorkflowsFilter.all());
    }

    @Test
    void a_filter_prints_values_names_and_times() {
        assertThat(ExecutionsFilter.all()
                        .withStatuses("PASS", "ada@example.com")
                        .startedFrom(FROM)
                        .pageSize(5))
                .hasToString("ExecutionsFilter[workflowResults=[PASS, (not printable)],"
                        + " startedAtAfter=2026-01-02T03:04:05Z, limit=5]");
        assertThat(ProcessResultsFilter.all().withStepNames("Second\nlook"))
                .hasToString("ProcessResultsFilter[stepNames=[Second?look]]");
        assertThat(WorkflowsFilter.all()).hasToString("WorkflowsFilter[]");
    }

    @Test
    void a_query_keeps_the_order_and_omits_absent_parameters() {
        Query query = Query.NONE
                .and("name", "a b&c=ü")
                .and("none", (String) null)
                .and("page", 2)
                .and("none", (Integer) null)
                .and("time", FROM)
                .and("none", (Instant) null)
                .andList("list", List.of("x", "y"))
                .andList("none", List.of());

        assertThat(query.parameters())
                .containsExactly(
                        Map.entry("name", "a b&c=ü"),
                        Map.entry("page", "2"),
                        Map.entry("time", "2026-01-02T03:04:05Z"),
                        Map.entry("list", "x,y"));
        assertThat(query).hasToString("Query[name, page, time, list]");
        assertThat(Query.NONE.and("a", 1))
                .isEqualTo(Query.NONE.and("a", "1"))
                .hasSameHashCodeAs(Query.NONE.and("a", "1"));
        assertThat(Query.NONE.parameters()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.NONE.andList("steps", List.of("a", "b,c")))
                .withMessage("steps must not be blank and must not hold a comma");
    }
}
