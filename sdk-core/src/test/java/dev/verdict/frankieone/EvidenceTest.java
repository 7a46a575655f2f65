package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.frankieone.evidence.AmlEvidence;
import dev.verdict.frankieone.evidence.IdvDocumentEvidence;
import dev.verdict.frankieone.evidence.IdvEvidence;
import dev.verdict.frankieone.evidence.IdvFacialLivenessEvidence;
import dev.verdict.frankieone.evidence.KycAddressEvidence;
import dev.verdict.frankieone.evidence.KycEvidence;
import dev.verdict.frankieone.evidence.KycNameEvidence;
import dev.verdict.frankieone.evidence.MatchlistEvidence;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.OrganizationDataFetchSummary;
import dev.verdict.frankieone.summary.OrganizationPersistSummary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    /** One or more checks of each standing; their ids name the standing. */
    private static final Evidence ALL = evidence(
            check("against", "'class':'AML','objectType':'NAME','result':'HIT'", "AML"),
            check(
                    "resolved",
                    "'class':'AML','objectType':'NAME','result':'HIT','manualStatus':'FALSE_POSITIVE'",
                    "AML"),
            check("inFavour", "'class':'KYC','objectType':'NAME','result':'MATCH'", "KYC_NAME"),
            check("neutral", "'class':'KYC','objectType':'ADDRESS','state':'IN_PROGRESS'", "KYC_ADDRESS"),
            check(
                    "stale",
                    "'class':'IDV','objectType':'DOCUMENT','result':'FAIL','systemStatus':'STALE'",
                    "IDV_DOCUMENT"),
            check("live", "'class':'IDV','objectType':'DOCUMENT_ATTACHMENT','result':'CLEAR'", "IDV_FACIAL_LIVENESS"),
            check("new", "'class':'ORACLE','objectType':'WALLET','result':'MATCH'", "IRIS"),
            "{'processResultId':'bare'}");

    private static String check(String id, String fields, String kind) {
        return "{'processResultId':'" + id + "'," + fields + ",'supplementaryData':{'type':'" + kind + "'}}";
    }

    private static Evidence evidence(String... checks) {
        return step(checks).evidence();
    }

    private static StepResult step(String... checks) {
        return Fixture.parse("{'status':'FAIL','workflowStepResults':[{'processResults':[" + String.join(",", checks)
                        + "]}]}")
                .workflowStepResults()
                .get(0);
    }

    private static List<String> ids(Evidence evidence) {
        assertThat(evidence.size()).isEqualTo(evidence.checks().size());
        assertThat(evidence.isEmpty()).isEqualTo(evidence.checks().isEmpty());
        return evidence.checks().stream().map(ProcessResult::processResultId).toList();
    }

    @Test
    void filters_by_standing() {
        assertThat(ids(ALL.against())).containsExactly("against");
        assertThat(ids(ALL.resolved())).containsExactly("resolved");
        assertThat(ids(ALL.inFavour())).containsExactly("inFavour", "live", "new");
        assertThat(ids(ALL.notCounting())).containsExactly("stale");
        assertThat(ids(ALL.standing(Standing.NEUTRAL))).containsExactly("neutral", "bare");
        assertThat(ids(ALL.counting()))
                .containsExactly("against", "resolved", "inFavour", "neutral", "live", "new", "bare");
    }

    @Test
    void filters_by_object_type_and_class() {
        assertThat(ids(ALL.ofClass(ProcessResultClass.KYC))).containsExactly("inFavour", "neutral");
        assertThat(ids(ALL.ofClass(ProcessResultClass.VISA))).isEmpty();
        assertThat(ids(ALL.about(ObjectType.NAME))).containsExactly("against", "resolved", "inFavour");
        assertThat(ids(ALL.about(ObjectType.DOCUMENT))).containsExactly("stale");
    }

    @ParameterizedTest
    @CsvSource({"AML, 'against,resolved'", "ORACLE, new", "oracle, ''", "ORACLE2, ''", "KYC, 'inFavour,neutral'"})
    void filters_by_class_including_unknown_classes(String resultClass, String ids) {
        assertThat(String.join(",", ids(ALL.ofClass(resultClass)))).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_class_is_rejected(String resultClass) {
        assertThatThrownBy(() -> ALL.ofClass(resultClass))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resultClass is blank");
    }

    @Test
    void checks_of_an_organization_are_found_by_class() {
        Evidence evidence = Fixture.result("organization-complete").evidence();

        assertThat(evidence.ofClass(ProcessResultClass.ORGANIZATION_OWNERSHIP).sources())
                .containsExactly("ASIC");
        assertThat(evidence.ofClass(ProcessResultClass.ORGANIZATION_PROFILE).sources())
                .containsExactly("ABR");
        assertThat(evidence.standing(Standing.NEUTRAL).size()).isEqualTo(2);
    }

    @Test
    void the_steps_of_an_organization_have_typed_summaries() {
        WorkflowResult result = Fixture.result("organization-complete");

        assertThat(result.stepResults("ORGANIZATION_DATA_FETCH").get(0).summary())
                .isInstanceOfSatisfying(
                        OrganizationDataFetchSummary.class,
                        summary -> assertThat(summary.provider()).isEqualTo("CREDITORWATCH"))
                .hasToString("OrganizationDataFetchSummary[stepName=ORGANIZATION_DATA_FETCH, provider=CREDITORWATCH]");
        assertThat(result.stepResults("ORGANIZATIONPERSIST").get(0).summary())
                .isInstanceOf(OrganizationPersistSummary.class)
                .hasToString("OrganizationPersistSummary[stepName=ORGANIZATION_PERSIST]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORGANIZATIONPERSIST", "ORGANIZATION_PERSIST"})
    void a_summary_without_a_kind_has_the_kind_of_its_step_in_each_spelling(String step) {
        WorkflowResult result = Fixture.parse(
                "{'status':'COMPLETE','workflowStepResults':[{'summary':{'count':1},'stepName':'" + step + "'}]}");

        assertThat(result.summaries(OrganizationPersistSummary.class)).hasSize(1);
        assertThat(WorkflowResult.parse(result.toJson())).isEqualTo(result);
    }

    @Test
    void filters_by_type_of_supplementary_data() {
        assertThat(ids(ALL.with(AmlEvidence.class))).containsExactly("against", "resolved");
        assertThat(ids(ALL.with(IdvEvidence.class))).containsExactly("stale", "live");
        assertThat(ids(ALL.with(IdvDocumentEvidence.class))).containsExactly("stale");
        assertThat(ids(ALL.with(SupplementaryData.Unknown.class))).containsExactly("new");
        assertThat(ids(ALL.with(SupplementaryData.class)))
                .doesNotContain("bare")
                .hasSize(7);
        assertThat(ids(ALL.with(MatchlistEvidence.class))).isEmpty();
    }

    @Test
    void filters_by_a_predicate() {
        assertThat(ids(ALL.where(check -> check.processResultId().contains("a"))))
                .containsExactly("against", "inFavour", "neutral", "stale", "bare");
        assertThat(ids(ALL.where(check -> false))).isEmpty();
    }

    @Test
    void filters_can_be_chained() {
        assertThat(ids(ALL.counting().about(ObjectType.NAME).ofClass(ProcessResultClass.AML)))
                .containsExactly("against", "resolved");
        assertThat(ids(ALL.against().inFavour())).isEmpty();
        assertThat(ALL.size()).as("the view itself stays as it was").isEqualTo(8);
    }

    @Test
    void details_have_the_type_of_a_record_or_an_interface() {
        List<KycEvidence> kyc = ALL.details(KycEvidence.class);
        List<IdvEvidence> idv = ALL.details(IdvEvidence.class);

        assertThat(kyc).hasExactlyElementsOfTypes(KycNameEvidence.class, KycAddressEvidence.class);
        assertThat(idv).hasExactlyElementsOfTypes(IdvDocumentEvidence.class, IdvFacialLivenessEvidence.class);
        assertThat(ALL.details(KycNameEvidence.class)).hasSize(1);
        assertThat(ALL.against().details(AmlEvidence.class)).hasSize(1);
        assertThat(ALL.details(SupplementaryData.class)).hasSize(7);
        assertThat(ALL.details(MatchlistEvidence.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'''source'':''roll'',''name'':''con''', roll",
        "'''name'':''con''', con",
        "'''source'':'''',''name'':''con''', con",
        "'''source'':'' '',''name'':''con''', con",
        "'''source'':''roll''', roll",
        "'''source'':'' '',''name'':''''', ",
        "'''reference'':''r''', "
    })
    void a_source_is_its_name_or_else_its_provider(String provider, String source) {
        assertThat(evidence("{'providerResult':{" + provider + "}}").sources())
                .isEqualTo(source == null ? List.of() : List.of(source));
    }

    @Test
    void sources_are_distinct_and_in_the_order_of_the_checks() {
        Evidence evidence = evidence(
                "{'processResultId':'1','providerResult':{'source':'roll'}}",
                "{'processResultId':'2','providerResult':{'source':'gov'}}",
                "{'processResultId':'3'}",
                "{'processResultId':'4','providerResult':{'name':'roll'}}",
                "{'processResultId':'5','providerResult':{'source':'au','name':'roll'}}");

        assertThat(evidence.sources()).containsExactly("roll", "gov", "au");
        assertThat(evidence.where(check -> check.providerResult() == null).sources())
                .isEmpty();
    }

    @Test
    void equal_checks_are_in_the_view_once() {
        ProcessResult check = ALL.checks().get(0);
        ProcessResult equal = evidence(check("against", "'class':'AML','objectType':'NAME','result':'HIT'", "AML"))
                .checks()
                .get(0);

        assertThat(equal).isNotSameAs(check);
        assertThat(Evidence.of(List.of(check, ALL.checks().get(2), check, equal))
                        .checks())
                .containsExactly(check, ALL.checks().get(2));
    }

    @Test
    void the_evidence_of_a_result_is_that_of_the_newest_attempts() {
        WorkflowResult result = Fixture.parse("""
                {'status':'FAIL','steps':{'order':['KYC','IDV']},'workflowStepResults':[
                 {'stepName':'IDV','objectType':'DOCUMENT','objectId':'a','startedAt':'2026-01-01T10:00:00Z',
                  'processResults':[{'processResultId':'a1'}]},
                 {'stepName':'IDV','objectType':'DOCUMENT','objectId':'a','startedAt':'2026-01-01T10:09:00Z',
                  'processResults':[{'processResultId':'a2'},{'processResultId':'a3'}]},
                 {'stepName':'IDV','objectType':'DOCUMENT','objectId':'b','startedAt':'2026-01-01T10:05:00Z',
                  'processResults':[{'processResultId':'b1'}]},
                 {'stepName':'KYC','startedAt':'2026-01-01T11:00:00Z','processResults':[{'processResultId':'k1'}]}]}""");

        assertThat(ids(result.evidence())).as("steps in workflow order").containsExactly("k1", "a2", "a3", "b1");
        assertThat(ids(result.workflowStepResults().get(0).evidence()))
                .as("an attempt shows its own, be it the newest or not")
                .containsExactly("a1");
    }

    @Test
    void the_evidence_of_two_recorded_documents() {
        Evidence evidence = Fixture.result("individual-two-documents").evidence();

        assertThat(evidence.size()).isEqualTo(3);
        assertThat(evidence.notCounting().isEmpty())
                .as("the stale check is of an earlier attempt")
                .isTrue();
        assertThat(evidence.against().details(IdvEvidence.class)).hasSize(2);
        assertThat(evidence).hasToString("Evidence[3, AGAINST 2, IN_FAVOUR 1]");
    }

    @Test
    void a_check_of_two_steps_is_in_the_results_view_once() {
        WorkflowResult result = Fixture.parse("{'status':'FAIL','workflowStepResults':["
                + "{'stepName':'A','processResults':[{'processResultId':'p'}]},"
                + "{'stepName':'B','processResults':[{'processResultId':'p'},{'processResultId':'q'}]}]}");

        assertThat(ids(result.evidence())).containsExactly("p", "q");
    }

    @Test
    void a_view_is_unmodifiable() {
        List<ProcessResult> checks = new ArrayList<>(ALL.checks());
        Evidence evidence = Evidence.of(checks);
        checks.clear();

        assertThat(evidence.size()).isEqualTo(8);
        assertThatThrownBy(() -> evidence.checks().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evidence.against().checks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evidence.details(AmlEvidence.class).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> evidence.sources().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void toString_has_counts_by_standing_and_no_content() {
        assertThat(ALL).hasToString("Evidence[8, AGAINST 1, RESOLVED 1, IN_FAVOUR 3, NEUTRAL 2, NOT_COUNTING 1]");
        assertThat(Evidence.of(List.of())).hasToString("Evidence[0]");
        assertThat(evidence("{'processResultId':'canary','class':'canary','objectId':'canary','result':'canary',"
                        + "'manualStatus':'canary','providerResult':{'source':'canary'},'notes':{'canary':{'value':'canary'}},"
                        + "'supplementaryData':{'type':'AML','aliases':['canary'],'matchData':{'name':'canary'}}}"))
                .hasToString("Evidence[1, AGAINST 1]");
    }

    @Test
    void a_result_without_steps_has_no_evidence() {
        Evidence evidence = Fixture.parse("{'status':'PASS'}").evidence();

        assertThat(ids(evidence)).isEmpty();
        assertThat(evidence.sources()).isEmpty();
        assertThat(evidence.details(SupplementaryData.class)).isEmpty();
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException().isThrownBy(() -> Evidence.of(null)).withMessage("checks");
        assertThatNullPointerException().isThrownBy(() -> ALL.standing(null)).withMessage("standing");
        assertThatNullPointerException()
                .isThrownBy(() -> ALL.ofClass((ProcessResultClass) null))
                .withMessage("resultClass");
        assertThatNullPointerException().isThrownBy(() -> ALL.about(null)).withMessage("objectType");
        assertThatNullPointerException().isThrownBy(() -> ALL.with(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> ALL.details(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> ALL.where(null)).withMessage("test");
    }

    @ParameterizedTest
    @CsvSource({
        "HIT, , true",
        "FAIL, , true",
        "PARTIAL_MATCH, , true",
        "INVALID_MATCH, , true",
        "SUSPECTED, , true",
        "REJECTED, , true",
        "SOMETHING_NEW, , true",
        "NO_MATCH, , false",
        "BAD_DATA, , false",
        "CLEAR, , false",
        "CLEAR, TRUE_POSITIVE_REJECT, true",
        "HIT, FALSE_POSITIVE, false",
        "HIT, TRUE_POSITIVE, true"
    })
    void hits_are_findings_that_still_count(String result, String manualStatus, boolean isHit) {
        String manual = manualStatus == null ? "" : ",'manualStatus':'" + manualStatus + "'";
        WorkflowResult found =
                Fixture.parse("{'status':'REVIEW','workflowStepResults':[{'stepName':'AML','processResults':["
                        + "{'class':'AML','result':'" + result + "'" + manual + "}]}]}");

        assertThat(found.evidence().hits().size()).isEqualTo(isHit ? 1 : 0);
    }

    @Test
    void a_screening_that_broke_counts_against_the_entity_and_is_not_a_hit() {
        Evidence screening = Fixture.result("individual-timeout").evidence().ofClass(ProcessResultClass.AML);

        assertThat(screening.against().isEmpty()).isFalse();
        assertThat(screening.hits().isEmpty()).isTrue();
    }

    @Test
    void checks_that_share_an_id_are_duplicates_only_if_they_are_equal() {
        String hit = check("1", "'class':'AML','result':'HIT'", "AML");
        String clear = check("1", "'class':'AML','result':'CLEAR'", "AML");

        assertThat(evidence(hit, clear, hit, clear, hit).checks())
                .extracting(one -> one.result().raw())
                .containsExactly("HIT", "CLEAR");
    }
}
