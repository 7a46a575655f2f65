package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.frankieone.EffectiveRisk.Source;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveRiskTest {

    private static WorkflowResult result(String assessment, String... steps) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','riskAssessment':" + assessment
                + ",'workflowStepResults':[" + String.join(",", steps) + "]}");
    }

    private static String risk(String assessment, String... steps) {
        return result(assessment, steps)
                .effectiveRisk()
                .map(EffectiveRisk::toString)
                .orElse("none");
    }

    private static String step(String name, String times, String risk) {
        return "{'stepName':'" + name + "'," + times + "'risk':" + risk + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'riskLevel':'LOW','riskScore':1,'workflowRiskLevel':'HIGH','workflowRiskScore':2 | HIGH 2 (run)",
                "'riskLevel':'HIGH','riskScore':1,'workflowRiskLevel':'LOW','workflowRiskScore':2 | HIGH 1 (entity)",
                "'riskLevel':'LOW','riskScore':1,'workflowRiskLevel':'LOW','workflowRiskScore':2 | LOW 1 (entity)",
                "'riskLevel':'','workflowRiskLevel':'HIGH','workflowRiskScore':2 | HIGH 2 (run)",
                "'workflowRiskLevel':'HIGH','workflowRiskScore':2 | HIGH 2 (run)",
                "'riskScore':1,'workflowRiskLevel':'HIGH','workflowRiskScore':2 | HIGH 2 (run)",
                "'riskScore':1,'workflowRiskLevel':'HIGH' | HIGH (run)",
                "'riskScore':1,'workflowRiskScore':2 | MEDIUM 7 (step)",
                "'riskLevel':'UNKNOWN','riskScore':1,'workflowRiskLevel':'UNKNOWN' | UNKNOWN 1 (entity)",
                "'riskLevel':'LOW','workflowRiskScore':2 | LOW (entity)",
                "'entityId':'e' | MEDIUM 7 (step)"
            })
    void the_higher_assessment_applies_before_the_newest_step_and_a_level_before_a_score(
            String fields, String expected) {
        assertThat(risk("{" + fields + "}", step("KYC", "", "{'level':'MEDIUM','overallScore':7}")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'riskScore':1,'workflowRiskScore':2 | no level 1 (entity)",
                "'workflowRiskScore':2 | no level 2 (run)",
                "'riskLevel':'UNKNOWN','workflowRiskScore':2 | no level 2 (run)",
                "'riskLevel':'UNKNOWN' | UNKNOWN (entity)",
                "'riskLevel':'UNKNOWN','riskScore':1,'workflowRiskScore':2 | UNKNOWN 1 (entity)",
                "'workflowRiskLevel':'LOW' | LOW (run)"
            })
    void a_score_takes_precedence_over_the_level_unknown(String fields, String expected) {
        assertThat(risk("{" + fields + "}", step("KYC", "", "{'overallScore':7}")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'riskLevel':'UNKNOWN','workflowRiskLevel':'UNKNOWN'} | UNKNOWN (entity)",
                "{'workflowRiskLevel':'UNKNOWN'} | UNKNOWN (run)",
                "null | UNKNOWN (step)"
            })
    void the_level_unknown_applies_last(String assessment, String expected) {
        assertThat(risk(assessment, step("KYC", "", "{'level':'UNKNOWN'}"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{'entityId':'e','riskFactors':[{'score':5}]}", "{'riskLevel':null}"})
    void without_level_and_score_there_is_no_risk(String assessment) {
        assertThat(result(assessment).effectiveRisk()).isEmpty();
        assertThat(result(assessment, "{'stepName':'KYC'}", step("AML", "", "{'contributedScore':5}"))
                        .effectiveRisk())
                .isEmpty();
    }

    @Test
    void the_newest_step_with_a_risk_applies() {
        String old = step("START", "'startedAt':'2026-01-01T10:00:00Z',", "{'level':'LOW','overallScore':0}");
        String newer = step("KYC", "'createdAt':'2026-01-01T10:05:00Z',", "{'level':'HIGH','overallScore':40}");
        String newest = "{'stepName':'FINISH','startedAt':'2026-01-01T10:09:00Z'}";

        assertThat(risk("null", old, newer, newest)).isEqualTo("HIGH 40 (step)");
        assertThat(risk("null", newest, newer, old)).isEqualTo("HIGH 40 (step)");
    }

    @Test
    void if_a_time_is_missing_the_first_step_sent_is_the_newest() {
        String timed = step("START", "'startedAt':'2026-01-01T10:00:00Z',", "{'level':'LOW','overallScore':0}");
        String untimed = step("KYC", "", "{'level':'HIGH','overallScore':40}");

        assertThat(risk("null", untimed, timed)).isEqualTo("HIGH 40 (step)");
        assertThat(risk("null", timed, untimed)).isEqualTo("LOW 0 (step)");
    }

    @Test
    void an_older_step_with_a_level_takes_precedence_over_a_newer_one_with_only_a_score() {
        assertThat(risk(
                        "null",
                        step("KYC", "'startedAt':'2026-01-01T10:05:00Z',", "{'overallScore':40}"),
                        step("START", "'startedAt':'2026-01-01T10:00:00Z',", "{'level':'LOW','overallScore':0}")))
                .isEqualTo("LOW 0 (step)");
    }

    @ParameterizedTest
    @CsvSource({
        "true, 'LOW 5 (entity, outdated)'",
        "false, LOW 5 (entity)",
        "null, LOW 5 (entity)",
        "'\"yes\"', LOW 5 (entity)"
    })
    void an_outdated_assessment_is_marked(String isOutdated, String expected) {
        assertThat(risk("{'riskLevel':'LOW','riskScore':5,'isOutdated':" + isOutdated + "}"))
                .isEqualTo(expected);
    }

    @Test
    void a_step_risk_is_never_outdated() {
        assertThat(risk("{'workflowRiskLevel':'HIGH','isOutdated':true}")).isEqualTo("HIGH (run, outdated)");
        assertThat(risk("{'isOutdated':true}", step("KYC", "", "{'level':'LOW'}")))
                .isEqualTo("LOW (step)");
    }

    @ParameterizedTest
    @CsvSource({
        "'''ELEVATED''', ELEVATED 1 (entity)",
        "'''see Jane''', (not printable) 1 (entity)",
        "5, (not printable) 1 (entity)"
    })
    void an_unknown_level_is_a_level(String level, String expected) {
        WorkflowResult result =
                result("{'riskLevel':" + level + ",'riskScore':1,'workflowRiskLevel':'LOW','workflowRiskScore':0}");

        assertThat(result.effectiveRisk()).hasValueSatisfying(risk -> {
            assertThat(risk.level().known()).isEmpty();
            assertThat(risk).hasToString(expected);
        });
    }

    @Test
    void recorded_risks_have_their_source() {
        assertThat(Fixture.result("individual-pass").effectiveRisk())
                .contains(new EffectiveRisk(Open.of(RiskLevel.LOW), new BigDecimal(12), Source.ENTITY, false));
        assertThat(Fixture.result("organization-complete").effectiveRisk())
                .as("the entity has a score, the run a level with it")
                .contains(new EffectiveRisk(Open.of(RiskLevel.LOW), new BigDecimal(30), Source.RUN, false));
        assertThat(Fixture.result("individual-from-the-future").effectiveRisk())
                .map(EffectiveRisk::toString)
                .contains("ELEVATED 5 (entity)");
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "80.50, 80.5", "-1, -1", "0, 0", "1E+2, 100", "'80', 80"})
    void a_score_is_printed_in_its_shortest_form(String score, String printed) {
        assertThat(risk("{'riskScore':" + score + "}")).isEqualTo("no level " + printed + " (entity)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999"})
    void a_score_with_a_huge_exponent_costs_nothing(String score) {
        WorkflowResult result = result("{'riskLevel':'HIGH','riskScore':" + score + "}");

        assertThat(result.effectiveRisk().orElseThrow().toString()).hasSizeLessThan(50);
        assertThat(result.explain()).hasSizeLessThan(200).contains("risk HIGH");
    }

    /** From the highest to the lowest. */
    private static final List<String> LEVELS = List.of("UNACCEPTABLE", "BRAND_NEW", "HIGH", "MEDIUM", "LOW", "UNKNOWN");

    @Test
    void the_higher_level_of_the_two_assessments_applies() {
        for (int i = 0; i < LEVELS.size(); i++) {
            for (int j = i; j < LEVELS.size(); j++) {
                String high = LEVELS.get(i);
                String low = LEVELS.get(j);

                assertThat(risk("{'riskLevel':'" + high + "','workflowRiskLevel':'" + low + "'}"))
                        .isEqualTo(high + " (entity)");
                assertThat(risk("{'riskLevel':'" + low + "','workflowRiskLevel':'" + high + "'}"))
                        .isEqualTo(i == j ? high + " (entity)" : high + " (run)");
            }
        }
    }
}
