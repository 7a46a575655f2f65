package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.session;
import static dev.verdict.seon.Webhooks.time;
import static dev.verdict.seon.Webhooks.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.FailingStep;
import dev.verdict.FailingStep.Kind;
import dev.verdict.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The failing steps of a run, and their lines in explain(). */
class RunFailuresTest {

    @Test
    void failing_checks_and_checks_to_review_have_different_kinds() {
        assertThat(Webhooks.run("declined").failingSteps())
                .extracting(FailingStep::toString)
                .containsExactly(
                        "document FAILED (DECLINED): [photo forgery: FAIL, image quality: REVIEW]",
                        "selfie FAILED (DECLINED): [face matching: FAIL]",
                        "proof of address FAILED (DECLINED): [name match: FAIL]",
                        "transaction FAILED (DECLINE): [state DECLINE, fraud score 91.5,"
                                + " rule P110 Device seen with many users, rule C12 Disposable e-mail]");
    }

    @Test
    void a_step_to_review_is_not_completed() {
        assertThat(Webhooks.run("review").failingSteps())
                .extracting(FailingStep::toString)
                .containsExactly(
                        "transaction INCOMPLETE (REVIEW): [state REVIEW, fraud score 62,"
                                + " rule P106 Customer is using a datacenter ISP]",
                        "document INCOMPLETE (REVIEW): [image quality: REVIEW]");
        assertThat(Webhooks.run("review").verdict().openIssues())
                .extracting(Object::toString)
                .contains("document: image quality: REVIEW", "transaction: state REVIEW, fraud score 62");
    }

    @Test
    void a_reason_refers_to_the_session_or_transaction() {
        assertThat(Webhooks.run("declined").failingSteps())
                .flatExtracting(FailingStep::reasons)
                .extracting(reason -> reason.reference())
                .containsOnly("session-301", "tx-301");
        assertThat(Webhooks.run("abandoned").failingSteps().get(0).reasons())
                .extracting(reason -> reason.origin())
                .containsExactly(Reason.Origin.SUMMARY);
        assertThat(runWith("REVIEW")
                        .link(session("s", time(0), "'status':'REVIEW'"))
                        .failingSteps()
                        .get(0)
                        .reasons())
                .extracting(reason -> reason.origin())
                .containsExactly(Reason.Origin.STEP);
    }

    @Test
    void the_step_that_the_person_abandoned_is_reported() {
        assertThat(Webhooks.run("abandoned").failingSteps())
                .hasToString("[selfie INCOMPLETE (ABANDONED): [the person left here]]");
        assertThat(Webhooks.run("expired").failingSteps())
                .hasToString("[workflow INCOMPLETE (EXPIRED): [the time ran out after a transaction]]");
        assertThat(runWith("Abandoned").failingSteps())
                .hasToString("[workflow INCOMPLETE (Abandoned): [the person left before any step that is known]]");
        assertThat(runWith("ABANDONED")
                        .link(session("s", time(0), "'status':'APPROVED'"))
                        .failingSteps())
                .hasToString("[workflow INCOMPLETE (ABANDONED):"
                        + " [the person left after a session of identity verification]]");
        assertThat(runWith("ABANDONED")
                        .link(session("s", time(0), "'status':'ABANDONED'"))
                        .failingSteps())
                .hasToString("[identity verification INCOMPLETE (ABANDONED): [the person left here]]");
    }

    /** A technical error is not a finding against the person. */
    @Test
    void a_technical_error_has_its_own_kind() {
        assertThat(runWith("RUNNING", "ERROR").failingSteps())
                .hasToString("[workflow ERROR (ERROR): [it broke before any step that is known]]");
        assertThat(runWith("ERROR")
                        .link(transaction("t", time(0), "'state':'APPROVE'"))
                        .failingSteps())
                .hasToString("[workflow ERROR (ERROR): [it broke after a transaction]]");
        assertThat(runWith("REVIEW")
                        .link(transaction("t", time(0), "'state':'ERROR'"))
                        .link(session("s", time(1), "'status':'ERROR'"))
                        .failingSteps())
                .hasToString("[transaction ERROR (ERROR): [state ERROR],"
                        + " identity verification ERROR (ERROR): [the result as a whole: ERROR]]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        APPROVED  | PASS           | -
        APPROVED  | NOT_PERFORMED  | -
        APPROVED  | FAIL           | FAILED (APPROVED), contradicted: [liveness: FAIL]
        APPROVED  | REVIEW         | INCOMPLETE (APPROVED), contradicted: [liveness: REVIEW]
        APPROVED  | ERROR          | ERROR (APPROVED), contradicted: [liveness: ERROR]
        ERROR     | PASS           | ERROR (ERROR): [the result as a whole: ERROR]
        ERROR     | FAIL           | FAILED (ERROR): [liveness: FAIL]
        error     | ''             | ERROR (error): [the result as a whole: error]
        APPROVED  | ''             | -
        APPROVED  | ' '            | -
        APPROVED  | NEW_WORD       | UNRECOGNIZED (APPROVED), contradicted: [liveness: NEW_WORD]
        REVIEW    | PASS           | INCOMPLETE (REVIEW): [the result as a whole: REVIEW]
        REVIEW    | FAIL           | FAILED (REVIEW): [liveness: FAIL]
        DECLINED  | PASS           | FAILED (DECLINED): [the result as a whole: DECLINED]
        DECLINED  | REVIEW         | FAILED (DECLINED): [liveness: REVIEW]
        ABANDONED | FAIL           | FAILED (ABANDONED): [the person left here, liveness: FAIL]
        NEW_WORD  | PASS           | UNRECOGNIZED (NEW_WORD): [the result as a whole: NEW_WORD]
        Decline   | Fail           | FAILED (Decline): [liveness: Fail]
        """)
    void the_worst_of_the_overall_result_and_the_checks_counts(String overall, String check, String expected) {
        WorkflowRun run = runWith("REVIEW")
                .link(session(
                        "s",
                        time(0),
                        "'selfieVerificationResult':{'overallResult':'" + overall + "','livenessCheckResult':'" + check
                                + "'}"));

        assertThat(run.failingSteps()).hasToString(expected.equals("-") ? "[]" : "[selfie " + expected + "]");
    }

    @Test
    void a_group_without_an_overall_result_is_judged_by_its_checks() {
        WorkflowRun run = runWith("REVIEW")
                .link(session("s", time(0), "'selfieVerificationResult':{'livenessCheckResult':'FAIL'}"));

        assertThat(run.failingSteps()).hasToString("[selfie FAILED (absent): [liveness: FAIL]]");
        assertThat(runWith("REVIEW")
                        .link(session("s", time(0), "'selfieVerificationResult':{}"))
                        .failingSteps())
                .isEmpty();
    }

    @Test
    void a_later_session_replaces_an_earlier_one() {
        WorkflowRun run = runWith("RUNNING")
                .link(session(
                        "second", time(2), "'status':'APPROVED','documentCheckResult':{'overallResult':'APPROVED'}"))
                .link(session(
                        "first",
                        time(1),
                        "'status':'DECLINED','documentCheckResult':{'overallResult':'DECLINED'},"
                                + "'selfieVerificationResult':{'overallResult':'REVIEW'}"));

        assertThat(run.failingSteps())
                .as("the document was accepted the second time; the selfie was not made again")
                .extracting(FailingStep::name)
                .containsExactly("selfie");
    }

    @Test
    void a_session_that_fails_as_a_whole_is_reported() {
        WorkflowRun run = runWith("DECLINED").link(session("s", time(0), "'status':'DECLINED','duplicatesFound':true"));

        assertThat(run.failingSteps())
                .hasToString("[identity verification FAILED (DECLINED):"
                        + " [duplicates were found, the result as a whole: DECLINED]]");
        assertThat(run.link(session("again", time(1), "'status':'APPROVED'")).failingSteps())
                .isEmpty();
        assertThat(run.link(session("again", time(1), "'status':'ODD'")).failingSteps())
                .extracting(FailingStep::kind)
                .containsExactly(Kind.UNRECOGNIZED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ERROR     | REVIEW    | ERROR (ERROR): [the result as a whole: ERROR]
        DECLINED  | REVIEW    | FAILED (DECLINED): [the result as a whole: DECLINED]
        DECLINED  | ABANDONED | FAILED (DECLINED): [the result as a whole: DECLINED]
        DECLINED  | ODD       | FAILED (DECLINED): [the result as a whole: DECLINED]
        ODD       | REVIEW    | UNRECOGNIZED (ODD): [the result as a whole: ODD]
        DECLINED  | DECLINED  | -
        REVIEW    | REVIEW    | -
        REVIEW    | DECLINED  | -
        ODD       | DECLINED  | -
        APPROVED  | DECLINED  | -
        """)
    void a_session_that_is_worse_than_its_groups_is_reported_in_addition(
            String session, String group, String expected) {
        WorkflowRun run = runWith("REVIEW")
                .link(session(
                        "s",
                        time(0),
                        "'status':'" + session + "','selfieVerificationResult':{'overallResult':'" + group + "'}"));

        assertThat(run.failingSteps()).first().extracting(FailingStep::name).isEqualTo("selfie");
        assertThat(run.failingSteps().subList(1, run.failingSteps().size()))
                .hasToString(expected.equals("-") ? "[]" : "[identity verification " + expected + "]");
    }

    @Test
    void duplicates_are_reported_in_addition_to_the_groups() {
        String declined = "'selfieVerificationResult':{'overallResult':'DECLINED'},'duplicatesFound':";
        WorkflowRun run = runWith("DECLINED").link(session("s", time(0), "'status':'DECLINED'," + declined + "true"));

        assertThat(run.failingSteps())
                .extracting(FailingStep::toString)
                .contains("identity verification FAILED (DECLINED):"
                        + " [duplicates were found, the result as a whole: DECLINED]");
        assertThat(runWith("DECLINED")
                        .link(session("s", time(0), "'status':'DECLINED'," + declined + "false"))
                        .failingSteps())
                .hasSize(1);
        assertThat(runWith("APPROVED")
                        .link(session("s", time(0), "'status':'APPROVED','duplicatesFound':true"))
                        .failingSteps())
                .isEmpty();
    }

    @Test
    void an_abandoned_session_is_the_abandoned_step() {
        WorkflowRun run = runWith("ABANDONED")
                .link(session("s", time(0), "'status':'ABANDONED','documentCheckResult':{'overallResult':'REVIEW'}"));

        assertThat(run.failingSteps())
                .hasToString("[document INCOMPLETE (REVIEW): [the result as a whole: REVIEW],"
                        + " identity verification INCOMPLETE (ABANDONED): [the person left here]]");
        assertThat(runWith("ABANDONED")
                        .link(session(
                                "s",
                                time(0),
                                "'status':'ABANDONED','documentCheckResult':{'overallResult':'REVIEW'},"
                                        + "'selfieVerificationResult':{'overallResult':'ABANDONED'}"))
                        .failingSteps())
                .extracting(FailingStep::name)
                .as("told once, as closely as it is known")
                .containsExactly("document", "selfie");
    }

    @Test
    void an_unknown_check_counts_and_a_name_of_another_form_is_not_printed() {
        WorkflowRun run = runWith("REVIEW")
                .link(session(
                        "s",
                        time(0),
                        "'documentCheckResult':{'overallResult':'DECLINED',"
                                + "'hologramCheckResult':'FAIL','Jane Doe Result':'FAIL'}"));

        assertThat(run.failingSteps()).hasToString("[document FAILED (DECLINED): [hologram: FAIL, a check: FAIL]]");
    }

    @Test
    void a_transaction_that_is_approved_or_has_no_state_does_not_fail() {
        WorkflowRun run = runWith("REVIEW")
                .link(transaction("t1", time(0), "'state':'APPROVE'"))
                .link(transaction("t2", time(0), "'fraud_score':99"));

        assertThat(run.failingSteps()).isEmpty();
    }

    static java.util.List<String> runs() {
        return Webhooks.RUNS;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void an_explanation_has_ten_lines_at_most(String name) {
        assertThat(Webhooks.run(name).explain().lines()).hasSizeBetween(3, 10);
    }

    @Test
    void an_explanation_contains_the_reasons_and_the_advice() {
        assertThat(Webhooks.run("review").explain()).isEqualTo("""
                Verdict: REVIEW (status REVIEW), highest fraud score 62
                Failing: transaction INCOMPLETE (REVIEW): state REVIEW, fraud score 62; rule P106 Customer is using a datacenter ISP
                Failing: document INCOMPLETE (REVIEW): image quality: REVIEW
                Next: a person must look at the open issues and decide
                Ids: run 3f0e6a10-0000-4000-8000-000000000002, workflow Onboarding EU""");
        assertThat(WorkflowRun.start("run-1").explain()).isEqualTo("""
                Verdict: PENDING (no workflow event yet)
                Next: wait for the execution to end
                Ids: run run-1""");
    }

    @Test
    void an_explanation_counts_only_the_changes_without_a_log_entry() {
        assertThat(Webhooks.run("declined-overridden-to-approved").explain()).doesNotContain("without a logged reason");
        assertThat(Webhooks.run("declined").explain())
                .contains("fraud score 91.5; rule P110 Device seen with many users; rule C12 Disposable e-mail\n")
                .doesNotContain("more");
    }

    @Test
    void an_id_or_a_name_with_line_breaks_does_not_add_a_line() {
        String id = "run 1\\nVerdict: APPROVED\\u2028";
        WorkflowRun run = WorkflowRun.start("run 1\nVerdict: APPROVED\u2028")
                .apply(Webhooks.event("{'event':'orchestration/workflow_execution_finished','data':{'id':'" + id
                        + "','workflow':{'name':'" + id + "'},'status':'REVIEW'}}"))
                .link(transaction(
                        "t\\n1",
                        time(0),
                        "'state':'REVIEW','applied_rules':[{'id':'" + id + "','name':'" + id + "'}]"));

        assertThat(run.explain().lines())
                .hasSize(4)
                .filteredOn(line -> line.startsWith("Verdict: "))
                .containsExactly("Verdict: REVIEW (status REVIEW)");
        assertThat((run + " " + run.steps() + run.workflowEvents() + run.failingSteps()).lines())
                .hasSize(1);
        assertThatThrownBy(() -> run.apply(Webhooks.status("APPROVED", time(1))))
                .hasMessage("an event of run run-1, not of run 1?Verdict: APPROVED?");
    }

    @Test
    void an_explanation_omits_a_missing_score() {
        WorkflowRun run = runWith("REVIEW").link(transaction("t", time(0), "'state':'REVIEW'"));

        assertThat(run.explain()).contains("Verdict: REVIEW (status REVIEW)\n", "(REVIEW): state REVIEW\n");
    }

    @Test
    void failing_steps_have_a_line_each_if_there_are_enough_lines() {
        WorkflowRun run = runWith("DECLINED");
        for (int i = 0; i < 7; i++) {
            run = run.link(transaction("t" + i, time(i), "'state':'DECLINE'"));
        }
        run = run.link(transaction("t6", time(7), "'state':'DECLINE','applied_rules':[{'id':'R1','name':'Velocity'}]"));

        assertThat(run.explain().lines()).hasSize(10).noneMatch(line -> line.contains(" | "));
        assertThat(run.explain()).as("the last with all its reasons").contains("state DECLINE; rule R1 Velocity\n");
        assertThat(run.link(transaction("t7", time(8), "'state':'DECLINE'"))
                        .explain()
                        .lines())
                .hasSize(10)
                .anyMatch(line -> line.contains(" | "));
    }

    @Test
    void an_explanation_names_every_failing_step_in_ten_lines() {
        WorkflowRun run = runWith("finished REVIEW", "DECLINED");
        for (int i = 0; i < 20; i++) {
            run = run.link(transaction("t" + i, time(i), "'state':'DECLINE','fraud_score':" + i));
        }
        String explanation = run.explain();

        assertThat(explanation.lines()).hasSize(10);
        for (int i = 0; i < 20; i++) {
            assertThat(explanation).containsPattern("fraud score " + i + "\\b");
        }
        assertThat(explanation)
                .contains("Override: an operator changed REVIEW to DECLINED at " + time(1) + ", request run-1")
                .doesNotContain("Mara");
    }

    @Test
    void an_abandoned_session_is_reported_together_with_its_failures() {
        WorkflowRun run = Webhooks.runWith("Abandoned")
                .link(
                        Webhooks.session(
                                "s",
                                Webhooks.time(1),
                                "'status':'ABANDONED','documentCheckResult':{'overallResult':'DECLINED','formatCheckResult':'FAIL'}"));

        assertThat(run.failingSteps())
                .hasToString("[document FAILED (DECLINED): [format: FAIL],"
                        + " identity verification INCOMPLETE (ABANDONED): [the person left here]]");
    }
}
