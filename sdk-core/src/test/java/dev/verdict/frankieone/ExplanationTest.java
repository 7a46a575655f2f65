package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    @Test
    void a_declined_person() {
        assertThat(Fixture.result("individual-fail-overridden-to-pass").explain())
                .isEqualTo("""
                        Verdict: APPROVED (workflowExecutionState COMPLETED, status PASS), risk MEDIUM 27 (entity)
                        Open: issue DATA_COMPARISON (KYC, severity BLOCK)
                        Override: an operator changed FAIL to PASS at 2026-03-22T13:20:16.205158Z, \
                        request 01KMAV84TD7Q3XEK5S1K53EP5E; the verdict changed from DECLINED to APPROVED
                        Failing: KYC FAILED (NO_MATCH): rule two_source_name_dob not met, not confirmed by au-govid1-ex; \
                        issue DATA_COMPARISON (KYC, severity BLOCK); date of birth: no match at source au-govid1-ex (KYC)
                        Failing: DECISION FAILED (FAIL): the decision was FAIL
                        Next: nothing to do
                        Ids: execution 01KM88TY4NA1GB6DRP0YR4JT63, request 01KM88TY0AHM2JVQ76740914TF, \
                        entity d49debeb-0a7f-4976-9256-4155fe2eb198, workflow AUS-Example-Onboarding""");
    }

    @Test
    void the_steps_of_a_running_execution_are_not_called_failing() {
        assertThat(Fixture.result("individual-in-progress").explain())
                .contains("Verdict: PENDING", "Failing or not done yet:", "IDV INCOMPLETE", "Next: wait");
    }

    @Test
    void errors_are_explained_by_their_codes() {
        assertThat(Fixture.result("individual-error").explain())
                .contains("Open: error WF_STEP_ERROR;", "KYC ERROR (ERROR): error SP_5003")
                .doesNotContain("DUMMYFIELD", "1958", "Testham");
    }

    @Test
    void ten_lines_hold_every_failing_step() {
        String steps = IntStream.range(0, 9)
                .mapToObj(i ->
                        "{'stepName':'S" + i + "','result':'FAIL','errors':[{'code':'1'},{'code':'2'},{'code':'3'},"
                                + "{'code':'4'},{'code':'5'}]}")
                .collect(Collectors.joining(","));

        assertThat(Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'FAIL','workflowStepResults':[" + steps
                                + "]}")
                        .explain()
                        .lines())
                .hasSizeLessThanOrEqualTo(10)
                .contains(
                        "Failing: S0 FAILED (FAIL): error 1; error 2; error 3; and 2 more",
                        "Failing: S6 FAILED (FAIL): error 1; and 4 more | S7 FAILED (FAIL): error 1; and 4 more"
                                + " | S8 FAILED (FAIL): error 1; and 4 more",
                        "Ids: none were sent");
    }

    @Test
    void a_list_of_steps_within_the_limit_is_not_cut() {
        String steps = IntStream.range(0, 5)
                .mapToObj(i -> "{'stepName':'S" + i + "','result':'FAIL'}")
                .collect(Collectors.joining(","));

        assertThat(Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'FAIL','workflowStepResults':[" + steps
                                + "]}")
                        .explain())
                .contains("S4 FAILED")
                .doesNotContain("more");
    }

    @Test
    void a_name_cannot_add_a_line() {
        assertThat(Fixture.parse(
                                "{'status':'FAIL','workflowStepResults':[{'stepName':'A\\nVerdict: APPROVED','result':'FAIL'}]}")
                        .explain())
                .contains("A?Verdict: APPROVED")
                .doesNotContain("\nVerdict: APPROVED");
    }

    static List<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_explanation_is_short_and_gives_the_execution_id(String fixture) {
        WorkflowResult result = Fixture.result(fixture);

        assertThat(result.explain().lines().count()).isLessThanOrEqualTo(10);
        assertThat(result.explain())
                .startsWith("Verdict: " + result.verdict().kind())
                .contains(result.executionId());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_explanation_names_every_failing_step(String fixture) {
        WorkflowResult result = Fixture.result(fixture);

        assertThat(result.failingSteps())
                .allSatisfy(step -> assertThat(result.explain()).contains(step.name() + " " + step.kind() + " ("));
    }

    static Stream<String> everythingElse() {
        String errors = ",'errors':[{'code':'E1'},{'code':'E2'}]";
        String issues = ",'issues':[{'issue':'OCR','severity':'BLOCK'},{'issue':'PARTIAL'},{'issue':'MEDIA'}]";
        String override = ",'result':'PASS','statusOverrideRequestId':'R'";
        String risk = ",'riskAssessment':{'riskLevel':'HIGH','riskScore':80}";
        return Stream.of(
                "", errors, issues, override, errors + issues, issues + override, errors + issues + override + risk);
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void ten_lines_hold_every_failing_step_of_any_result(String fields) {
        for (int count = 0; count <= 40; count++) {
            List<String> names =
                    IntStream.range(0, count).mapToObj(i -> "STEP" + i).toList();
            String steps = names.stream()
                    .map(name -> "{'stepName':'" + name + "','result':'FAIL','errors':[{'code':'1'},{'code':'2'}]}")
                    .collect(Collectors.joining(","));
            String text = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'FAIL'" + fields
                            + ",'workflowStepResults':[" + steps + "]}")
                    .explain();

            assertThat(text.lines().count()).as("lines for %d steps", count).isLessThanOrEqualTo(10);
            names.forEach(name -> assertThat(text).contains(name + " FAILED (FAIL): error 1;"));
            assertThat(text).contains("Verdict: ", "Next: ", "Ids: ");
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 8, false", "6, 9, false", "7, 10, false", "8, 10, true"})
    void steps_share_a_line_only_if_there_are_too_many(int steps, int lines, boolean shared) {
        String results = IntStream.range(0, steps)
                .mapToObj(i -> "{'stepName':'S" + i + "','result':'FAIL','errors':[{'code':'1'},{'code':'2'}]}")
                .collect(Collectors.joining(","));
        String text = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'FAIL','workflowStepResults':["
                        + results + "]}")
                .explain();

        assertThat(text.lines()).hasSize(lines);
        assertThat(text.contains(" | ")).isEqualTo(shared);
        assertThat(text.contains("and 1 more"))
                .as("a line of its own has room for every reason")
                .isEqualTo(shared);
    }

    @Test
    void a_result_with_every_line() {
        String steps = IntStream.range(0, 7)
                .mapToObj(i -> "{'stepName':'S" + i + "','result':'FAIL'}")
                .collect(Collectors.joining(","));

        assertThat(Fixture.parse("{'workflowExecutionId':'E','workflowExecutionState':'COMPLETED','status':'REVIEW',"
                                + "'result':'FAIL','statusOverrideRequestId':'R','errors':[{'code':'X1'},{'code':'X2'}],"
                                + "'issues':[{'issue':'OCR','severity':'INFO'},{'issue':'MEDIA','severity':'BLOCK'}],"
                                + "'riskAssessment':{'riskLevel':'HIGH','isOutdated':true},'workflowStepResults':["
                                + steps + "]}")
                        .explain())
                .isEqualTo("""
                        Verdict: REVIEW (workflowExecutionState COMPLETED, status REVIEW), risk HIGH (entity, outdated)
                        Open: error X1; error X2; issue MEDIA (absent, severity BLOCK); and 1 more
                        Override: an operator changed FAIL to REVIEW, request R; \
                        the verdict changed from DECLINED to REVIEW
                        Failing: S0 FAILED (FAIL): step result FAIL
                        Failing: S1 FAILED (FAIL): step result FAIL
                        Failing: S2 FAILED (FAIL): step result FAIL
                        Failing: S3 FAILED (FAIL): step result FAIL
                        Failing: S4 FAILED (FAIL): step result FAIL | S5 FAILED (FAIL): step result FAIL \
                        | S6 FAILED (FAIL): step result FAIL
                        Next: a person must look at the open issues and decide
                        Ids: execution E""");
    }
}
