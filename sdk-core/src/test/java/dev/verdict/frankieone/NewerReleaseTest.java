package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.activity.Activity;
import dev.verdict.frankieone.activity.ActivityDetail;
import dev.verdict.frankieone.activity.ActivityEvent;
import dev.verdict.frankieone.activity.ActivityEventType;
import dev.verdict.frankieone.activity.ActivityTransaction;
import dev.verdict.frankieone.api.WorkflowDefinition;
import dev.verdict.frankieone.api.WorkflowPage;
import dev.verdict.frankieone.api.WorkflowVariable;
import dev.verdict.frankieone.evidence.ActivityAmlEvidence;
import dev.verdict.frankieone.evidence.ActivityDeviceEvidence;
import dev.verdict.frankieone.evidence.ActivityEventEvidence;
import dev.verdict.frankieone.evidence.ActivityEvidence;
import dev.verdict.frankieone.evidence.ActivityFraudEvidence;
import dev.verdict.frankieone.evidence.ActivityResult;
import dev.verdict.frankieone.evidence.DigitalKycEvidence;
import dev.verdict.frankieone.evidence.DigitalKycIdEvidence;
import dev.verdict.frankieone.evidence.DigitalKycNameEvidence;
import dev.verdict.frankieone.evidence.IdvEvidence;
import dev.verdict.frankieone.evidence.KybTaxVerificationEvidence;
import dev.verdict.frankieone.evidence.KybVerificationEvidence;
import dev.verdict.frankieone.evidence.KycFaceVerificationEvidence;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.ActivityMonitorSummary;
import dev.verdict.frankieone.summary.ActivitySummary;
import dev.verdict.frankieone.summary.ReportSummary;
import dev.verdict.frankieone.summary.ReportType;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.frankieone.summary.SupportingDocumentsSummary;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The additions of the release of 2026-07-10 are read. So are the fields that it dropped, because results are stored for years.
 */
class NewerReleaseTest {
    private static final String RESULT = "'workflowExecutionState':'COMPLETED','status':'PASS'";

    private static WorkflowResult result(String evidence) {
        return Fixture.parse(
                "{" + RESULT + ",'workflowStepResults':[{'stepName':'S','result':'MATCH','processResults':["
                        + "{'result':'MATCH','supplementaryData':" + evidence + "}]}]}");
    }

    private static <T extends SupplementaryData> T evidence(Class<T> kind, String evidence) {
        WorkflowResult result = result(evidence);
        String sent = evidence.replace('\'', '"');
        assertThat(new String(
                        result.evidence().checks().get(0).supplementaryData().toJson(), StandardCharsets.UTF_8))
                .hasSameSizeAs(sent);
        return result.evidence().details(kind).get(0);
    }

    private static <T extends StepSummary> T summary(Class<T> kind, String summary) {
        return Fixture.parse("{" + RESULT + ",'workflowStepResults':[{'stepName':'S','summary':" + summary + "}]}")
                .summaries(kind)
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AML", "FRAUD", "EVENT"})
    void newer_activity_evidence_has_the_activity_and_its_findings(String kind) {
        ActivityEvidence found = evidence(
                ActivityEvidence.class,
                "{'type':'ACTIVITY_" + kind + "','activity':{'activityId':'a'},"
                        + "'result':{'activityResultId':'r','riskLevel':'HIGH','relatedActivityIds':['b']}}");

        assertThat(found.risk().is(RiskLevel.HIGH)).isTrue();
        assertThat(found.results()).extracting(ActivityResult::activityResultId).containsExactly("r");
        assertThat(found.results().get(0).relatedActivityIds()).containsExactly("b");
        assertThat(found.activity()).extracting(Activity::activityId).isEqualTo("a");
        assertThat(found.activity()).isSameAs(found.activity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AML", "FRAUD", "DEVICE"})
    void older_activity_evidence_has_the_risk_beside_its_findings(String kind) {
        ActivityEvidence found = evidence(
                ActivityEvidence.class,
                "{'type':'ACTIVITY_" + kind + "','riskLevel':'LOW','activityResults':["
                        + "{'activityResultId':'r','activityId':'a'},{'activityResultId':'s','activityId':'b'}]}");

        assertThat(found.risk().is(RiskLevel.LOW)).isTrue();
        assertThat(found.results()).extracting(ActivityResult::activityId).containsExactly("a", "b");
        assertThat(found.activity()).isNull();
    }

    @Test
    void activity_evidence_without_findings_is_empty() {
        for (Class<? extends ActivityEvidence> kind : List.of(
                ActivityAmlEvidence.class,
                ActivityFraudEvidence.class,
                ActivityEventEvidence.class,
                ActivityDeviceEvidence.class)) {
            String word = kind.getAnnotation(DiscriminatorValue.class).value()[0];
            ActivityEvidence found = evidence(kind, "{'type':'" + word + "'}");

            assertThat(found.risk().isPresent()).isFalse();
            assertThat(found.results()).isEmpty();
            assertThat(found.activity()).isNull();
        }
    }

    private static Activity activity(String activity) {
        return evidence(ActivityEventEvidence.class, "{'type':'ACTIVITY_EVENT','activity':" + activity + "}")
                .activity();
    }

    @Test
    void a_payment_has_payer_and_payee_and_prints_neither() {
        Activity activity = activity("{'activityId':'a','party':{'entityId':'e','entityName':'Personal',"
                + "'individual':{'name':{'givenName':'Personal'}},'riskSignals':{'phone':'HIGH'},"
                + "'customAttributes':{'age':{'type':'INTEGER','value':'7'}}},'relatedProcessResults':["
                + "{'class':'FRAUD','manualStatus':'IN_REVIEW'}],'detail':{'activityType':'TRANSACTION','transaction':{"
                + "'transactionType':'DEPOSIT','transferMethod':'CRYPTO','amount':12.5,'account':{'class':'PERSONAL',"
                + "'iban':'Personal'}},'counterparty':{'account':{'type':'CRYPTO_WALLET'}}}}");
        ActivityTransaction payment = (ActivityTransaction) activity.detail();

        assertThat(payment.transaction().amount()).isEqualByComparingTo("12.5");
        assertThat(payment.transaction().account().iban()).isEqualTo("Personal");
        assertThat(payment.counterparty().account().type().raw()).isEqualTo("CRYPTO_WALLET");
        assertThat(activity.party().individual().name().givenName()).isEqualTo("Personal");
        assertThat(activity.party().customAttributes().get("age").value()).isEqualTo("7");
        assertThat(activity.relatedProcessResults().get(0).manualStatus().is(ManualStatus.IN_REVIEW))
                .isTrue();
        assertThat(activity.toString())
                .contains("DEPOSIT", "CRYPTO_WALLET", "phone=HIGH")
                .doesNotContain("Personal", "12.5");
    }

    @Test
    void the_activity_2FA_UPDATE_is_read() {
        ActivityEvent event = (ActivityEvent) activity("{'detail':{'activityType':'EVENT','eventType':'2FA_UPDATE'}}")
                .detail();

        assertThat(event.eventType()).isEqualTo(Open.of(ActivityEventType.class, "2FA_UPDATE"));
        assertThat(event.eventType().is(ActivityEventType.TWO_FACTOR_UPDATE)).isTrue();
        assertThat(event.eventType().raw()).isEqualTo("2FA_UPDATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'activityType':'TRADE','x':1}", "{'x':1}", "{'activityType':5}"})
    void an_activity_of_an_unknown_kind_loses_nothing(String detail) {
        assertThat(activity("{'detail':" + detail + "}").detail()).isInstanceOf(ActivityDetail.Unknown.class);
    }

    @Test
    void an_undocumented_activity_does_not_make_the_result_unreadable() {
        WorkflowResult result = result("{'type':'ACTIVITY_AML','activity':{'device':{'externalIdentifiers':'x'}}}");
        ActivityAmlEvidence found =
                result.evidence().details(ActivityAmlEvidence.class).get(0);

        assertThat(result.verdict().isApproved()).isTrue();
        assertThat(found.activityAsSent().object("device")).isPresent();
        assertThatThrownBy(found::activity).isInstanceOf(UnreadableBodyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'KYB_NAME_VERIFICATION','evaluations':'x'}",
                "{'type':'DIGITAL_KYC_NAME','evidence':{'x':1}}",
                "{'type':'DIGITAL_KYC_ID','claims':'x','verificationResult':true,'metadata':[1]}",
                "{'type':'ACTIVITY_FRAUD','activity':[1],'result':'x'}",
                "{'type':'KYC_FACE_VERIFICATION','resultMap':5}"
            })
    void new_fields_of_another_type_are_kept_raw(String evidence) {
        JsonRecord found = evidence(SupplementaryData.class, evidence);

        assertThat(found).isNotInstanceOf(SupplementaryData.Unknown.class);
        assertThat(found.unknownFields().isEmpty()).isFalse();
    }

    @Test
    void the_inputs_of_a_risk_factor_are_read_and_never_make_the_result_unreadable() {
        WorkflowResult result =
                Fixture.parse("{" + RESULT + ",'workflowStepResults':[{'stepName':'S','risk':{'factors':["
                        + "{'factor':'AGE','inputsConsidered':'x'},"
                        + "{'factor':'COUNTRY','inputsConsidered':[{'value':'Personal','score':3}]}]}}]}");
        List<StepRiskFactor> factors =
                result.workflowStepResults().get(0).risk().factors();

        assertThat(factors.get(0).inputsConsidered()).isEmpty();
        assertThat(factors.get(1).inputsConsidered())
                .extracting(StepRiskInput::score)
                .containsExactly(new BigDecimal(3));
        assertThat(factors.toString() + factors.get(1).inputsConsidered())
                .contains("score=3")
                .doesNotContain("Personal");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"'3', 3", "3, 3", "'1.0-beta', 1.0-beta"})
    void the_version_of_a_definition_is_a_text_or_a_number(String sent, String version) {
        String json = "{'workflows':[{'workflowName':'W','definition':{'version':" + sent
                + ",'versions':[1,2,3],'tasks':[{'x':1}],"
                + "'variables':[{'name':'limit','type':'NUMBER','default':'5'}]}}]}";
        WorkflowDefinition definition = WorkflowPage.parse(
                        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .workflows()
                .get(0)
                .definition();

        assertThat(definition.version()).isEqualTo(version);
        assertThat(definition.versions()).containsExactly(1, 2, 3);
        assertThat(definition.tasks()).hasSize(1);
        assertThat(definition.variables())
                .extracting(WorkflowVariable::defaultValue)
                .containsExactly("5");
    }

    @Test
    void a_digital_credential_is_read_and_not_printed() {
        String shared = "'verificationResult':{'verified':true},'issuerInfo':{'commonName':'Personal'}";
        DigitalKycNameEvidence name = evidence(
                DigitalKycNameEvidence.class,
                "{'type':'DIGITAL_KYC_NAME','claims':{'given_name':{'type':'string','value':'Personal'}}," + shared
                        + "}");
        DigitalKycEvidence document = evidence(
                DigitalKycEvidence.class,
                "{'type':'DIGITAL_KYC_ID','claims':{'issuer':{'country_code':'NZ'}}," + shared + "}");

        assertThat(name.claims().givenName().value()).isEqualTo("Personal");
        assertThat(document.verificationResult().verified()).isTrue();
        assertThat(((DigitalKycIdEvidence) document).claims().issuer().countryCode())
                .isEqualTo("NZ");
        assertThat(name.toString()).contains("verified=true").doesNotContain("Personal");
    }

    @Test
    void a_verification_of_an_organization_has_the_outcome_of_each_comparison() {
        KybVerificationEvidence tax = evidence(
                KybVerificationEvidence.class,
                "{'type':'KYB_TAX_VERIFICATION','riskLevel':'LOW','isSubmitted':true,"
                        + "'evaluations':[{'code':'TIN','riskLevel':'HIGH'}],'taxpayerIdentificationNumber':'Personal'}");

        assertThat(tax.evaluations().get(0).riskLevel().is(RiskLevel.HIGH)).isTrue();
        assertThat(((KybTaxVerificationEvidence) tax).taxpayerIdentificationNumber())
                .isEqualTo("Personal");
        assertThat(tax.toString()).contains("riskLevel=LOW").doesNotContain("Personal");
    }

    @Test
    void a_verification_of_a_face_is_evidence_like_other_checks_of_faces() {
        IdvEvidence face = evidence(
                IdvEvidence.class, "{'type':'KYC_FACE_VERIFICATION','outcomeRaw':'ok','selfieDocumentId':'s'}");

        assertThat(face).isInstanceOf(KycFaceVerificationEvidence.class);
        assertThat(face.outcomeRaw()).isEqualTo("ok");
    }

    @Test
    void new_and_old_step_summaries_are_read() {
        assertThat(summary(ActivityMonitorSummary.class, "{'stepName':'ACTIVITY_MONITOR','fraudActivityCount':2}")
                        .fraudActivityCount())
                .isEqualTo(2);
        assertThat(summary(ActivitySummary.class, "{'stepName':'ACTIVITY','totalFraud':2}")
                        .totalFraud())
                .isEqualTo(2);
        assertThat(summary(ReportSummary.class, "{'stepName':'REPORT','reportType':'ORGANIZATION_OWNERSHIP'}")
                        .reportType()
                        .is(ReportType.ORGANIZATION_OWNERSHIP))
                .isTrue();
        assertThat(summary(
                                SupportingDocumentsSummary.class,
                                "{'stepName':'SUPPORT_DOCUMENTS_CHECK','unresolvedCount':1}")
                        .unresolvedCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXECUTE", "EVALUATE", "SOMETHING_NEW", ""})
    void the_verdict_does_not_depend_on_the_type_of_the_execution(String type) {
        WorkflowResult result = Fixture.parse("{" + RESULT + ",'workflowExecutionType':'" + type + "'}");

        assertThat(result.workflowExecutionType().raw()).isEqualTo(type);
        assertThat(result.verdict()).isEqualTo(Fixture.parse("{" + RESULT + "}").verdict());
    }
}
