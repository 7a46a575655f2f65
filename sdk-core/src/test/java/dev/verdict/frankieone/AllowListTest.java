package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Contradiction;
import dev.verdict.FailingStep;
import dev.verdict.Reason;
import dev.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hit on an allow list does not count against the entity. */
class AllowListTest {
    private static final String ALLOWED = hit("'ALLOW'", "");

    private static String hit(String action, String more) {
        return "{'class':'MATCHLIST','result':'HIT','supplementaryData':{'type':'MATCHLIST','matchlistAction':" + action
                + "}" + more + "}";
    }

    private static String list(String action, String counts) {
        return "{'action':'" + action + "'," + counts + "}";
    }

    private static WorkflowResult result(String stepFields, String... checks) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','workflowStepResults':[{"
                + "'stepName':'MATCHLIST','stepResultId':'s','result':'HIT'" + stepFields + ",'processResults':["
                + String.join(",", checks) + "]}]}");
    }

    private static String summary(String... lists) {
        return ",'summary':{'stepName':'MATCHLIST','matchlistSummaries':[" + String.join(",", lists) + "]}";
    }

    private static Standing standing(String check) {
        return result("", check).evidence().checks().get(0).standing();
    }

    private static List<String> reasons(WorkflowResult result) {
        List<FailingStep> failing = result.failingSteps();
        assertThat(failing).hasSize(1);
        assertThat(failing.get(0).kind()).isEqualTo(FailingStep.Kind.FAILED);
        return failing.get(0).reasons().stream().map(Reason::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'ALLOW' | NEUTRAL",
                "'BLOCK' | AGAINST",
                "'ALERT' | AGAINST",
                "'REVIEW' | AGAINST",
                "'NONE' | AGAINST",
                "'SOMETHING_NEW' | AGAINST",
                "'allow' | AGAINST",
                "'' | AGAINST",
                "null | AGAINST",
                "[] | AGAINST",
                "['ALLOW'] | AGAINST",
                "5 | AGAINST"
            })
    void only_the_action_allow_makes_a_hit_neutral(String action, Standing standing) {
        WorkflowResult result = result("", hit(action, ""));

        assertThat(result.evidence().checks().get(0).standing()).isEqualTo(standing);
        assertThat(result.evidence().against().isEmpty()).isEqualTo(standing != Standing.AGAINST);
        assertThat(result.evidence().hits().isEmpty()).isEqualTo(standing != Standing.AGAINST);
        assertThat(result.failingSteps().isEmpty()).isEqualTo(standing != Standing.AGAINST);
        assertThat(result.contradictions()).isEmpty();
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NEUTRAL",
        "FALSE_POSITIVE, NEUTRAL",
        "TRUE_POSITIVE, NEUTRAL",
        "TRUE_POSITIVE_ACCEPT, NEUTRAL",
        "UNKNOWN, NEUTRAL",
        "IN_REVIEW, NEUTRAL",
        "TRUE_POSITIVE_REJECT, AGAINST",
        "FALSE_POSITIVE_REJECT, AGAINST",
        "UNKNOWN_REJECT, AGAINST",
        "FAIL, AGAINST",
        "REJECTED, AGAINST",
        "APPROVED, AGAINST",
        "NEEDS_ATTENTION, AGAINST",
        "SOMETHING_NEW, AGAINST"
    })
    void a_reviewer_can_still_reject_the_entity(String manualStatus, Standing standing) {
        assertThat(standing(hit("'ALLOW'", ",'manualStatus':'" + manualStatus + "'")))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'state':'ERROR'",
                "'state':'TIMEOUT'",
                "'errors':[{'code':'E'}]",
                "'systemStatus':'STALE'",
                "'systemStatus':'MARKED_IGNORE'"
            })
    void an_allow_list_does_not_change_a_broken_check_or_one_that_does_not_count(String field) {
        assertThat(standing(hit("'ALLOW'", "," + field)))
                .isEqualTo(field.startsWith("'systemStatus'") ? Standing.NOT_COUNTING : Standing.AGAINST);
    }

    @ParameterizedTest
    @CsvSource({
        "HIT, NEUTRAL",
        "PARTIAL_MATCH, NEUTRAL",
        "FAIL, AGAINST",
        "REJECTED, AGAINST",
        "SUSPECTED, AGAINST",
        "INVALID_MATCH, AGAINST",
        "SOMETHING_NEW, AGAINST",
        "CLEAR, IN_FAVOUR"
    })
    void only_a_hit_or_partial_match_can_be_allowed(String outcome, Standing standing) {
        assertThat(standing(ALLOWED.replace("'HIT'", "'" + outcome + "'"))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"MATCHLIST, NEUTRAL", "'', NEUTRAL", "AML, AGAINST", "BLOCKLIST, AGAINST", "SOMETHING_NEW, AGAINST"})
    void a_hit_of_another_class_is_never_allowed(String resultClass, Standing standing) {
        assertThat(standing(ALLOWED.replace("'class':'MATCHLIST'", "'class':'" + resultClass + "'")))
                .isEqualTo(standing);
    }

    @Test
    void a_step_with_only_allowed_hits_does_not_fail() {
        assertThat(result("", ALLOWED, ALLOWED).failingSteps()).isEmpty();
        assertThat(result("", ALLOWED, "{'class':'MATCHLIST','result':'CLEAR'}").failingSteps())
                .isEmpty();
        assertThat(result(summary(list("ALLOW", "'numMatches':1,'numUnresolved':1")), ALLOWED)
                        .failingSteps())
                .isEmpty();
        assertThat(result(summary(list("ALLOW", "'numTruePositives':1"), list("BLOCK", "'numMatches':0")))
                        .failingSteps())
                .isEmpty();
        assertThat(result(summary(
                                list("ALLOW", "'numUnresolved':1"),
                                list("BLOCK", "'numMatches':2,'numFalsePositives':2")))
                        .failingSteps())
                .as("matches of somebody else")
                .isEmpty();
    }

    @Test
    void a_step_with_any_other_finding_fails_with_its_reason() {
        assertThat(reasons(result("", ALLOWED, hit("'BLOCK'", "")))).containsExactly("MATCHLIST: hit");
        assertThat(reasons(result("", ALLOWED, hit("'ALLOW'", ",'manualStatus':'TRUE_POSITIVE_REJECT'"))))
                .containsExactly("MATCHLIST: hit (manual status TRUE_POSITIVE_REJECT)");
        assertThat(reasons(result(",'errors':[{'code':'E1'}]", ALLOWED))).containsExactly("error E1");
        assertThat(reasons(result(
                        summary(list("ALLOW", "'numUnresolved':1"), list("BLOCK", "'numUnresolved':1")), ALLOWED)))
                .containsExactly("a list with the action BLOCK has matches: 1");
        assertThat(reasons(result(summary(list("ALLOW", "'numUnresolved':1"), list("NEW", "'numUnknown':1")))))
                .containsExactly("step result HIT");
        assertThat(reasons(result(summary(list("ALLOW", "'numMatches':0"))))).containsExactly("step result HIT");
        assertThat(reasons(result(summary(list("NEW", "'numTruePositives':2")))))
                .containsExactly("a list with the action NEW has matches: 2");
        assertThat(reasons(result(
                        summary(list("ALLOW", "'numUnresolved':1")),
                        hit("'ALLOW'", ",'systemStatus':'STALE'").replace("'ALLOW'", "'BLOCK'"),
                        "{'class':'KYC','result':'MATCH'}")))
                .as("other evidence that counts leaves the summary without a hit of its own")
                .containsExactly("step result HIT");
        assertThat(reasons(result(
                        summary(list("BLOCK", "'numUnresolved':1")),
                        ALLOWED,
                        hit("'BLOCK'", ",'manualStatus':'FALSE_POSITIVE'"))))
                .as("a person has settled what the summary still counts")
                .containsExactly("step result HIT");
        assertThat(reasons(result(""))).containsExactly("step result HIT");
    }

    @ParameterizedTest
    @CsvSource({
        "INFO, false",
        "WARNING, true",
        "REVIEW, true",
        "BLOCK, true",
        "CRITICAL, true",
        "SOMETHING_NEW, true",
        "'', true"
    })
    void an_open_issue_above_severity_info_makes_the_step_fail(String severity, boolean fails) {
        String issue = "{'issue':'MATCHED_INTERNAL','stepResultId':'s','severity':'" + severity + "'}";
        WorkflowResult result = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','issues':[" + issue
                + "],'workflowStepResults':[{'stepName':'MATCHLIST','stepResultId':'s','result':'HIT','processResults':["
                + ALLOWED + "]}]}");

        assertThat(result.failingSteps().isEmpty()).isEqualTo(!fails);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAIL", "HIT_REJECTED", "ERROR", "NO_MATCH", "SOMETHING_NEW"})
    void a_step_with_another_failing_outcome_than_hit_fails(String outcome) {
        WorkflowResult result = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS',"
                + "'workflowStepResults':[{'stepName':'M','result':'" + outcome + "','processResults':[" + ALLOWED
                + "]}]}");

        assertThat(result.failingSteps()).hasSize(1);
    }

    @Test
    void a_step_listed_as_failed_is_reported_and_marked() {
        WorkflowResult result = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','steps':{'failed':"
                + "['MATCHLIST']},'workflowStepResults':[{'stepName':'MATCHLIST','result':'HIT','processResults':["
                + ALLOWED + "]}]}");

        assertThat(result.failingSteps()).singleElement().satisfies(step -> {
            assertThat(step.contradicted()).isTrue();
            assertThat(step.reasons())
                    .extracting(Reason::text)
                    .containsExactly("listed as failed, and its hits are on allow lists only");
        });
        assertThat(result.contradictions())
                .extracting(Contradiction::text)
                .containsExactly("step MATCHLIST is listed as [FAILED], and its result is HIT on allow lists only");
    }
}
