package dev.verdict.frankieone;

import static dev.verdict.Contradiction.Kind.ONLY_STALE_EVIDENCE;
import static dev.verdict.Contradiction.Kind.OVERRIDE_WITHOUT_RESULT;
import static dev.verdict.Contradiction.Kind.RESOLVED_HIT;
import static dev.verdict.Contradiction.Kind.RISK_LEVELS;
import static dev.verdict.Contradiction.Kind.STALE_HIT;
import static dev.verdict.Contradiction.Kind.STATUS_WITHOUT_OVERRIDE;
import static dev.verdict.Contradiction.Kind.STEP_LISTING;
import static dev.verdict.frankieone.ContradictoryResults.assertContradictions;
import static dev.verdict.frankieone.ContradictoryResults.check;
import static dev.verdict.frankieone.ContradictoryResults.completed;
import static dev.verdict.frankieone.ContradictoryResults.manual;
import static dev.verdict.frankieone.ContradictoryResults.step;
import static dev.verdict.frankieone.ContradictoryResults.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.Contradiction;
import dev.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contradictions are reported and do not change the verdict. */
class ContradictionsTest {

    @ParameterizedTest
    @CsvSource({"PASS, FAIL, APPROVED", "FAIL, PASS, DECLINED", "PASS, REVIEW, APPROVED", "CLEAR, PASS, APPROVED"})
    void a_status_that_differs_from_the_result_without_an_override(String status, String result, Verdict.Kind kind) {
        WorkflowResult differing = completed(status, ",'result':'" + result + "'");

        assertContradictions(
                differing,
                new Contradiction(
                        STATUS_WITHOUT_OVERRIDE,
                        "status " + status + ", result " + result + ", and no override",
                        null));
        assertThat(differing.verdict().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",'result':'PASS'",
                "",
                ",'result':null",
                ",'result':''",
                ",'result':'FAIL','statusOverrideRequestId':'R'",
                ",'result':'PASS','statusOverrideRequestId':'R'"
            })
    void a_status_with_an_override_or_equal_to_the_result_is_consistent(String more) {
        assertContradictions(completed("PASS", more));
    }

    private static String decision(String word) {
        return ",'workflowStepResults':[{'stepName':'DECISION','stepResultId':'d','result':'COMPLETE','summary':{'stepName':"
                + "'DECISION','workflowExecutionResult':'" + word + "'}}]";
    }

    @ParameterizedTest
    @CsvSource({
        "PASS, '', FAIL",
        "PASS, PASS, REVIEW",
        "FAIL, '', PASS",
        "REVIEW, REVIEW, REJECTED",
        "PASS, '', NEW_WORD"
    })
    void a_status_that_differs_from_the_decision_of_a_step_without_an_override(
            String status, String result, String decision) {
        assertContradictions(
                completed(status, ",'result':'" + result + "'" + decision(decision)),
                new Contradiction(
                        STATUS_WITHOUT_OVERRIDE,
                        "status " + status + ", the decision was " + decision + ", and no override",
                        "d"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'result':'PASS' | PASS",
                "'result':null | APPROVED",
                "'result':null | ",
                "'result':'FAIL','statusOverrideRequestId':'R' | FAIL",
                "'result':'FAIL','statusOverrideRequestId':'R' | REVIEW"
            })
    void a_decision_of_the_same_kind_or_with_an_override_is_consistent(String more, String decision) {
        assertContradictions(completed("PASS", "," + more + decision(decision == null ? "" : decision)));
    }

    @Test
    void a_decision_equal_to_the_result_is_reported_once() {
        assertThat(completed("PASS", ",'result':'FAIL'" + decision("FAIL")).contradictions())
                .hasSize(1);
    }

    @Test
    void status_and_result_are_not_compared_while_the_execution_runs() {
        assertContradictions(Fixture.parse("{'workflowExecutionState':'IN_PROGRESS','status':'PASS','result':'FAIL'}"));
        assertContradictions(completed("IN_PROGRESS", ",'result':'PASS'"));
        assertThat(Fixture.parse("{'workflowExecutionState':'ERROR','status':'PASS','result':'FAIL'}")
                        .contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(STATUS_WITHOUT_OVERRIDE);
    }

    @Test
    void an_unprintable_value_is_not_printed() {
        assertContradictions(
                completed("PASS", ",'result':'Jane Canary'"),
                new Contradiction(
                        STATUS_WITHOUT_OVERRIDE, "status PASS, result (not printable), and no override", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'result':null", ",'result':''", ",'result':' '"})
    void an_override_without_a_result(String nothing) {
        WorkflowResult result = completed("PASS", ",'statusOverrideRequestId':'R'" + nothing);

        assertContradictions(
                result,
                new Contradiction(
                        OVERRIDE_WITHOUT_RESULT, "overridden to PASS, but no automated result was sent", null));
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passed | HIT | [PASSED], and its result is HIT",
                "passed | NO_MATCH | [PASSED], and its result is NO_MATCH",
                "passed | SOMETHING_NEW | [PASSED], and its result is SOMETHING_NEW",
                "passed | ERROR | [PASSED], and its result is ERROR",
                "notApplicable | FAIL | [NOT_APPLICABLE], and its result is FAIL",
                "failed | MATCH | [FAILED], and its result is MATCH",
                "incomplete | CLEAR | [INCOMPLETE], and its result is CLEAR"
            })
    void a_list_that_disagrees_with_the_result_of_a_step(String list, String outcome, String text) {
        assertContradictions(
                completed(
                        "PASS",
                        ",'steps':{'" + list + "':['AML']},'workflowStepResults':[{'stepName':'AML','stepResultId':'s',"
                                + "'result':'" + outcome + "'}]"),
                new Contradiction(STEP_LISTING, "step AML is listed as " + text, "s"));
    }

    @Test
    void the_id_of_the_failing_subject_is_reported() {
        assertThat(completed(
                                "PASS",
                                ",'steps':{'passed':['ID']},'workflowStepResults':["
                                        + "{'stepName':'ID','objectId':'a','stepResultId':'good','result':'MATCH'},"
                                        + "{'stepName':'ID','objectId':'b','stepResultId':'bad','result':'NO_MATCH'}]")
                        .contradictions())
                .containsExactly(new Contradiction(
                        STEP_LISTING, "step ID is listed as [PASSED], and its result is NO_MATCH", "bad"));
    }

    @Test
    void lists_that_disagree_with_each_other() {
        assertContradictions(
                completed("PASS", ",'steps':{'passed':['IDV'],'failed':['KYC','IDV']}"),
                new Contradiction(STEP_LISTING, "step IDV is listed as [PASSED, FAILED]", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'failed':['ID'],'incomplete':['ID'] | [FAILED, INCOMPLETE]",
                "'passed':['ID'],'notApplicable':['ID'] | [PASSED, NOT_APPLICABLE]",
                "'incomplete':['ID'],'notApplicable':['ID'] | [INCOMPLETE, NOT_APPLICABLE]",
                "'passed':['ID'],'failed':['ID'],'incomplete':['ID'],'notApplicable':['ID']"
                        + " | [PASSED, FAILED, INCOMPLETE, NOT_APPLICABLE]"
            })
    void a_step_in_more_than_one_list(String lists, String listed) {
        assertContradictions(
                completed("PASS", ",'steps':{" + lists + "}"),
                new Contradiction(STEP_LISTING, "step ID is listed as " + listed, null));
    }

    @Test
    void a_step_in_two_lists_is_reported_with_its_result() {
        assertContradictions(
                completed(
                        "PASS",
                        ",'steps':{'passed':['ID'],'notApplicable':['ID']},'workflowStepResults':[{'stepName':'ID',"
                                + "'stepResultId':'s','result':'MATCH'}]"),
                new Contradiction(
                        STEP_LISTING, "step ID is listed as [PASSED, NOT_APPLICABLE], and its result is MATCH", "s"));
    }

    @ParameterizedTest
    @CsvSource({
        "failed, NO_MATCH",
        "failed, ERROR",
        "failed, INCOMPLETE",
        "incomplete, INCOMPLETE",
        "passed, MATCH",
        "passed, ''"
    })
    void a_list_that_agrees_with_the_result_is_consistent(String list, String outcome) {
        assertContradictions(completed(
                "PASS",
                ",'steps':{'" + list + "':['AML']},'workflowStepResults':[{'stepName':'AML','result':'" + outcome
                        + "'}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'riskLevel':'LOW','workflowRiskLevel':'HIGH' |  | HIGH (run), LOW (entity)",
                "'riskLevel':'HIGH','workflowRiskLevel':'LOW' |  | HIGH (entity), LOW (run)",
                "'riskLevel':'LOW','workflowRiskLevel':'UNACCEPTABLE' |  | UNACCEPTABLE (run), LOW (entity)",
                "'riskLevel':'ELEVATED','workflowRiskLevel':'MEDIUM' |  | ELEVATED (entity), MEDIUM (run)",
                "'riskLevel':'LOW' | HIGH | HIGH (step), LOW (entity)",
                "'workflowRiskLevel':'MEDIUM' | UNACCEPTABLE | UNACCEPTABLE (step), MEDIUM (run)",
                "'riskLevel':'LOW','workflowRiskLevel':'MEDIUM' | HIGH | HIGH (step), MEDIUM (run), LOW (entity)",
                "'riskLevel':'LOW','workflowRiskLevel':'MEDIUM' | MEDIUM | MEDIUM (run), LOW (entity)"
            })
    void differing_risk_levels_are_reported_with_the_highest_first(String assessment, String step, String text) {
        assertContradictions(
                risk(assessment, step), new Contradiction(RISK_LEVELS, "risk levels differ: " + text, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'riskLevel':'LOW','workflowRiskLevel':'LOW' | LOW",
                "'riskLevel':'HIGH' | LOW",
                "'riskLevel':'LOW','workflowRiskLevel':'UNKNOWN' | UNKNOWN",
                "'riskLevel':'','workflowRiskLevel':'HIGH' | HIGH",
                "'riskScore':5 | HIGH",
                "'riskLevel':'UNKNOWN' | HIGH"
            })
    void risk_levels_that_are_equal_unknown_or_lower_in_a_step_are_consistent(String assessment, String step) {
        assertContradictions(risk(assessment, step));
    }

    private static String riskOf(String step, int second, String level) {
        return "{'stepName':'" + step + "','startedAt':'2026-01-01T00:00:0" + second
                + "Z','result':'MATCH','risk':{'level':'" + level + "'}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'riskLevel':'LOW' | UNACCEPTABLE | LOW | UNACCEPTABLE (step), LOW (entity)",
                "'workflowRiskLevel':'MEDIUM' | HIGH | LOW | HIGH (step), MEDIUM (run)",
                "'riskScore':5 | HIGH | LOW | HIGH (step), LOW (step)",
                "'riskLevel':'' | ELEVATED | UNKNOWN | ",
                "'riskLevel':'MEDIUM' | MEDIUM | LOW | ",
                "'riskLevel':'UNKNOWN' | HIGH | LOW | ",
                "'riskScore':5 | LOW | HIGH | "
            })
    void a_later_step_does_not_hide_the_higher_level_of_an_earlier_step(
            String assessment, String earlier, String later, String text) {
        WorkflowResult result = completed(
                "PASS",
                ",'riskAssessment':{" + assessment + "},'workflowStepResults':[" + riskOf("AML", 2, later) + ","
                        + riskOf("KYC", 1, earlier) + "]");

        assertThat(result.contradictions())
                .extracting(Contradiction::text)
                .containsExactly(text == null ? new String[0] : new String[] {"risk levels differ: " + text});
    }

    @Test
    void the_level_of_an_earlier_attempt_is_ignored() {
        assertContradictions(completed(
                "PASS",
                ",'riskAssessment':{'riskLevel':'LOW'},'workflowStepResults':[" + riskOf("KYC", 2, "LOW") + ","
                        + riskOf("KYC", 1, "HIGH") + "]"));
    }

    private static WorkflowResult risk(String assessment, String step) {
        return completed(
                "PASS",
                ",'riskAssessment':{" + assessment + "},'workflowStepResults':[{'stepName':'KYC','result':'MATCH'"
                        + (step == null ? "" : ",'risk':{'level':'" + step + "'}") + "}]");
    }

    @Test
    void contradictions_are_in_order_of_their_kinds_and_unmodifiable() {
        List<Contradiction> contradictions = completed(
                        "PASS",
                        ",'result':'FAIL','steps':{'passed':['AML']},'riskAssessment':{'riskLevel':'LOW','workflowRiskLevel':"
                                + "'HIGH'},'workflowStepResults':[{'stepName':'AML','result':'HIT','processResults':["
                                + check("1", "CLEAR", system("STALE")) + "," + check("2", "HIT", system("STALE")) + ","
                                + check("3", "HIT", manual("FALSE_POSITIVE")) + "]}]")
                .contradictions();

        assertThat(contradictions)
                .extracting(Contradiction::kind)
                .containsExactly(
                        STATUS_WITHOUT_OVERRIDE,
                        ONLY_STALE_EVIDENCE,
                        STALE_HIT,
                        RESOLVED_HIT,
                        STEP_LISTING,
                        RISK_LEVELS);
        assertThatThrownBy(() -> contradictions.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void contradictions_are_ordered_by_kind_before_step() {
        String step = "{'stepName':'%s','result':'HIT','processResults':[%s]}";

        assertThat(completed(
                                "FAIL",
                                ",'workflowStepResults':["
                                        + step.formatted("A", check("1", "HIT", manual("FALSE_POSITIVE"))) + ","
                                        + step.formatted("B", check("2", "HIT", system("STALE"))) + "]")
                        .contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(STALE_HIT, RESOLVED_HIT);
    }

    @Test
    void the_explanation_has_a_few_of_each_kind_and_the_number_of_the_rest() {
        String checks = IntStream.range(0, 5)
                .mapToObj(i -> check("p" + i, "HIT", system("STALE")))
                .collect(Collectors.joining(","));

        assertThat(step("MATCH", checks).explain().lines().filter(line -> line.startsWith("Contradictions: ")))
                .singleElement()
                .asString()
                .isEqualTo(
                        "Contradictions: a hit is STALE but not resolved: AML: hit; a hit is STALE but not resolved: "
                                + "AML: hit; a hit is STALE but not resolved: AML: hit; and 2 more");
    }

    @Test
    void the_id_is_printed_and_a_name_cannot_add_a_line() {
        Contradiction contradiction = completed(
                        "PASS",
                        ",'workflowStepResults':[{'stepName':'A\\nB','stepResultId':17,'result':'HIT','processResults':["
                                + check("p", "HIT", manual("FALSE_POSITIVE")) + "]}]")
                .contradictions()
                .get(0);

        assertThat(contradiction).hasToString("step A?B reports HIT, but every hit in it was resolved (17)");
    }

    static List<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_contradiction_of_a_recorded_answer_is_in_its_explanation(String fixture) {
        WorkflowResult result = Fixture.result(fixture);

        assertThat(result.contradictions())
                .allSatisfy(contradiction -> assertThat(result.explain()).contains(contradiction.text()));
    }
}
