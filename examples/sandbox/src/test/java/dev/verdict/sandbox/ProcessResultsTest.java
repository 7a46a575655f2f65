package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.sandbox.Caller.ApiResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessResultsTest {
    private static final String RESULTS = "/v2/individuals/e/results";

    @AutoClose
    private final FrankieOneSandbox sandbox = FrankieOneSandbox.builder()
            .outcome(
                    "bare",
                    WorkflowResultBuilder.individual()
                            .status(WorkflowStatus.FAIL)
                            .step(
                                    "KYC",
                                    "NO_MATCH",
                                    Map.of("stepType", "CHECK", "processResults", List.of(Map.of("result", "FAIL"))))
                            .response())
            .start();

    private final Caller caller = Caller.of(sandbox);

    @Test
    void the_process_results_of_all_workflows_of_an_entity_are_listed() {
        caller.execute("e", "fail"); // three
        caller.execute("e", "review"); // three
        caller.execute("other", "fail");

        ApiResponse response = caller.get(RESULTS);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().asMap()).containsOnlyKeys("meta", "requestId", "processResults");
        assertThat(response.objects("processResults")).hasSize(6);
        assertThat(response.each("processResults", "entityId")).containsOnly("e");
        assertThat(response.object("meta")).containsKeys("page", "total", "limit", "count", "sort", "sortFields");
    }

    @Test
    void only_the_newest_execution_of_a_workflow_is_listed() {
        caller.execute("e", "fail");
        String newer = caller.execute("e", "fail").result().requestId();

        assertThat(caller.get(RESULTS).each("processResults", "requestId"))
                .hasSize(3)
                .containsOnly(newer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stepNames=KYC                                  | 3
                    stepNames=KYC,AML                              | 6
                    stepTypes=AML                                  | 3
                    stepTypes%5B%5D=KYC                            | 3
                    objectTypes=NAME,ADDRESS                       | 2
                    objectTypes=NAME&objectTypes=DATE_OF_BIRTH     | 2
                    classes=KYC                                    | 3
                    systemStatuses=VALID                           | 6
                    systemStatuses=STALE                           | 0
                    manualStatuses=FALSE_POSITIVE                  | 1
                    states=COMPLETED                               | 6
                    results=HIT                                    | 3
                    results=NO_MATCH,PARTIAL_MATCH                 | 2
                    results=HIT&manualStatuses=FALSE_POSITIVE      | 1
                    createdAtAfter=2026-02-03T05:10:00Z            | 1
                    createdAtBefore=2026-01-14T22:41:07.782157Z    | 1
                    updatedAtAfter=2026-02-03T05:55:11Z            | 1
                    updatedAtBefore=2026-02-01T00:00:00Z           | 3
                    profileName=anything                           | 6
                    """)
    void process_results_can_be_filtered(String query, int total) {
        caller.execute("e", "fail");
        caller.execute("e", "review");

        ApiResponse response = caller.get(RESULTS + "?" + query);

        assertThat(response.objects("processResults")).hasSize(total);
        assertThat(response.object("meta").get("total")).hasToString(String.valueOf(total));
    }

    @Test
    void process_results_are_sorted_and_paged() {
        caller.execute("e", "fail");

        assertThat(caller.get(RESULTS).each("processResults", "objectType"))
                .containsExactly("DATE_OF_BIRTH", "ADDRESS", "NAME");
        assertThat(caller.get(RESULTS + "?sort=asc&limit=1&page=2").each("processResults", "objectType"))
                .containsExactly("ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "page=x", "sort=up", "createdAtAfter=x", "updatedAtBefore=x"})
    void an_invalid_query_is_400(String query) {
        assertThat(caller.get(RESULTS + "?" + query).status()).isEqualTo(400);
    }

    @Test
    void a_process_result_names_its_step() {
        caller.execute("e", "bare");

        assertThat(caller.get(RESULTS).objects("processResults"))
                .containsExactly(Map.of("result", "FAIL", "stepName", "KYC", "stepType", "CHECK"));
        assertThat(caller.get(RESULTS + "?createdAtAfter=2000-01-01T00:00:00Z").objects("processResults"))
                .as("it has no time")
                .isEmpty();
    }

    @Test
    void a_running_execution_has_no_process_results() {
        caller.begin("e", "fail");

        assertThat(caller.get(RESULTS).objects("processResults")).isEmpty();
        assertThat(caller.get("/v2/individuals/nobody/results").objects("processResults"))
                .isEmpty();
    }

    @Test
    void organizations_and_child_accounts_have_their_own_process_results() {
        caller.post(Caller.workflow("e", Sample.ORGANIZATION_REVIEW) + "/execute", "");
        caller.with("X-Frankie-CustomerChildID", "child").execute("e", "fail");

        assertThat(caller.get("/v2/organizations/e/results").each("processResults", "class"))
                .containsExactly("MATCHLIST", "MATCHLIST", "ORGANIZATION_OWNERSHIP", "ORGANIZATION_PROFILE");
        assertThat(caller.get(RESULTS).objects("processResults")).isEmpty();
    }
}
