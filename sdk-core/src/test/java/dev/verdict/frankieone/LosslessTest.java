package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.evidence.AmlEvidence;
import dev.verdict.frankieone.evidence.KycNameEvidence;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.individual.DateOfBirth;
import dev.verdict.frankieone.summary.AmlSummary;
import dev.verdict.frankieone.summary.KycSummary;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.json.JsonBinding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessTest {

    static List<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_response_is_written_back_as_it_was_read(String fixture) {
        byte[] json = Fixture.json(fixture);
        WorkflowResponse response = WorkflowResponse.parse(json);

        assertThat(Trees.of(response.toJson())).isEqualTo(Trees.of(json));
        assertThat(WorkflowResponse.parse(response.toJson())).isEqualTo(response);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_stored_result_is_equal_when_parsed_again(String fixture) {
        WorkflowResult result = Fixture.result(fixture);
        WorkflowResult again = WorkflowResult.parse(result.toJson());

        assertThat(again).isEqualTo(result).hasSameHashCodeAs(result);
        assertThat(again.explain()).isEqualTo(result.explain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'isManual':'yes'",
                "'isManual':[]",
                "'schemaVersion':'two'",
                "'schemaVersion':2.5",
                "'schemaVersion':99999999999",
                "'startedAt':5",
                "'startedAt':'yesterday'",
                "'startedAt':'2026-02-30T10:00:00Z'",
                "'startedAt':'2026-01-01T25:00:00Z'",
                "'workflowName':{'a':1}",
                "'riskAssessment':'high'",
                "'riskAssessment':[1]",
                "'entityType':5",
                "'entityType':{'a':null}",
                "'lifecyclePhase':[[]]",
                "'monitoringTypes':'AML'",
                "'monitoringTypes':['AML',null,'']",
                "'monitoringTypes':['AML',5,{'a':1}]",
                "'notes':5",
                "'notes':{'a':5,'b':{'type':'t'}}",
                "'notes':{'a':null}",
                "'riskAssessment':{'riskScore':'high','riskLevel':7}",
                "'workflowStepResults':[{'summary':'none','stepName':'KYC'}]",
                "'workflowStepResults':[{'processResults':[{'supplementaryData':[1],'providerResult':'x'}]}]",
                "'workflowStepResults':[{'summary':{'stepName':5}}]",
                "'workflowStepResults':[{'summary':{'stepName':null,'a':1}}]",
                "'workflowStepResults':[{'summary':{'stepName':'KYC','matchedRules':[{'ruleOrder':'first'}]}}]"
            })
    void a_value_of_another_type_is_kept_if_no_decision_depends_on_it(String field) {
        byte[] json = Fixture.utf8("{'workflowExecutionState':'COMPLETED','status':'PASS'," + field + "}");
        WorkflowResult result = WorkflowResult.parse(json);

        assertThat(Trees.of(result.toJson())).isEqualTo(Trees.of(json));
        assertThat(result.verdict().isApproved()).isTrue();
    }

    @Test
    void a_known_field_of_another_type_is_absent_and_in_the_unknown_fields() {
        WorkflowResult result = Fixture.parse("{'status':'PASS','isManual':'yes','new':[1,null]}");

        assertThat(result.isManual()).isNull();
        assertThat(result.unknownFields().get("isManual")).isEqualTo("yes");
        assertThat(result.unknownFields().asMap()).containsOnlyKeys("isManual", "new");
    }

    @Test
    void numbers_keep_every_digit() {
        byte[] json = Fixture.utf8("{'status':'PASS','big':12345678901234567890,'small':0.1234567890123456789,"
                + "'riskAssessment':{'riskScore':12345678901234567890.5,'workflowRiskScore':30}}");
        WorkflowResult result = WorkflowResult.parse(json);

        assertThat(result.riskAssessment().riskScore()).isEqualTo(new BigDecimal("12345678901234567890.5"));
        assertThat(result.unknownFields().get("small")).isEqualTo(new BigDecimal("0.1234567890123456789"));
        assertThat(new String(result.toJson(), StandardCharsets.UTF_8))
                .contains("12345678901234567890.5", "0.1234567890123456789", ":30");
    }

    @Test
    void absent_null_and_empty_lists_are_equal() {
        WorkflowResult absent = Fixture.parse("{'status':'PASS'}");

        assertThat(Fixture.parse("{'status':'PASS','issues':null,'notes':null,'monitoringTypes':null,'steps':null}"))
                .isEqualTo(absent);
        assertThat(Fixture.parse("{'status':'PASS','issues':[],'monitoringTypes':[],'workflowStepResults':[]}"))
                .isEqualTo(absent);
        assertThat(absent.issues()).isEmpty();
        assertThat(absent.notes()).isEmpty();
        assertThat(absent.entityType().isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:59:59Z, 2026-01-31T23:59:59Z",
        "2026-01-31T23:59:59.5Z, 2026-01-31T23:59:59.500Z",
        "2026-01-31T23:59:59.123456789Z, 2026-01-31T23:59:59.123456789Z",
        "2026-01-31T23:59:59.000000001Z, 2026-01-31T23:59:59.000000001Z",
        "2026-01-31T23:59:59, 2026-01-31T23:59:59Z",
        "2026-01-31 23:59:59, 2026-01-31T23:59:59Z",
        "2026-01-31 23:59:59.25+00, 2026-01-31T23:59:59.250Z",
        "2026-01-31T23:59:59+10:00, 2026-01-31T13:59:59Z",
        "2026-01-31T23:59:59 +1000, 2026-01-31T13:59:59Z",
        "2026-01-31T23:59:59-0330, 2026-02-01T03:29:59Z",
        "2026-01-31t23:59:59z, 2026-01-31T23:59:59Z",
        "2026-01-31T23:59:59.Z, 2026-01-31T23:59:59Z",
        "2026-01-31T23:59Z, 2026-01-31T23:59:00Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z"
    })
    void times_are_read_in_several_formats(String sent, Instant time) {
        assertThat(Fixture.parse("{'status':'PASS','startedAt':'" + sent + "'}").startedAt())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-01-31",
                "soon",
                "2026-13-01T00:00:00Z",
                "2025-02-29T00:00:00Z",
                "2026-01-31T24:00:00Z",
                "2026-01-31T23:60:00Z",
                "2026-01-31T23:59:60Z",
                "2026-01-31T23:59:59.1234567890Z",
                "2026-01-31T23:59:59.12x4Z",
                "20260131T235959Z",
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59-18:00"
            })
    void a_value_that_is_not_a_time_is_kept_as_text(String sent) {
        WorkflowResult result = Fixture.parse("{'status':'PASS','startedAt':'" + sent + "'}");

        assertThat(result.startedAt()).isNull();
        assertThat(result.unknownFields().get("startedAt")).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.000Z",
                "0001-01-01T00:00:00+00:00",
                "0001-01-01T00:00:00-05:00",
                "0001-01-01T10:04:52+10:04",
                "0001-01-01T10:04:52+10:04:52",
                "0001-01-01 00:53:28+00:53:28",
                "0000-12-31 19:03:58-04:56:02",
                "0001-01-01T00:00:00+14:00",
                "0001-01-01T00:00:00-12:00",
                "0001-12-31T23:59:59.999999999Z",
                "0000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "0001-01-01 00:00:00",
                "0000-00-00 00:00:00",
                "0000-00-00T00:00:00Z",
                "0000-00-00",
                "",
                " "
            })
    void the_zero_time_is_absent_in_every_zone_and_is_written_back(String zero) {
        byte[] json = Fixture.utf8("{'status':'PASS','startedAt':'" + zero + "'}");
        WorkflowResult result = WorkflowResult.parse(json);

        assertThat(result).isEqualTo(Fixture.parse("{'status':'PASS'}"));
        assertThat(result.startedAt()).isNull();
        assertThat(result.unknownFields().isEmpty()).isTrue();
        assertThat(Trees.of(result.toJson())).isEqualTo(Trees.of(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0000-00-00",
                "0001-01-01T00:00:00Z",
                "0001-01-01T10:04:52+10:04",
                "0001-01-01 00:00:00",
                "0000-00-00 00:00:00"
            })
    void the_zero_time_is_not_a_date(String zero) {
        byte[] json = Fixture.utf8("{'normalized':'" + zero + "'}");
        DateOfBirth born = JsonBinding.read(DateOfBirth.class, json);

        assertThat(born).isEqualTo(JsonBinding.read(DateOfBirth.class, Fixture.utf8("{}")));
        assertThat(born.unknownFields().isEmpty()).isTrue();
        assertThat(Trees.of(born.toJson())).isEqualTo(Trees.of(json));
        assertThat(JsonBinding.read(DateOfBirth.class, Fixture.utf8("{'normalized':'1990-01-31T00:00:00Z'}"))
                        .raw("normalized"))
                .as("kept, as a time is no date")
                .isEqualTo("1990-01-31T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0002-01-01T00:00:00Z", "0001-12-31T23:59:59-00:01", "1970-01-01T00:00:00Z"})
    void a_time_after_the_zero_time_is_read(String time) {
        assertThat(Fixture.parse("{'status':'PASS','startedAt':'" + time + "'}").startedAt())
                .isNotNull();
    }

    @Test
    void known_kinds_of_summary_and_evidence_are_typed() {
        StepResult kyc = Fixture.result("individual-pass").workflowStepResults().get(0);
        assertThat(kyc.summary())
                .isInstanceOfSatisfying(
                        KycSummary.class,
                        summary -> assertThat(summary.matchedRules()
                                        .get(0)
                                        .matches()
                                        .get(0)
                                        .matchDetails()
                                        .get(0)
                                        .source())
                                .isEqualTo("au-govid1-pp"));
        assertThat(kyc.processResults().get(0).supplementaryData())
                .isInstanceOfSatisfying(
                        KycNameEvidence.class,
                        name -> assertThat(name.matchStrengths().fullName()).isEqualTo(75));

        StepResult aml =
                Fixture.result("individual-review-aml").stepResults("AML").get(0);
        assertThat(aml.summary())
                .isInstanceOfSatisfying(
                        AmlSummary.class,
                        summary -> assertThat(summary.totalHits()).isEqualTo(3));
        assertThat(aml.processResults())
                .allSatisfy(hit -> assertThat(hit.supplementaryData()).isInstanceOf(AmlEvidence.class));
    }

    @Test
    void both_documented_formats_of_a_kyc_rule_are_read() {
        StepResult kyc =
                Fixture.result("individual-fail-kyc").stepResults("KYC").get(0);

        assertThat(((KycSummary) kyc.summary()).unmatchedRules().get(0).matches())
                .singleElement()
                .satisfies(
                        match -> assertThat(match.requiredSourcesNotMatched()).isNotEmpty());
    }

    @Test
    void unknown_kinds_are_readable_and_keep_everything() {
        StepResult step = Fixture.parse("{'status':'PASS','workflowStepResults':[{'stepName':'KYC','summary':"
                        + "{'a':{'b':[1]},'stepName':'KYC_PLUS'},'processResults':[{'supplementaryData':{'z':null,'type':'NEW'}},"
                        + "{'supplementaryData':{'noType':1}}]}]}")
                .workflowStepResults()
                .get(0);

        assertThat(step.summary()).isInstanceOfSatisfying(StepSummary.Unknown.class, unknown -> {
            assertThat(unknown.kind()).isEqualTo("KYC_PLUS");
            assertThat(unknown.fields().get("a")).isEqualTo(Map.of("b", List.of(BigDecimal.ONE)));
        });
        assertThat(step.processResults())
                .extracting(ProcessResult::supplementaryData)
                .satisfiesExactly(
                        one -> assertThat(((SupplementaryData.Unknown) one).kind())
                                .isEqualTo("NEW"),
                        two -> assertThat(((SupplementaryData.Unknown) two).kind())
                                .isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'stepName':'KYC','matchedRules':[]}",
                "{'matchedRules':[{'stepName':'AML'}],'stepName':'KYC'}",
                "{ 'x' : '} \\\" , ' , 'stepName' : 'KYC' }",
                "{'x':[{'stepName':'AML'},\"]\"],'y':{},'stepName':'KYC'}",
                "{'step\\u004eame':'KYC'}",
                "{'stepName':'K\\u0059C'}",
                "{'x':-1.5e3,'y':true,'z':null,'stepName':'KYC'}",
                "{'ü\\\\':'ü','stepName':'KYC'}"
            })
    void the_kind_is_found_at_any_position(String summary) {
        StepResult step = Fixture.parse(
                        "{'status':'PASS','workflowStepResults':[{'summary':" + summary + ",'stepName':'AML'}]}")
                .workflowStepResults()
                .get(0);

        assertThat(step.summary()).isInstanceOf(KycSummary.class);
    }

    @Test
    void an_individual_converts_to_a_class_of_the_caller() {
        WorkflowResponse response = WorkflowResponse.parse(
                Fixture.utf8(
                        "{'workflowResult':{'workflowExecutionState':'COMPLETED'},"
                                + "'individual':{'name':{'givenName':'Alex'},'born':'1990-02-03','seenAt':'2026-01-01T00:00:00Z','more':1}}"));

        Customer customer = response.individual().orElseThrow().as(Customer.class);

        assertThat(customer)
                .isEqualTo(new Customer(
                        new Name("Alex"), LocalDate.of(1990, 2, 3), Instant.parse("2026-01-01T00:00:00Z")));
    }

    record Customer(Name name, LocalDate born, Instant seenAt) {}

    record Name(String givenName) {}

    @Test
    void an_entity_is_present_only_once_the_execution_is_completed() {
        String entity = "'individual':{'a':1},'organization':{'b':2}}";
        WorkflowResponse running = WorkflowResponse.parse(
                Fixture.utf8("{'workflowResult':{'workflowExecutionState':'IN_PROGRESS'}," + entity));
        WorkflowResponse completed = WorkflowResponse.parse(
                Fixture.utf8("{'workflowResult':{'workflowExecutionState':'COMPLETED'}," + entity));

        assertThat(running.individual()).isEmpty();
        assertThat(running.organization()).isEmpty();
        assertThat(running.individualAsSent()).isPresent();
        assertThat(completed.individual().orElseThrow().asMap())
                .isEqualTo(running.individualAsSent().orElseThrow().asMap());
        assertThat(completed.organization().orElseThrow().asMap())
                .isEqualTo(running.organizationAsSent().orElseThrow().asMap());
    }
}
