package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.JsonText.Moment;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison that losses are looked for with sees one. */
class ComparisonTest {
    private static final Comparison COMPARISON = new Comparison(Schema.asRead());

    private static String difference(String sentAndCame) {
        String[] both = sentAndCame.split(" \\| ");
        return COMPARISON.object("WorkflowResult", tree(both[0]), tree(both[1]));
    }

    private static Map<?, ?> tree(String json) {
        return (Map<?, ?>) JsonText.read(Fixture.utf8(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'issues':[]} | {}",
                "{'issues':null} | {'issues':[]}",
                "{'notes':{'a':null,'b':{}}} | {'notes':{'b':{}}}",
                "{'schemaVersion':1.0} | {'schemaVersion':1}",
                "{'schemaVersion':1e2} | {'schemaVersion':100}",
                "{'startedAt':'soon'} | {'startedAt':'soon'}",
                "{'a':1,'b':2} | {'b':2,'a':1}",
                "{'workflowStepResults':[{'stepName':'KYC','summary':{'matchedRules':[]}}]} | "
                        + "{'workflowStepResults':[{'stepName':'KYC','summary':{}}]}",
                "{'workflowStepResults':[{'summary':{'stepName':'ID','NAME':{'matchSources':null}}}]} | "
                        + "{'workflowStepResults':[{'summary':{'stepName':'ID','NAME':{}}}]}"
            })
    void what_means_the_same_is_the_same(String sentAndCame) {
        assertThat(difference(sentAndCame)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x | {'x':1.50} | {'x':1.5}",
                ".x | {'x':'1'} | {'x':1}",
                ".x is lost | {'x':null} | {}",
                ".x is lost | {'x':[]} | {}",
                ".x was never sent | {} | {'x':1}",
                ".x[1].y | {'x':[1,{'y':true}]} | {'x':[1,{'y':false}]}",
                ".x | {'x':[1,2]} | {'x':[1]}",
                ".x | {'x':{'y':1}} | {'x':{'y':1,'z':null}}",
                ".status | {'status':'PASS'} | {}",
                ".status | {'status':''} | {}",
                ".status | {'status':[]} | {}",
                ".schemaVersion | {'schemaVersion':1.5} | {'schemaVersion':1}",
                ".startedAt | {'startedAt':'2026-01-01 10:00'} | {'startedAt':'2026-01-01T10:00:00Z'}",
                ".riskAssessment | {'riskAssessment':{}} | {}",
                ".riskAssessment.riskScore | {'riskAssessment':{'riskScore':1.0}} | {'riskAssessment':{'riskScore':1}}",
                ".monitoringTypes[0] | {'monitoringTypes':['AML','NEW']} | {'monitoringTypes':['NEW','AML']}",
                ".notes.a | {'notes':{'a':{}}} | {'notes':{}}",
                ".notes | {'notes':{}} | {}",
                ".workflowStepResults[0].errors | {'workflowStepResults':[{'errors':[{}]}]} | {'workflowStepResults':[{}]}",
                ".workflowStepResults | {'workflowStepResults':[{},{}]} | {'workflowStepResults':[{}]}",
                ".workflowStepResults[0].summary.a | {'workflowStepResults':[{'summary':{'stepName':'KYC','a':1}}]} | "
                        + "{'workflowStepResults':[{'summary':{'stepName':'KYC'}}]}",
                ".workflowStepResults[0].summary.issues | {'workflowStepResults':[{'stepName':'NEW','summary':{'issues':[]}}]} | "
                        + "{'workflowStepResults':[{'stepName':'NEW','summary':{}}]}"
            })
    void what_does_not_is_named_by_its_place(String placeSentAndCame) {
        String[] placeAndRest = placeSentAndCame.split(" \\| ", 2);

        assertThat(difference(placeAndRest[1]))
                .startsWith(placeAndRest[0] + (placeAndRest[0].contains(" ") ? "" : " "));
    }

    @Test
    void a_time_is_its_instant_where_a_time_belongs_and_a_text_elsewhere() {
        Moment noon = new Moment("2026-01-01 14:00:00.50+0200", Instant.parse("2026-01-01T12:00:00.5Z"));
        Moment zero = new Moment("0001-01-01T00:00:00.000Z", Instant.parse("0001-01-01T00:00:00Z"));

        assertThat(time("startedAt", noon, "2026-01-01T12:00:00.500Z")).isNull();
        assertThat(time("startedAt", noon, "2026-01-01T12:00:00Z")).startsWith(".startedAt");
        assertThat(time("startedAt", noon, noon.text())).startsWith(".startedAt");
        assertThat(time("startedAt", zero, null)).isNull();
        assertThat(time("startedAt", zero, "0001-01-01T00:00:00Z")).startsWith(".startedAt");
        assertThat(time("updatedBy", noon, noon.text())).isNull();
        assertThat(time("updatedBy", noon, "2026-01-01T12:00:00.500Z")).startsWith(".updatedBy");
        assertThat(time("updatedBy", zero, null)).startsWith(".updatedBy");
    }

    private static String time(String field, Moment sent, String came) {
        return COMPARISON.object("WorkflowResult", Map.of(field, sent), came == null ? Map.of() : Map.of(field, came));
    }
}
