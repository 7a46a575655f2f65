package dev.verdict.frankieone;

import static dev.verdict.frankieone.AmlHitKind.MEDIA;
import static dev.verdict.frankieone.AmlHitKind.PEP;
import static dev.verdict.frankieone.AmlHitKind.SANCTION;
import static dev.verdict.frankieone.AmlHitKind.WATCHLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.frankieone.evidence.AmlEvidence;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmlHitsTest {
    private static final AmlHits NONE = new AmlHits(0, Map.of(), false);

    private static String hit(String id, String more) {
        return "{'processResultId':'" + id + "','class':'AML','result':'HIT'" + more + "}";
    }

    private static String lists(String lists) {
        return ",'supplementaryData':{'type':'AML'," + lists + "}";
    }

    private static String step(String name, String summary, String... checks) {
        return "{'stepName':'" + name + "','summary':" + summary + ",'processResults':[" + String.join(",", checks)
                + "]}";
    }

    private static WorkflowResult result(String... steps) {
        return Fixture.parse("{'status':'REVIEW','workflowStepResults':[" + String.join(",", steps) + "]}");
    }

    private static AmlHits of(String... checks) {
        return result(step("AML", "null", checks)).amlHits();
    }

    private static AmlHits summary(String fields) {
        return result(step("AML", "{'stepName':'AML'," + fields + "}")).amlHits();
    }

    @Test
    void hits_are_counted_by_kind() {
        AmlHits hits = of(
                hit("1", lists("'pepData':[{},{}]")),
                hit("2", lists("'sanctionData':[{}]")),
                hit("3", lists("'sanctionData':[{}]")),
                hit("4", lists("'watchlistData':[{}]")),
                hit("5", lists("'mediaData':[{}]")));

        assertThat(hits).isEqualTo(new AmlHits(5, Map.of(PEP, 1, SANCTION, 2, WATCHLIST, 1, MEDIA, 1), false));
        assertThat(hits.unresolved(SANCTION)).isEqualTo(2);
        assertThat(hits.isEmpty()).isFalse();
        assertThat(hits).hasToString("5 (1 PEP, 2 sanction, 1 watchlist, 1 media)");
    }

    @Test
    void a_hit_of_two_kinds_is_one_hit_in_both() {
        assertThat(of(hit("1", lists("'pepData':[{}],'mediaData':[{}]"))))
                .isEqualTo(new AmlHits(1, Map.of(PEP, 1, MEDIA, 1), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",'supplementaryData':{'type':'AML'}", ",'supplementaryData':{'type':'NEW','pepData':[{}]}"})
    void a_hit_without_a_kind_is_counted(String more) {
        AmlHits hits = of(hit("1", more));

        assertThat(hits).isEqualTo(new AmlHits(1, Map.of(), false));
        assertThat(hits.unresolved(PEP)).isZero();
        assertThat(hits).hasToString("1");
    }

    @Test
    void a_screening_is_recognized_by_its_class_or_its_evidence() {
        assertThat(of("{'result':'HIT','supplementaryData':{'type':'AML','pepData':[{}]}}"))
                .isEqualTo(new AmlHits(1, Map.of(PEP, 1), false));
        assertThat(of("{'result':'HIT','class':'MATCHLIST','supplementaryData':{'type':'MATCHLIST'}}"))
                .as("other hits are none of a screening")
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'systemStatus':'STALE'",
                "'systemStatus':'EXPIRED'",
                "'systemStatus':'MARKED_INVALID'",
                "'systemStatus':'MARKED_IGNORE'",
                "'manualStatus':'FALSE_POSITIVE'",
                "'manualStatus':'FALSE_POSITIVE_ACCEPT'",
                "'manualStatus':'FALSE_POSITIVE_REJECT'",
                "'manualStatus':'TRUE_POSITIVE'",
                "'manualStatus':'TRUE_POSITIVE_ACCEPT'",
                "'manualStatus':'TRUE_POSITIVE_REJECT'",
                "'manualStatus':'UNKNOWN_ACCEPT'",
                "'manualStatus':'UNKNOWN_REJECT'",
                "'manualStatus':'REJECTED'",
                "'manualStatus':'FAIL'"
            })
    void a_hit_that_does_not_count_or_that_a_reviewer_decided_is_not_unresolved(String field) {
        AmlHits hits = of(hit("1", "," + field + lists("'pepData':[{}]")));

        assertThat(hits).isEqualTo(NONE);
        assertThat(hits.isEmpty()).isTrue();
        assertThat(hits).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "IN_REVIEW", "PASS", "CLEAR", "SOMETHING_NEW", ""})
    void a_hit_that_nobody_decided_is_unresolved(String manualStatus) {
        assertThat(of(hit("1", ",'manualStatus':'" + manualStatus + "'")).unresolved())
                .isEqualTo(1);
    }

    @Test
    void a_confirmed_hit_is_resolved_and_still_counts_against_the_entity() {
        WorkflowResult result = result(step("AML", "null", hit("1", ",'manualStatus':'TRUE_POSITIVE'")));

        assertThat(result.amlHits().isEmpty()).isTrue();
        assertThat(result.evidence().against().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'HIT'",
                "'PARTIAL_MATCH'",
                "'INVALID_MATCH'",
                "'SUSPECTED'",
                "'REJECTED'",
                "'FAIL'",
                "'NEW'",
                "5"
            })
    void outcomes_that_are_hits(String outcome) {
        assertThat(of("{'class':'AML','result':" + outcome + "}").unresolved()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO_MATCH",
                "BAD_DATA",
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
    void outcomes_that_are_not_hits_even_if_the_check_broke(String outcome) {
        String check = "'class':'AML','result':'" + outcome + "'";

        assertThat(of("{" + check + "}")).isEqualTo(NONE);
        assertThat(of("{" + check + ",'state':'ERROR'}")).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'state':'ERROR'", "'state':'TIMEOUT'", "'errors':[{'code':'E'}]", "'state':'IN_PROGRESS'"})
    void a_check_that_broke_or_is_not_done_is_not_a_hit(String field) {
        assertThat(of("{'class':'AML'," + field + "}")).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'totalUnresolved':4 | 4",
                "'totalUnresolved':0 | 0",
                "'totalUnresolved':3,'numUnresolvedPEP':1,'numUnresolvedSanction':2 | 3 (1 PEP, 2 sanction)",
                "'numUnresolvedPEP':1,'numUnresolvedSanction':2,'numUnresolvedWatchlist':4,'numUnresolvedAdverseMedia':3"
                        + " | 4 (1 PEP, 2 sanction, 4 watchlist, 3 media)",
                "'totalUnresolved':1,'numUnresolvedAdverseMedia':2 | 2 (2 media)",
                "'providerSummaries':[{'numUnresolved':2},{},{'numUnresolved':3}] | 5",
                "'totalUnresolved':1,'providerSummaries':[{'numUnresolved':2}] | 1",
                "'providerSummaries':[{'numUnresolvedPEP':1,'numUnresolvedSanction':1,'numUnresolvedWatchlist':2,"
                        + "'numUnresolvedAdverseMedia':1},{'numUnresolvedPEP':1}] | 2 (2 PEP, 1 sanction, 2 watchlist, 1 media)",
                "'numUnresolvedPEP':0,'providerSummaries':[{'numUnresolvedPEP':7,'numUnresolved':2}] | 2",
                "'totalUnresolved':-1,'numUnresolvedPEP':-1 | 0",
                "'totalHits':9 | 0"
            })
    void without_evidence_the_summary_of_the_step_is_counted(String fields, String counted) {
        AmlHits hits = summary(fields);

        assertThat(hits).hasToString(counted);
        assertThat(hits.fromSummary()).isTrue();
        assertThat(hits.byKind().values()).doesNotContain(0).allMatch(count -> count > 0);
    }

    @Test
    void steps_with_evidence_and_steps_with_only_a_summary_are_added() {
        AmlHits hits = result(
                        step("AML", "{'stepName':'AML','totalUnresolved':9}", hit("1", lists("'pepData':[{}]"))),
                        step("MONITORING", "{'stepName':'AML','totalUnresolved':2,'numUnresolvedPEP':1}"),
                        step("KYC", "{'stepName':'KYC'}", "{'class':'KYC','result':'NO_MATCH'}"))
                .amlHits();

        assertThat(hits).isEqualTo(new AmlHits(3, Map.of(PEP, 2), true));
    }

    @Test
    void evidence_of_another_class_does_not_replace_the_summary() {
        assertThat(result(step("AML", "{'stepName':'AML','totalUnresolved':2}", "{'class':'KYC','result':'HIT'}"))
                        .amlHits())
                .isEqualTo(new AmlHits(2, Map.of(), true));
    }

    @Test
    void a_clear_check_replaces_an_outdated_summary() {
        assertThat(result(step(
                                "AML",
                                "{'stepName':'AML','totalUnresolved':2}",
                                "{'class':'AML','result':'CLEAR','supplementaryData':{'type':'AML'}}"))
                        .amlHits())
                .isEqualTo(NONE);
    }

    @Test
    void earlier_attempts_do_not_count() {
        String old = "{'stepName':'AML','startedAt':'2026-01-01T10:00:00Z','processResults':[" + hit("1", "") + "]}";
        String now = "{'stepName':'AML','startedAt':'2026-01-01T11:00:00Z','processResults':["
                + "{'class':'AML','result':'CLEAR'}]}";
        WorkflowResult result = result(old, now);

        assertThat(result.amlHits()).isEqualTo(NONE);
        assertThat(result.workflowStepResults().get(0).amlHits().unresolved())
                .as("an attempt counts its own")
                .isEqualTo(1);
    }

    @Test
    void hits_of_two_subjects_are_added() {
        assertThat(result(
                                "{'stepName':'AML','objectId':'a','processResults':[" + hit("1", "") + "]}",
                                "{'stepName':'AML','objectId':'b','processResults':[" + hit("2", "") + "]}")
                        .amlHits()
                        .unresolved())
                .isEqualTo(2);
    }

    @Test
    void a_check_that_is_in_two_steps_counts_once() {
        String check = hit("1", lists("'pepData':[{}]"));

        assertThat(result(step("AML", "null", check), step("MONITORING", "null", check, hit("2", "")))
                        .amlHits())
                .isEqualTo(new AmlHits(2, Map.of(PEP, 1), false));
    }

    @Test
    void the_hits_of_a_recorded_screening() {
        assertThat(Fixture.result("individual-review-aml").amlHits())
                .isEqualTo(new AmlHits(2, Map.of(PEP, 1, SANCTION, 1), false));
        assertThat(Fixture.result("individual-monitoring-clear").amlHits()).isEqualTo(NONE);
        assertThat(Fixture.result("individual-timeout").amlHits()).isEqualTo(NONE);
        assertThat(Fixture.parse("{'status':'PASS'}").amlHits()).isEqualTo(NONE);
    }

    @Test
    void the_counts_cannot_be_changed() {
        Map<AmlHitKind, Integer> byKind = new EnumMap<>(Map.of(PEP, 0, MEDIA, 1));
        AmlHits hits = new AmlHits(1, byKind, false);
        byKind.clear();

        assertThat(hits).hasToString("1 (1 media)");
        assertThatThrownBy(() -> hits.byKind().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatNullPointerException().isThrownBy(() -> hits.unresolved(null)).withMessage("kind");
    }

    @Test
    void a_hit_has_each_kind_that_has_an_entry() {
        AmlEvidence evidence = result(
                        step("AML", "null", hit("1", lists("'mediaData':[{}],'pepData':[{}],'watchlistData':[]"))))
                .evidence()
                .details(AmlEvidence.class)
                .get(0);

        assertThat(evidence.kinds()).containsExactly(PEP, MEDIA);
        assertThat(evidence).hasToString("AmlEvidence[type=AML]");
        assertThatThrownBy(() -> evidence.kinds().add(SANCTION)).isInstanceOf(UnsupportedOperationException.class);
    }
}
