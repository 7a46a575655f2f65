package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTest {

    private static ProcessResult check(String fields) {
        return Fixture.parse("{'status':'FAIL','workflowStepResults':[{'processResults':[{" + fields + "}]}]}")
                .workflowStepResults()
                .get(0)
                .processResults()
                .get(0);
    }

    private static boolean speaksAgainst(String fields) {
        return check(fields).standing() == Standing.AGAINST;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO_MATCH",
                "PARTIAL_MATCH",
                "INVALID_MATCH",
                "HIT",
                "BAD_DATA",
                "FAIL",
                "SUSPECTED",
                "REJECTED",
                "SOMETHING_NEW",
                "match"
            })
    void outcomes_that_count_against_the_entity(String outcome) {
        assertThat(speaksAgainst("'result':'" + outcome + "'")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH",
                "CLEAR",
                "CLEAR_AUTO",
                "CREATED",
                "UPDATED",
                "DELETED",
                "NOT_APPLICABLE",
                "MANUAL",
                "OVERRIDE"
            })
    void outcomes_that_do_not_count_against_the_entity(String outcome) {
        assertThat(speaksAgainst("'result':'" + outcome + "'")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, true",
        "SUPERSEDED, true",
        "EXPIRED, false",
        "STALE, false",
        "MARKED_INVALID, false",
        "MARKED_IGNORE, false"
    })
    void only_a_known_system_status_excludes_a_check(String systemStatus, boolean counts) {
        assertThat(speaksAgainst("'result':'HIT','systemStatus':'" + systemStatus + "'"))
                .isEqualTo(counts);
    }

    @Test
    void a_check_without_a_system_status_counts() {
        assertThat(speaksAgainst("'result':'HIT'")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AML, FALSE_POSITIVE, false",
        "AML, TRUE_POSITIVE_ACCEPT, false",
        "AML, FALSE_POSITIVE_ACCEPT, false",
        "AML, UNKNOWN_ACCEPT, false",
        "AML, TRUE_POSITIVE, true",
        "AML, TRUE_POSITIVE_REJECT, true",
        "AML, UNKNOWN, true",
        "AML, UNKNOWN_REJECT, true",
        "AML, PASS, true",
        "AML, CLEAR, true",
        "AML, SOMETHING_NEW, true",
        "DUPLICATE, FALSE_POSITIVE, false",
        "MATCHLIST, FALSE_POSITIVE, false",
        "FRAUD, FALSE_POSITIVE_ACCEPT, false",
        "FRAUD, FALSE_POSITIVE_REJECT, true",
        "ACTIVITY, IN_REVIEW, true",
        "KYC, PASS, false",
        "ID, PASS, false",
        "IDV, CLEAR, false",
        "IDV, PASS, true",
        "KYC, CLEAR, true",
        "KYC, FAIL, true",
        "IDV, REJECTED, true",
        "ORGANIZATION_PROFILE, FALSE_POSITIVE, false"
    })
    void a_hit_that_a_person_resolved_in_favour_does_not_count_against_the_entity(
            String resultClass, String manualStatus, boolean against) {
        assertThat(speaksAgainst("'class':'" + resultClass + "','result':'HIT','manualStatus':'" + manualStatus + "'"))
                .isEqualTo(against);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAIL",
                "REJECTED",
                "TRUE_POSITIVE",
                "TRUE_POSITIVE_REJECT",
                "FALSE_POSITIVE_REJECT",
                "UNKNOWN_REJECT"
            })
    void a_match_that_a_person_rejected_counts_against_the_entity(String manualStatus) {
        assertThat(speaksAgainst("'class':'KYC','result':'MATCH','manualStatus':'" + manualStatus + "'"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "IN_REVIEW", "PASS"})
    void a_match_that_a_person_did_not_reject_does_not_count_against_the_entity(String manualStatus) {
        assertThat(speaksAgainst("'class':'KYC','result':'MATCH','manualStatus':'" + manualStatus + "'"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'state':'ERROR'", "'state':'TIMEOUT'", "'errors':[{'code':'X'}]"})
    void a_check_that_broke_counts_against_the_entity(String fields) {
        assertThat(speaksAgainst(fields)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'state':'IN_PROGRESS'", "'state':'COMPLETED'", "'class':'KYC'"})
    void a_check_that_is_not_done_does_not_count_against_the_entity(String fields) {
        assertThat(speaksAgainst(fields)).isFalse();
    }

    @Test
    void a_reason_has_the_object_type_the_outcome_and_the_source() {
        assertThat(EvidenceRules.reason(
                                check(
                                        "'class':'AML','objectType':'NAME','result':'HIT','manualStatus':'UNKNOWN',"
                                                + "'providerResult':{'name':'con'},'supplementaryData':{'type':'AML','pepData':[{}],"
                                                + "'sanctionData':[{}],'watchlistData':[{}],'mediaData':[{}],'matchData':{'name':'Jane Doe'}}"))
                        .text())
                .isEqualTo("name: hit at source con (AML, PEP, sanction, watchlist, media, manual status UNKNOWN)");
        assertThat(EvidenceRules.reason(check("'result':'FAIL','providerResult':{'reference':'r'}"))
                        .text())
                .isEqualTo("check: fail");
        assertThat(EvidenceRules.reason(check("'class':'IDV','state':'TIMEOUT','errors':[{'code':'E1'}]"))
                        .text())
                .isEqualTo("IDV: timeout (error E1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'documentNumber':{},'lastName':{'value':'Jane'}} | document: no match (IDV, elements that differ: 2)",
                "{} | document: no match (IDV)",
                "null | document: no match (IDV)"
            })
    void a_document_comparison_has_the_number_of_differing_elements(String mismatches, String text) {
        assertThat(EvidenceRules.reason(check("'class':'IDV','objectType':'DOCUMENT','result':'NO_MATCH',"
                                + "'supplementaryData':{'type':'IDV_OCR_COMPARISON','mismatchMap':" + mismatches + "}"))
                        .text())
                .isEqualTo(text);
    }
}
