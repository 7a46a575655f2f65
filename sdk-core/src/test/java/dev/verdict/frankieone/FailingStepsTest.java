package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.FailingStep;
import dev.verdict.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailingStepsTest {

    private static WorkflowResult completed(String steps, String... stepResults) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'REVIEW','steps':" + steps
                + ",'workflowStepResults':[" + String.join(",", stepResults) + "]}");
    }

    private static List<FailingStep> failing(String steps, String... stepResults) {
        return completed(steps, stepResults).failingSteps();
    }

    private static FailingStep only(String steps, String... stepResults) {
        List<FailingStep> failing = failing(steps, stepResults);
        assertThat(failing).hasSize(1);
        return failing.get(0);
    }

    private static String step(String name, String result, String more) {
        return "{'stepName':'" + name + "','result':'" + result + "'" + more + "}";
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, FAILED",
        "NO_MATCH, FAILED",
        "HIT, FAILED",
        "HIT_REJECTED, FAILED",
        "ERROR, ERROR",
        "EXPIRED, FAILED",
        "INCOMPLETE, INCOMPLETE",
        "MISSING_DATA, INCOMPLETE",
        "PARTIAL, INCOMPLETE",
        "CLEAR_REVIEW, INCOMPLETE",
        "UNCHECKED, INCOMPLETE",
        "SOMETHING_NEW, UNRECOGNIZED",
        "pass, UNRECOGNIZED",
        "'', INCOMPLETE"
    })
    void outcomes_that_fail(String outcome, FailingStep.Kind kind) {
        FailingStep step = only("null", step("KYC", outcome, ""));

        assertThat(step.name()).isEqualTo("KYC");
        assertThat(step.kind()).isEqualTo(kind);
        assertThat(step.result().raw()).isEqualTo(outcome);
        assertThat(step.reasons()).isNotEmpty();
        assertThat(step.contradicted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PASS", "MATCH", "CLEAR", "CLEARED", "HIT_ACCEPTED", "COMPLETE", "SKIPPED", "NOT_APPLICABLE"})
    void outcomes_that_do_not_fail(String outcome) {
        assertThat(failing("{'order':['KYC'],'passed':['KYC']}", step("KYC", outcome, "")))
                .isEmpty();
    }

    @Test
    void every_known_outcome_is_in_one_of_the_two_tables() {
        Set<String> failing = Arrays.stream(StepOutcome.values())
                .map(StepOutcome::name)
                .filter(outcome -> !failing("null", step("KYC", outcome, "")).isEmpty())
                .collect(Collectors.toSet());

        assertThat(failing).hasSize(11);
        assertThat(StepOutcome.values()).hasSize(19);
    }

    @Test
    void a_wrongly_typed_outcome_is_unrecognized() {
        assertThat(only("null", "{'stepName':'KYC','result':[]}").kind()).isEqualTo(FailingStep.Kind.UNRECOGNIZED);
    }

    @Test
    void a_result_without_an_outcome_is_incomplete_unless_its_step_is_listed_as_passed() {
        assertThat(only("null", "{'stepName':'KYC'}").kind()).isEqualTo(FailingStep.Kind.INCOMPLETE);
        assertThat(failing("{'passed':['KYC']}", "{'stepName':'KYC'}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR | ERROR",
                "INCOMPLETE | FAILED",
                "SOMETHING_NEW | FAILED",
                "NO_MATCH | FAILED",
                "MATCH | FAILED"
            })
    void a_step_with_an_error_is_of_kind_error_even_if_it_is_listed_as_failed(String outcome, FailingStep.Kind kind) {
        assertThat(only("{'failed':['KYC']}", step("KYC", outcome, "")).kind()).isEqualTo(kind);
    }

    @Test
    void a_failed_subject_outranks_one_with_an_error() {
        FailingStep id = only(
                "{'failed':['ID']}",
                step("ID", "INCOMPLETE", ",'objectId':'a'"),
                step("ID", "ERROR", ",'objectId':'b'"),
                step("ID", "NO_MATCH", ",'objectId':'c'"));

        assertThat(id.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(id.subjects())
                .extracting(FailingStep.Subject::kind)
                .containsExactly(FailingStep.Kind.FAILED, FailingStep.Kind.ERROR, FailingStep.Kind.INCOMPLETE);
    }

    @Test
    void results_that_share_an_id_do_not_repeat_its_issues() {
        List<FailingStep> failing = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'REVIEW',"
                        + "'issues':[{'issue':'OCR','stepResultId':7},{'issue':'MEDIA','stepResultId':'7'}],"
                        + "'workflowStepResults':[" + step("A", "PASS", ",'stepResultId':'7'") + ","
                        + step("B", "HIT", ",'stepResultId':7") + "," + step("C", "HIT", ",'stepResultId':'7'") + "]}")
                .failingSteps();

        assertThat(failing)
                .extracting(step -> step.reasons().size() + " " + step.reasons().get(0))
                .containsExactly("2 issue OCR (absent, severity absent)", "1 step result HIT");
    }

    @Test
    void a_step_can_be_listed_as_failed_without_a_result() {
        FailingStep idv = Fixture.result("individual-pass").failingSteps().get(0);

        assertThat(idv.name()).isEqualTo("IDV");
        assertThat(idv.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(idv.result().isPresent()).isFalse();
        assertThat(idv.subjects()).isEmpty();
        assertThat(idv.contradicted()).isFalse();
        assertThat(idv.reasons()).extracting(Reason::text).containsExactly("listed as failed, without a result");
    }

    @Test
    void a_step_can_be_listed_as_incomplete_without_a_result() {
        assertThat(only("{'incomplete':['IDV']}").kind()).isEqualTo(FailingStep.Kind.INCOMPLETE);
    }

    @Test
    void a_step_listed_as_passed_with_a_hit_is_reported_and_marked() {
        FailingStep aml = only("{'passed':['AML']}", step("AML", "HIT", ""));

        assertThat(aml.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(aml.contradicted()).isTrue();
    }

    @Test
    void a_step_listed_as_failed_with_a_match_is_reported_and_marked() {
        FailingStep kyc = only("{'failed':['KYC']}", step("KYC", "MATCH", ""));

        assertThat(kyc.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(kyc.result().raw()).isEqualTo("MATCH");
        assertThat(kyc.contradicted()).isTrue();
        assertThat(kyc.reasons())
                .extracting(Reason::text)
                .containsExactly("listed as failed, which contradicts its result");
    }

    @Test
    void a_step_listed_as_both_failed_and_passed_is_marked() {
        assertThat(only("{'failed':['KYC'],'passed':['KYC']}").contradicted()).isTrue();
    }

    @Test
    void a_list_that_agrees_with_the_result_is_no_contradiction() {
        assertThat(only("{'failed':['KYC']}", step("KYC", "NO_MATCH", "")).contradicted())
                .isFalse();
    }

    @Test
    void the_list_can_make_the_kind_worse_than_the_result() {
        FailingStep idv = only("{'failed':['IDV']}", step("IDV", "INCOMPLETE", ""));

        assertThat(idv.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(idv.result().raw()).isEqualTo("INCOMPLETE");
    }

    @Test
    void the_newest_attempt_decides_in_any_order() {
        String failed = step("KYC", "NO_MATCH", ",'stepResultId':'old','startedAt':'2026-01-01T10:00:00Z'");
        String passed = step("KYC", "MATCH", ",'stepResultId':'new','startedAt':'2026-01-01T10:05:00.5Z'");

        assertThat(failing("null", failed, passed)).isEmpty();
        assertThat(failing("null", passed, failed)).isEmpty();

        String failedAgain = step("KYC", "FAIL", ",'stepResultId':'newest','startedAt':'2026-01-01T11:00:00+00:30'");
        FailingStep kyc = only("null", passed, failed, failedAgain);
        assertThat(kyc.result().raw()).isEqualTo("FAIL");
        assertThat(kyc.subjects().get(0).stepResultIds()).containsExactly("newest", "new", "old");
    }

    @Test
    void without_times_the_first_one_sent_is_the_newest() {
        String failed = step("KYC", "NO_MATCH", "");
        String passed = step("KYC", "MATCH", ",'startedAt':'2026-01-01T10:05:00Z'");

        assertThat(failing("null", passed, failed)).isEmpty();
        assertThat(failing("null", failed, passed)).hasSize(1);
    }

    @Test
    void earlier_attempts_stay_reachable() {
        WorkflowResult result =
                completed("null", step("KYC", "MATCH", ""), step("KYC", "NO_MATCH", ""), step("AML", "CLEAR", ""));

        assertThat(result.stepResults("KYC"))
                .extracting(step -> step.result().raw())
                .containsExactly("MATCH", "NO_MATCH");
        assertThat(result.stepResults("NONE")).isEmpty();
    }

    @Test
    void two_documents_are_two_subjects() {
        FailingStep idv =
                Fixture.result("individual-two-documents").failingSteps().get(0);

        assertThat(idv.name()).isEqualTo("IDV");
        assertThat(idv.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(idv.result().raw()).isEqualTo("NO_MATCH");
        assertThat(idv.subjects()).singleElement().satisfies(licence -> {
            assertThat(licence.objectType().raw()).isEqualTo("DOCUMENT");
            assertThat(licence.objectId()).isEqualTo("d6200060-b42c-48ca-9c7f-af8149d0d39b");
            assertThat(licence.stepResultIds()).containsExactly("01M2JBSVDH6EF9JZY3D8851CDB");
        });
    }

    @Test
    void the_worst_subject_decides_for_the_step() {
        FailingStep step = only(
                "null",
                step("ID", "INCOMPLETE", ",'objectType':'DOCUMENT','objectId':'a'"),
                step("ID", "WHO_KNOWS", ",'objectType':'DOCUMENT','objectId':'b'"),
                step("ID", "NO_MATCH", ",'objectType':'DOCUMENT','objectId':'c'"),
                step("ID", "MATCH", ",'objectType':'DOCUMENT','objectId':'d'"));

        assertThat(step.kind()).isEqualTo(FailingStep.Kind.FAILED);
        assertThat(step.result().raw()).isEqualTo("NO_MATCH");
        assertThat(step.subjects()).extracting(FailingStep.Subject::objectId).containsExactly("c", "b", "a");
    }

    @Test
    void steps_are_in_workflow_order_then_by_start_time() {
        List<FailingStep> failing = failing(
                "{'order':['A','B'],'failed':['LISTED_ONLY','B']}",
                step("LATE", "FAIL", ",'startedAt':'2026-01-01T10:09:00Z'"),
                step("NO_TIME", "FAIL", ""),
                step("EARLY", "FAIL", ",'createdAt':'2026-01-01T10:01:00Z'"),
                step("B", "FAIL", ""),
                step("A", "FAIL", ""));

        assertThat(failing)
                .extracting(FailingStep::name)
                .containsExactly("A", "B", "EARLY", "LATE", "NO_TIME", "LISTED_ONLY");
    }

    @Test
    void a_step_without_a_name_is_not_lost() {
        assertThat(only("null", "{'result':'FAIL'}").name()).isEqualTo("(unnamed)");
    }

    @Test
    void reasons_are_in_order_errors_summary_issues_evidence() {
        WorkflowResult result = Fixture.parse("""
                {'workflowExecutionState':'COMPLETED','status':'FAIL',
                 'issues':[
                   {'issueId':'i1','category':'KYC','issue':'NOT_FOUND','severity':'REVIEW','stepResultId':'s1'},
                   {'issueId':'i2','category':'KYC','issue':'OCR','severity':'BLOCK','stepResultId':'s1','isCleared':true},
                   {'issueId':'i3','category':'KYC','issue':'PARTIAL','severity':'BLOCK','stepResultId':'s2'},
                   {'issueId':'i4','category':'KYC','issue':'MEDIA','severity':'BLOCK','stepResultId':''}],
                 'workflowStepResults':[{'stepName':'KYC','result':'NO_MATCH','stepResultId':'s1',
                   'errors':[{'code':'E7','description':'Jane Doe was not found'}],
                   'summary':{'unmatchedRules':[{'ruleName':'two_plus_two','ruleMatches':[
                      {'requiredSourcesNotMatched':['au-roll'],'nonMatchDetails':[{'source':'au-gov'},{'source':'au-roll'}]}]}],
                      'stepName':'KYC'},
                   'processResults':[{'processResultId':'p1','class':'KYC','objectType':'DATE_OF_BIRTH','result':'NO_MATCH',
                      'providerResult':{'source':'au-gov','name':'con'}}]}]}""");

        List<Reason> reasons = result.failingSteps().get(0).reasons();

        assertThat(reasons)
                .extracting(Reason::text)
                .containsExactly(
                        "error E7",
                        "rule two_plus_two not met, not confirmed by au-roll, au-gov",
                        "issue NOT_FOUND (KYC, severity REVIEW)",
                        "date of birth: no match at source au-gov (KYC)");
        assertThat(reasons).extracting(Reason::reference).containsExactly("s1", "s1", "i1", "p1");
        assertThat(result.verdict().openIssues())
                .as("issues of no step and of other steps are the verdict's")
                .extracting(Reason::reference)
                .containsExactly("i3", "i4", "i1");
    }

    @Test
    void a_summary_without_a_kind_has_the_kind_of_its_step() {
        String rules =
                "'summary':{'unmatchedRules':[{'ruleName':'r','isVerified':false,'nonMatchDetails':[{'source':'x'}]}]}";

        assertThat(only("null", "{" + rules + ",'result':'NO_MATCH','stepName':'KYC'}")
                        .reasons())
                .extracting(Reason::text)
                .containsExactly("rule r not met, not confirmed by x");
    }

    @Test
    void screening_reasons_count_what_is_unresolved_by_kind() {
        FailingStep aml = Fixture.result("individual-review-aml").failingSteps().get(0);

        assertThat(aml.reasons()).extracting(Reason::text).startsWith("unresolved hits: 2 (1 PEP, 1 sanction)");
        assertThat(aml.reasons())
                .filteredOn(reason -> reason.origin() == Reason.Origin.EVIDENCE)
                .as("the third hit is a false positive")
                .hasSize(2);
    }

    static Stream<String> summaries() {
        return Stream.of(
                "{'stepName':'AML','totalUnresolved':4}|unresolved hits: 4",
                "{'stepName':'AML','numUnresolvedWatchlist':1,'numUnresolvedAdverseMedia':2}|unresolved hits: 2 (1 watchlist, 2 media)",
                "{'stepName':'VISA','onDenyList':true,'hasExpired':false}|the visa class is on the deny list",
                "{'stepName':'VISA','hasExpired':true}|the visa has expired",
                "{'stepName':'DUPLICATE','totalUnresolved':2}|unresolved duplicates: 2",
                "{'stepName':'DECISION','workflowExecutionResult':'FAIL'}|the decision was FAIL",
                "{'stepName':'MATCHLIST','matchlistSummaries':[{'name':'Jane Doe','action':'BLOCK','numUnresolved':1,"
                        + "'numTruePositives':2},{'action':'ALLOW','numFalsePositives':3}]}|a list with the action BLOCK has matches: 3",
                "{'stepName':'DUPLICATE','totalUnresolved':0}|step result HIT",
                "{'stepName':'KYC','unmatchedRules':[{'ruleName':'r'}]}|rule r not met",
                "{'stepName':'KYC','unmatchedRules':[{'ruleName':'r','nonMatchDetails':[{'provider':'p'}]}]}|rule r not met",
                "{'stepName':'SOMETHING_NEW','x':1}|step result HIT",
                "{'stepName':'AML','totalUnresolved':0}|step result HIT");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("summaries")
    void each_kind_of_summary_has_its_reason(String row) {
        String[] summaryAndReason = row.split("\\|");

        assertThat(only("null", step("S", "HIT", ",'summary':" + summaryAndReason[0]))
                        .reasons())
                .extracting(Reason::text)
                .containsExactly(summaryAndReason[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "individual-fail-kyc|KYC FAILED, DECISION FAILED",
                "individual-review-aml|AML FAILED",
                "individual-fail-overridden-to-pass|KYC FAILED, DECISION FAILED",
                "individual-in-progress|IDV INCOMPLETE",
                "individual-error|KYC ERROR",
                "individual-timeout|AML INCOMPLETE",
                "individual-two-documents|IDV FAILED",
                "organization-review|MATCHLIST FAILED",
                "individual-from-the-future|LIVENESS_ORACLE UNRECOGNIZED",
                "organization-complete|''",
                "individual-pass-confirmed|''",
                "individual-monitoring-clear|''"
            })
    void recorded_responses_have_their_failing_steps(String fixture, String expected) {
        String failing = Fixture.result(fixture).failingSteps().stream()
                .map(step -> step.name() + " " + step.kind())
                .collect(Collectors.joining(", "));

        assertThat(failing).isEqualTo(expected);
    }
}
