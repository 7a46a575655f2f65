package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.FailingStep;
import dev.verdict.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that reviewers resolved take precedence over the counts of an older summary. */
class StepReasonsTest {
    private static final String AML = "{'stepName':'AML','totalUnresolved':2,'numUnresolvedPEP':2}";
    private static final String MATCHLIST =
            "{'stepName':'MATCHLIST','matchlistSummaries':[{'action':'BLOCK','numUnresolved':2}]}";
    private static final String DUPLICATE = "{'stepName':'DUPLICATE','totalUnresolved':2}";

    private static final String FALSE = ",'manualStatus':'FALSE_POSITIVE'";

    private static String hit(String resultClass, String more) {
        return "{'class':'" + resultClass + "','result':'HIT'" + more + "}";
    }

    private static FailingStep step(String summary, String... checks) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'REVIEW','workflowStepResults':["
                        + "{'stepName':'S','result':'HIT','stepResultId':'s','summary':" + summary
                        + ",'processResults':["
                        + String.join(",", checks) + "]}]}")
                .failingSteps()
                .get(0);
    }

    private static List<String> reasons(String summary, String... checks) {
        return step(summary, checks).reasons().stream().map(Reason::text).toList();
    }

    @Test
    void resolved_hits_are_not_reported_even_if_the_summary_counts_them() {
        assertThat(reasons(AML)).containsExactly("unresolved hits: 2 (2 PEP)");
        assertThat(reasons(AML, hit("AML", FALSE))).containsExactly("step result HIT");
        assertThat(reasons(AML, hit("AML", ",'manualStatus':'TRUE_POSITIVE_ACCEPT'")))
                .containsExactly("step result HIT");
        assertThat(reasons(AML, hit("AML", ",'systemStatus':'STALE'"))).containsExactly("step result HIT");
        assertThat(reasons(AML, hit("AML", ",'manualStatus':'TRUE_POSITIVE'")))
                .as("confirmed, it speaks against the entity and is not left to resolve")
                .containsExactly("AML: hit (manual status TRUE_POSITIVE)");
    }

    @Test
    void the_remaining_hits_are_counted() {
        assertThat(reasons(AML, hit("AML", FALSE), hit("AML", ",'manualStatus':'UNKNOWN'")))
                .containsExactly("unresolved hits: 1", "AML: hit (manual status UNKNOWN)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"MATCHLIST | a list with the action BLOCK has matches: 2", "DUPLICATE | unresolved duplicates: 2"})
    void resolved_evidence_replaces_the_summary_and_unresolved_evidence_does_not(String resultClass, String line) {
        String summary = resultClass.equals("MATCHLIST") ? MATCHLIST : DUPLICATE;

        assertThat(reasons(summary)).as("no evidence was sent").containsExactly(line);
        assertThat(reasons(summary, hit("KYC", FALSE)))
                .as("evidence of something else settles nothing")
                .containsExactly(line);
        assertThat(reasons(summary, hit(resultClass, FALSE), hit(resultClass, FALSE)))
                .as("all of it was resolved")
                .containsExactly("step result HIT");
        assertThat(reasons(summary, hit(resultClass, ",'systemStatus':'STALE'")))
                .as("none of it counts")
                .containsExactly("step result HIT");
        assertThat(reasons(summary, hit(resultClass, FALSE), hit(resultClass, "")))
                .as("one is left")
                .containsExactly(line, resultClass + ": hit");
        assertThat(reasons(summary, hit(resultClass, ",'manualStatus':'TRUE_POSITIVE'")))
                .as("one was confirmed")
                .containsExactly(line, resultClass + ": hit (manual status TRUE_POSITIVE)");
        assertThat(reasons(summary, hit(resultClass, FALSE), hit("KYC", "")))
                .as("what is left is of something else")
                .containsExactly("KYC: hit");
        assertThat(reasons(summary, hit(resultClass, FALSE), "{'class':'" + resultClass + "','state':'IN_PROGRESS'}"))
                .as("one is not done")
                .containsExactly(line);
        assertThat(reasons(summary, "{'result':'HIT','supplementaryData':{'type':'" + resultClass + "'}" + FALSE + "}"))
                .as("resolved, and told by its kind only")
                .containsExactly("step result HIT");
    }

    private static final String DOCUMENTS =
            "{'stepName':'SUPPORT_DOCUMENTS_CHECK','approvedCount':1,'rejectedCount':1,'unresolvedCount':1}";

    private static String document(int id, String manualStatus) {
        return "{'processResultId':'" + id + "','class':'SUPPORTING_DOC','result':'CREATED','manualStatus':'"
                + manualStatus + "'}";
    }

    @Test
    void supporting_documents_count_until_a_person_has_approved_each_of_them() {
        String rejected = "supporting documents rejected: 1";
        String open = "supporting documents not decided on: 1";
        String one = document(1, "APPROVED");
        String two = document(2, "APPROVED");
        String three = document(3, "APPROVED");

        assertThat(reasons(DOCUMENTS)).as("no evidence was sent").containsExactly(rejected, open);
        assertThat(reasons(DOCUMENTS, one, two, three))
                .as("all of them were approved since")
                .containsExactly("step result HIT");
        assertThat(reasons(DOCUMENTS, one, two))
                .as("there is evidence of two of three")
                .containsExactly(rejected, open);
        assertThat(reasons(DOCUMENTS, one, two, document(3, "NEEDS_ATTENTION")))
                .as("one must be looked at again")
                .containsExactly(rejected, open);
        assertThat(reasons(DOCUMENTS, one, two, document(3, "REJECTED")))
                .as("one was rejected")
                .containsExactly(rejected, open, "SUPPORTING_DOC: created (manual status REJECTED)");
        assertThat(reasons(DOCUMENTS, one, two, three.replace("}", ",'systemStatus':'STALE'}")))
                .as("one approval no longer counts")
                .containsExactly(rejected, open);
        assertThat(reasons(DOCUMENTS, one, two, three.replace("SUPPORTING_DOC", "KYC")))
                .as("evidence of something else settles nothing")
                .containsExactly(rejected, open);
    }

    @Test
    void confirmed_activities_are_reported_by_topic() {
        assertThat(reasons("{'stepName':'ACTIVITY_MONITOR','amlActivityCount':9,'amlActivityTruePositiveCount':1,"
                        + "'fraudActivityCount':9,'fraudActivityTruePositiveCount':2,"
                        + "'eventActivityCount':9,'eventActivityTruePositiveCount':3}"))
                .containsExactly(
                        "activities confirmed as money laundering: 1",
                        "activities confirmed as fraud: 2",
                        "events confirmed: 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'stepName':'ACTIVITY_MONITOR','amlActivityCount':9,'amlActivityTruePositiveCount':0}",
                "{'stepName':'SUPPORT_DOCUMENTS_CHECK','approvedCount':1,'rejectedCount':0}",
                "{'stepName':'REPORT','reportType':'ORGANIZATION_PROFILE'}",
                "{'stepName':'MATCHLIST'}",
                "{'stepName':'MATCHLIST','matchlistSummaries':[{'action':'BLOCK'},{'numUnresolved':0,'numTruePositives':0}]}",
                "{'stepName':'DUPLICATE'}",
                "{'stepName':'DUPLICATE','totalUnresolved':0}",
                "{'stepName':'AML'}",
                "{'stepName':'DECISION'}",
                "{'stepName':'VISA','onDenyList':false}",
                "{'stepName':'KYC'}",
                "null"
            })
    void a_summary_without_counts_gives_no_reason(String summary) {
        assertThat(reasons(summary)).containsExactly("step result HIT");
    }

    @Test
    void the_reasons_of_a_step_have_their_origin() {
        assertThat(step(AML).reasons())
                .containsExactly(new Reason(Reason.Origin.SUMMARY, "unresolved hits: 2 (2 PEP)", "s"));
        assertThat(step("null").reasons()).containsExactly(new Reason(Reason.Origin.STEP, "step result HIT", "s"));
    }

    @Test
    void the_recorded_list_is_reported_while_one_match_is_unresolved() {
        FailingStep list = Fixture.result("organization-review").failingSteps().get(0);

        assertThat(list.reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains("has matches: "))
                .anyMatch(text -> text.startsWith("registration: hit"))
                .noneMatch(text -> text.contains("FALSE_POSITIVE"));
    }
}
