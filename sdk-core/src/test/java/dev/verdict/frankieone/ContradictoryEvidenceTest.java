package dev.verdict.frankieone;

import static dev.verdict.Contradiction.Kind.HIT_IN_CLEAR_STEP;
import static dev.verdict.Contradiction.Kind.ONLY_STALE_EVIDENCE;
import static dev.verdict.Contradiction.Kind.RESOLVED_HIT;
import static dev.verdict.Contradiction.Kind.STALE_HIT;
import static dev.verdict.frankieone.ContradictoryResults.assertContradictions;
import static dev.verdict.frankieone.ContradictoryResults.check;
import static dev.verdict.frankieone.ContradictoryResults.completed;
import static dev.verdict.frankieone.ContradictoryResults.manual;
import static dev.verdict.frankieone.ContradictoryResults.step;
import static dev.verdict.frankieone.ContradictoryResults.system;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Contradiction;
import dev.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contradictions between a result and its evidence: evidence that does not count, or a step that disagrees with its checks. */
class ContradictoryEvidenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"STALE", "EXPIRED", "MARKED_INVALID", "MARKED_IGNORE"})
    void an_approval_without_a_check_that_still_counts(String status) {
        for (String good : List.of("MATCH", "CLEAR", "CLEAR_AUTO")) {
            assertContradictions(
                    step("MATCH", check("p", good, system(status)), check("q", "NOT_APPLICABLE", "")),
                    new Contradiction(
                            ONLY_STALE_EVIDENCE, "approved, but no check in favor still counts: 1 " + status, null));
        }
    }

    @Test
    void checks_that_no_longer_count_are_counted_by_system_status() {
        assertContradictions(
                step(
                        "MATCH",
                        check("1", "MATCH", system("STALE")),
                        check("2", "CLEAR", system("STALE")),
                        check("3", "MATCH", system("EXPIRED"))),
                new Contradiction(
                        ONLY_STALE_EVIDENCE, "approved, but no check in favor still counts: 1 EXPIRED, 2 STALE", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'result':'MATCH'}",
                "{'result':'CLEAR','systemStatus':'VALID'}",
                "{'result':'MATCH','systemStatus':'SOMETHING_NEW'}",
                "{'class':'KYC','result':'NO_MATCH','manualStatus':'PASS'}",
                "{'class':'IDV','result':'NO_MATCH','manualStatus':'CLEAR'}",
                "{'class':'SUPPORTING_DOC','result':'NO_MATCH','manualStatus':'APPROVED'}"
            })
    void an_approval_with_a_counting_check_or_a_manual_pass_is_consistent(String counting) {
        assertContradictions(step("MATCH", check("p", "MATCH", system("STALE")), counting));
    }

    @Test
    void a_false_positive_does_not_support_an_approval() {
        assertThat(step("MATCH", check("p", "MATCH", system("STALE")), check("q", "HIT", manual("FALSE_POSITIVE")))
                        .contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(ONLY_STALE_EVIDENCE);
    }

    @Test
    void without_evidence_or_approval_stale_checks_are_not_reported() {
        assertContradictions(step("MATCH"));
        assertContradictions(completed(
                "FAIL",
                ",'workflowStepResults':[{'result':'FAIL','processResults':[" + check("p", "MATCH", system("STALE"))
                        + "]}]"));
    }

    @Test
    void an_earlier_attempt_does_not_support_an_approval() {
        String attempt =
                "{'stepName':'KYC','result':'MATCH','startedAt':'2026-01-01T1%d:00:00Z','processResults':[%s]}";

        assertThat(completed(
                                "PASS",
                                ",'workflowStepResults':["
                                        + attempt.formatted(0, check("old", "MATCH", "")) + ","
                                        + attempt.formatted(1, check("new", "MATCH", system("STALE"))) + "]")
                        .contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(ONLY_STALE_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "STALE, HIT, ''",
        "EXPIRED, HIT, ''",
        "STALE, HIT, UNKNOWN",
        "STALE, HIT, IN_REVIEW",
        "STALE, HIT, SOMETHING_NEW",
        "STALE, HIT, TRUE_POSITIVE",
        "STALE, PARTIAL_MATCH, ''",
        "STALE, SOMETHING_NEW, ''"
    })
    void a_hit_that_no_longer_counts_and_that_nobody_resolved(String status, String outcome, String manual) {
        WorkflowResult result =
                step("CLEAR", check("p", outcome, system(status) + manual(manual)), check("q", "CLEAR", ""));

        assertThat(result.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.kind()).isEqualTo(STALE_HIT);
            assertThat(contradiction.text()).startsWith("a hit is " + status + " but not resolved: AML: ");
            assertThat(contradiction.id()).isEqualTo("p");
            assertThat(result.explain()).contains(contradiction.text());
        });
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "STALE, HIT, FALSE_POSITIVE",
        "STALE, HIT, TRUE_POSITIVE_ACCEPT",
        "MARKED_INVALID, HIT, ''",
        "MARKED_IGNORE, HIT, ''",
        "STALE, NO_MATCH, ''",
        "STALE, '', ''"
    })
    void a_hit_that_was_resolved_or_marked_or_is_none_is_consistent(String status, String outcome, String manual) {
        assertContradictions(
                step("MATCH", check("p", outcome, system(status) + manual(manual)), check("q", "CLEAR", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIT", "HIT_REJECTED"})
    void a_step_that_still_reports_a_hit_although_a_person_resolved_them_all(String outcome) {
        assertContradictions(
                step(
                        outcome,
                        check("p", "HIT", manual("FALSE_POSITIVE")),
                        check("q", "HIT", manual("TRUE_POSITIVE_ACCEPT")),
                        check("r", "CLEAR", "")),
                new Contradiction(
                        RESOLVED_HIT, "step AML reports " + outcome + ", but every hit in it was resolved", "s"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'class':'AML','result':'HIT'}",
                "{'class':'AML','result':'HIT','manualStatus':'UNKNOWN'}",
                "{'class':'AML','result':'HIT','manualStatus':'TRUE_POSITIVE'}",
                "{'class':'AML','result':'NO_MATCH'}",
                "{'class':'AML','state':'ERROR'}"
            })
    void a_step_that_reports_a_remaining_hit_is_consistent(String left) {
        assertContradictions(step("HIT", check("p", "HIT", manual("FALSE_POSITIVE")), left));
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, IDV, SUSPECTED, CLEAR",
        "NO_MATCH, IDV, REJECTED, CLEAR",
        "NO_MATCH, KYC, NO_MATCH, PASS",
        "FAIL, FRAUD, HIT, TRUE_POSITIVE_ACCEPT"
    })
    void a_step_that_failed_only_by_resolved_checks(String outcome, String resultClass, String check, String manual) {
        String resolved = "{'class':'" + resultClass + "','result':'" + check + "','manualStatus':'" + manual + "'}";

        assertContradictions(
                step(outcome, resolved),
                new Contradiction(
                        RESOLVED_HIT,
                        "step AML reports " + outcome + ", but every check against the entity in it was resolved",
                        "s"));
        assertContradictions(step(outcome, resolved, "{'class':'KYC','result':'NO_MATCH'}"));
        assertContradictions(completed(
                "PASS",
                ",'workflowStepResults':[{'stepName':'KYC','result':'" + outcome + "','summary':{'stepName':'KYC',"
                        + "'unmatchedRules':[{'ruleName':'2+2'}]},'processResults':[" + resolved + "]}]"));
    }

    @ParameterizedTest
    @CsvSource({
        "CLEAR, TRUE_POSITIVE, is confirmed",
        "CLEAR, TRUE_POSITIVE_REJECT, was rejected by a person",
        "CLEAR, UNKNOWN_REJECT, was rejected by a person",
        "CLEARED, TRUE_POSITIVE_REJECT, was rejected by a person",
        "HIT_ACCEPTED, FALSE_POSITIVE_REJECT, was rejected by a person"
    })
    void a_step_without_remaining_hits_although_a_person_rejected_a_hit(String outcome, String manual, String how) {
        assertContradictions(
                step(outcome, check("p", "HIT", manual(manual)), check("q", "HIT", manual("FALSE_POSITIVE"))),
                new Contradiction(
                        HIT_IN_CLEAR_STEP,
                        "step AML reports " + outcome + ", but a hit in it " + how + ": AML: hit (manual status "
                                + manual + ")",
                        "p"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'stepName':'AML','totalUnresolved':2,'numUnresolvedPEP':2 | unresolved hits: 2 (2 PEP)",
                "'stepName':'AML','providerSummaries':[{'numUnresolved':1}] | unresolved hits: 1",
                "'stepName':'DUPLICATE','totalUnresolved':3 | unresolved duplicates: 3",
                "'stepName':'MATCHLIST','matchlistSummaries':[{'action':'BLOCK','numMatches':1,'numUnresolved':1}]"
                        + " | a list with the action BLOCK has matches: 1",
                "'stepName':'MATCHLIST','matchlistSummaries':[{'action':'ALLOW','numMatches':1,'numUnresolved':1}] | ",
                "'stepName':'AML','totalHits':2,'totalUnresolved':0 | ",
                "'stepName':'DECISION','workflowExecutionResult':'PASS' | "
            })
    void a_clear_step_with_unresolved_findings_in_its_summary(String summary, String said) {
        assertThat(completed(
                                "PASS",
                                ",'workflowStepResults':[{'stepName':'S','stepResultId':'s','result':'CLEAR','summary':{"
                                        + summary + "}}]")
                        .contradictions())
                .isEqualTo(
                        said == null
                                ? List.of()
                                : List.of(new Contradiction(
                                        HIT_IN_CLEAR_STEP,
                                        "step S reports CLEAR, but its summary reports: " + said,
                                        "s")));
    }

    @Test
    void a_step_that_reports_a_resolved_hit_is_consistent() {
        for (String outcome : List.of("CLEARED", "HIT_ACCEPTED", "CLEAR", "PASS")) {
            assertContradictions(step(outcome, check("p", "HIT", manual("FALSE_POSITIVE"))));
        }
        assertContradictions(step("HIT"));
    }

    @Test
    void a_clear_step_with_an_unresolved_hit() {
        assertContradictions(
                step("CLEAR", check("p", "HIT", ",'supplementaryData':{'type':'AML','sanctionData':[{}]}")),
                new Contradiction(
                        HIT_IN_CLEAR_STEP,
                        "step AML reports CLEAR, but a hit in it is not resolved: AML: hit (sanction)",
                        "p"));
        for (String outcome : List.of("CLEARED", "HIT_ACCEPTED", "HIT", "MATCH", "PASS")) {
            assertThat(step(outcome, check("p", "HIT", "")).contradictions())
                    .as(outcome)
                    .isEmpty();
        }
    }
}
