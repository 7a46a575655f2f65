package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.Change;
import dev.verdict.Contradiction;
import dev.verdict.FailingStep;
import dev.verdict.Progress;
import dev.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowChangesTest {

    private static WorkflowResult snapshot(String fields) {
        return Fixture.parse("{'workflowExecutionId':'E1'," + fields + "}");
    }

    private static WorkflowResult completed(String fields) {
        return snapshot("'workflowExecutionState':'COMPLETED','status':'REVIEW'" + fields);
    }

    private static WorkflowResult issues(String... issues) {
        return completed(",'issues':[" + String.join(",", issues) + "]");
    }

    private static String issue(String id, String severity, String more) {
        return "{" + (id == null ? "" : "'issueId':'" + id + "',") + "'issue':'OCR','severity':'" + severity + "'"
                + more + "}";
    }

    private static WorkflowResult steps(String... steps) {
        return completed(",'workflowStepResults':[" + String.join(",", steps) + "]");
    }

    private static String step(String name, String result) {
        return "{'stepName':'" + name + "','result':'" + result + "'}";
    }

    private static WorkflowResult overridden(String requestId, String status, String more) {
        return snapshot("'workflowExecutionState':'COMPLETED','result':'FAIL','status':'" + status
                + "','statusOverrideRequestId':'" + requestId + "'" + more);
    }

    private static WorkflowChanges changes(WorkflowResult before, WorkflowResult after) {
        WorkflowChanges changes = after.changesSince(before);
        assertThat(changes.isEmpty()).isEqualTo(changes.toString().equals("nothing changed"));
        return changes;
    }

    static List<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_snapshot_has_no_changes_to_itself(String fixture) {
        WorkflowChanges changes = changes(Fixture.result(fixture), Fixture.result(fixture));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes).hasToString("nothing changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'updatedAt':'2026-01-01T00:00:00Z'",
                "'workflowName':'other'",
                "'notes':{'a':{'value':'b'}}",
                "'new':1",
                "'issues':[{'issueId':'i','isCleared':true}]",
                "'workflowStepResults':[{'stepName':'KYC','result':'MATCH'}]",
                "'steps':{'order':['KYC'],'passed':['KYC']}",
                "'riskAssessment':{'riskFactors':[{'score':5}]}"
            })
    void fields_without_effect_on_a_decision_are_not_compared(String field) {
        assertThat(changes(completed(""), completed("," + field)).isEmpty()).isTrue();
    }

    @Test
    void a_change_of_progress() {
        WorkflowChanges changes = changes(
                snapshot("'workflowExecutionState':'IN_PROGRESS'"), snapshot("'workflowExecutionState':'ERROR'"));

        assertThat(changes.progress()).contains(new Change<>(Progress.RUNNING, Progress.ENDED));
        assertThat(changes)
                .hasToString("progress RUNNING -> ENDED; verdict PENDING -> TECHNICAL_FAILURE"
                        + " [workflowExecutionState ERROR, status absent]");
    }

    @Test
    void a_change_of_progress_alone() {
        WorkflowChanges none = changes(completed(""), completed(""));
        WorkflowChanges changes = new WorkflowChanges(
                Optional.of(new Change<>(Progress.RUNNING, Progress.ENDED)),
                none.verdict(),
                none.statusOverride(),
                none.failingSteps(),
                none.openIssues(),
                none.risk());

        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes).hasToString("progress RUNNING -> ENDED");
    }

    @Test
    void a_change_of_the_kind_of_verdict() {
        WorkflowChanges changes =
                changes(completed(""), snapshot("'workflowExecutionState':'COMPLETED','status':'PASS'"));

        assertThat(changes.verdict()).hasValueSatisfying(change -> {
            assertThat(change.before().kind()).isEqualTo(Verdict.Kind.REVIEW);
            assertThat(change.after().kind()).isEqualTo(Verdict.Kind.APPROVED);
        });
        assertThat(changes.progress()).isEmpty();
        assertThat(changes).hasToString("verdict REVIEW -> APPROVED [workflowExecutionState COMPLETED, status PASS]");
    }

    @Test
    void a_change_of_the_words_of_the_verdict() {
        assertThat(changes(completed(""), snapshot("'workflowExecutionState':'COMPLETED','status':'URGENT'")))
                .hasToString("verdict REVIEW -> REVIEW [workflowExecutionState COMPLETED, status URGENT]");
    }

    @Test
    void a_new_override() {
        WorkflowChanges changes = changes(
                snapshot("'workflowExecutionState':'COMPLETED','result':'FAIL','status':'FAIL'"),
                overridden("R1", "FAIL", ""));

        assertThat(changes.statusOverride()).hasValueSatisfying(change -> {
            assertThat(change.before()).isEmpty();
            assertThat(change.after())
                    .hasValueSatisfying(to -> assertThat(to.requestId()).isEqualTo("R1"));
        });
        assertThat(changes)
                .hasToString("override: an operator confirmed FAIL, request R1; the verdict is DECLINED either way");
    }

    @Test
    void a_replaced_override() {
        WorkflowChanges changes = changes(overridden("R1", "FAIL", ""), overridden("R2", "FAIL", ""));

        assertThat(changes.statusOverride()).hasValueSatisfying(change -> {
            assertThat(change.before().orElseThrow().requestId()).isEqualTo("R1");
            assertThat(change.after().orElseThrow().requestId()).isEqualTo("R2");
        });
        assertThat(changes.toString()).startsWith("override: an operator confirmed FAIL, request R2");
    }

    @Test
    void a_removed_override() {
        WorkflowResult before = overridden("R1", "FAIL", "");

        assertThat(changes(before, snapshot("'workflowExecutionState':'COMPLETED','result':'FAIL','status':'FAIL'")))
                .hasToString("the override was removed");
    }

    @Test
    void failing_steps_are_compared_by_name() {
        WorkflowChanges changes = changes(
                steps(step("A", "FAIL"), step("B", "FAIL"), step("C", "FAIL")),
                steps(step("A", "FAIL"), step("B", "HIT"), step("C", "PASS"), step("D", "FAIL")));

        assertThat(changes.failingSteps().added()).extracting(FailingStep::name).containsExactly("D");
        assertThat(changes.failingSteps().removed())
                .extracting(FailingStep::name)
                .containsExactly("C");
        assertThat(changes.failingSteps().changed()).singleElement().satisfies(change -> {
            assertThat(change.before().result().raw()).isEqualTo("FAIL");
            assertThat(change.after().result().raw()).isEqualTo("HIT");
        });
        assertThat(changes).hasToString("failing steps: 1 added, 1 removed, 1 changed");
    }

    @Test
    void issues_are_compared_by_id() {
        WorkflowChanges changes = changes(
                issues(
                        issue("same", "INFO", ""),
                        issue("cleared", "BLOCK", ""),
                        issue("gone", "BLOCK", ""),
                        issue("worse", "INFO", "")),
                issues(
                        issue("worse", "BLOCK", ""),
                        issue("new", "INFO", ""),
                        issue("same", "INFO", ""),
                        issue("cleared", "BLOCK", ",'isCleared':true")));

        assertThat(changes.openIssues().added())
                .extracting(WorkflowIssue::issueId)
                .containsExactly("new");
        assertThat(changes.openIssues().removed())
                .extracting(WorkflowIssue::issueId)
                .containsExactly("cleared", "gone");
        assertThat(changes.openIssues().changed()).singleElement().satisfies(change -> {
            assertThat(change.before().severity().raw()).isEqualTo("INFO");
            assertThat(change.after().severity().raw()).isEqualTo("BLOCK");
        });
        assertThat(changes).hasToString("open issues: 1 added, 2 removed, 1 changed");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL", "''", "' '"},
            nullValues = "NULL")
    void an_issue_without_an_id_that_changes_is_a_different_issue(String id) {
        WorkflowResult before = issues(issue(id, "INFO", ""), issue(id, "BLOCK", ""));

        assertThat(changes(before, issues(issue(id, "BLOCK", ""), issue(id, "INFO", "")))
                        .isEmpty())
                .isTrue();
        assertThat(changes(before, issues(issue(id, "BLOCK", ""), issue(id, "REVIEW", ""))))
                .hasToString("open issues: 1 added, 1 removed, 0 changed");
    }

    @Test
    void a_change_of_risk() {
        WorkflowResult none = completed("");
        WorkflowResult high = completed(",'riskAssessment':{'riskLevel':'HIGH','riskScore':80}");
        WorkflowChanges changes = changes(none, high);

        assertThat(changes.risk()).contains(new Change<>(none.effectiveRisk(), high.effectiveRisk()));
        assertThat(changes).hasToString("risk none -> HIGH 80 (entity)");
        assertThat(changes(high, none)).hasToString("risk HIGH 80 (entity) -> none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'riskLevel':'LOW','riskScore':80 | risk HIGH 80 (entity) -> LOW 80 (entity)",
                "'riskLevel':'HIGH','riskScore':81 | risk HIGH 80 (entity) -> HIGH 81 (entity)",
                "'riskLevel':'HIGH' | risk HIGH 80 (entity) -> HIGH (entity)",
                "'workflowRiskLevel':'HIGH','workflowRiskScore':80 | risk HIGH 80 (entity) -> HIGH 80 (run)",
                "'riskLevel':'HIGH','riskScore':80,'isOutdated':true | risk HIGH 80 (entity) -> HIGH 80 (entity, outdated)",
                "'riskLevel':'HIGH','riskScore':80.00 | nothing changed",
                "'riskLevel':'HIGH','riskScore':8e1 | nothing changed"
            })
    void a_risk_with_another_level_score_or_source_is_a_change(String fields, String expected) {
        WorkflowResult before = completed(",'riskAssessment':{'riskLevel':'HIGH','riskScore':80}");

        assertThat(changes(before, completed(",'riskAssessment':{" + fields + "}")))
                .hasToString(expected);
    }

    @Test
    void evidence_that_became_stale_under_an_approval_is_a_change() {
        String approved = "{'workflowExecutionId':'E','workflowExecutionState':'COMPLETED','status':'PASS',"
                + "'workflowStepResults':[{'stepName':'KYC','result':'MATCH','processResults':[{'processResultId':'p',"
                + "'result':'MATCH'%s}]}]}";
        WorkflowChanges changes = changes(
                Fixture.parse(approved.formatted("")), Fixture.parse(approved.formatted(",'systemStatus':'STALE'")));

        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.verdict()).isEmpty();
        assertThat(changes.contradictions().added())
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.ONLY_STALE_EVIDENCE);
        assertThat(changes).hasToString("contradictions: 1 added, 0 removed, 0 changed");
    }

    @Test
    void contradictions_are_compared_by_kind_and_id() {
        String hits = ",'workflowStepResults':[{'stepName':'AML','result':'CLEAR','processResults':["
                + "{'processResultId':'p','result':'HIT','systemStatus':'%s'},"
                + "{'processResultId':'%s','result':'HIT','systemStatus':'STALE'}]}]";
        WorkflowChanges changes =
                changes(completed(hits.formatted("STALE", "q")), completed(hits.formatted("EXPIRED", "r")));

        assertThat(changes.contradictions().added()).hasSize(1);
        assertThat(changes.contradictions().removed()).hasSize(1);
        assertThat(changes.contradictions().changed()).hasSize(1);
    }

    @Test
    void several_changes_are_one_line() {
        WorkflowResult before = snapshot("'workflowExecutionState':'COMPLETED','result':'FAIL','status':'FAIL',"
                + "'issues':[" + issue("i", "BLOCK", "") + "]");

        assertThat(changes(before, overridden("R", "PASS", "")))
                .hasToString("verdict DECLINED -> APPROVED [workflowExecutionState COMPLETED, status PASS]; "
                        + "override: an operator changed FAIL to PASS, request R; the verdict changed from DECLINED to"
                        + " APPROVED; open issues: 0 added, 1 removed, 0 changed");
    }

    @Test
    void another_execution_is_rejected_and_its_id_not_printed() {
        WorkflowResult one = completed("");
        WorkflowResult other = Fixture.parse("{'workflowExecutionId':'E2','status':'PASS'}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.changesSince(other))
                .withMessage("the snapshots are of different executions");
        assertThatIllegalArgumentException().isThrownBy(() -> one.changesSince(Fixture.parse("{'status':'PASS'}")));
        assertThatNullPointerException()
                .isThrownBy(() -> one.changesSince(null))
                .withMessage("previous");
    }

    @Test
    void neither_the_operator_nor_the_evidence_is_printed() {
        String evidence = ",'statusOverrideBy':'Jane Canary','riskAssessment':{'riskLevel':'canary'},"
                + "'issues':[{'issueId':'i','issue':'canary','severity':'canary','createdBy':'canary'}],"
                + "'workflowStepResults':[{'stepName':'AML','result':'canary','objectId':'o','notes':{'canary':{}},"
                + "'processResults':[{'class':'AML','result':'canary','notes':{'canary':{'value':'canary'}},"
                + "'supplementaryData':{'type':'AML','aliases':['canary'],'matchData':{'name':'Jane Canary'}}}]}]";
        WorkflowChanges changes = changes(
                snapshot("'workflowExecutionState':'canary','status':'canary'"), overridden("R", "canary", evidence));

        assertThat(changes.toString()
                        + changes.verdict()
                        + changes.statusOverride()
                        + changes.failingSteps()
                        + changes.openIssues()
                        + changes.risk())
                .contains(
                        "an operator", "failing steps: 1 added", "open issues: 1 added", "risk none -> (not printable)")
                .doesNotContainIgnoringCase("canary");
    }
}
