package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.evidence.SupplementaryData;
import dev.verdict.frankieone.summary.IdSummary;
import dev.verdict.frankieone.summary.StepSummary;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordTest {

    private static WorkflowResult result(String field) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED'," + field + "}");
    }

    private static StepSummary summary(String summary) {
        return result("'workflowStepResults':[{'summary':" + summary + "}]")
                .workflowStepResults()
                .get(0)
                .summary();
    }

    private static SupplementaryData evidence(String evidence) {
        return result("'workflowStepResults':[{'processResults':[{'supplementaryData':" + evidence + "}]}]")
                .evidence()
                .details(SupplementaryData.class)
                .get(0);
    }

    private static JsonObject json(String json) {
        return JsonObject.parse(Fixture.utf8(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "workflowName | 'Onboarding'",
                "status | 'PASS'",
                "status | 'something new'",
                "status | {'not':['a','word',null]}",
                "result | 'FAIL'",
                "schemaVersion | 2",
                "isManual | false",
                "startedAt | '2026-01-01T10:00:00.500Z'",
                "monitoringTypes | ['AML','NEW']",
                "issues | [{'issueId':'i','severity':'BLOCK','new':1},{}]",
                "notes | {'a':{'type':'t','value':'v'},'b':{'new':[null]}}",
                "riskAssessment | {'riskScore':12.50,'riskLevel':'LOW','new':{'a':null}}",
                "steps | {'order':['A','B']}",
                "workflowStepResults | [{'stepName':'X','summary':{'stepName':'NEW','a':1}}]",
                "isManual | 'a text where a flag belongs'",
                "schemaVersion | 2.5",
                "startedAt | 'yesterday'",
                "notes | {'a':5,'b':null}",
                "notes | {}",
                "notes | []",
                "notes | {'a':null,'b':[],'c':{'type':'','value':7}}",
                "workflowName | ''",
                "workflowName | 17",
                "workflowName | 1E+2",
                "entityId | 12.50",
                "status | ' '",
                "schemaVersion | ' 2 '",
                "schemaVersion | 2.0",
                "isManual | ''",
                "startedAt | '0001-01-01T10:04:52+10:04'",
                "startedAt | '0000-00-00 00:00:00'",
                "startedAt | '2026-01-01T10:00:00.47008Z'",
                "monitoringTypes | ['AML','',null]",
                "monitoringTypes | []",
                "issues | []",
                "issues | [null,{'issueId':7,'severity':''},[]]",
                "riskAssessment | []",
                "riskAssessment | {'riskScore':'12.50','riskLevel':''}",
                "steps | []",
                "monitoringTypes | ['AML',5]",
                "somethingNew | {'a':[1,{'b':null}]}",
                "somethingNew | []",
                "somethingNew | 'text'"
            })
    void raw_returns_known_and_unknown_fields_by_json_name(String field, String value) {
        WorkflowResult result = result("'" + field + "':" + value);

        assertThat(result.raw(field)).isEqualTo(json("{'v':" + value + "}").get("v"));
        assertThat(JsonObject.parse(result.toJson()).get(field)).isEqualTo(result.raw(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'x':1", "'workflowName':null", "'notes':null", "'automatedResult':null", "'somethingNew':null"})
    void raw_is_null_for_a_missing_or_empty_field(String field) {
        WorkflowResult result = result(field);

        for (String name : List.of(
                "workflowName", "issues", "notes", "startedAt", "somethingNew", "status", "steps", "automatedResult")) {
            assertThat(result.raw(name)).as(name).isNull();
        }
    }

    @Test
    void the_java_name_of_a_renamed_component_is_not_a_field() {
        assertThat(result("'result':'FAIL'").raw("automatedResult")).isNull();
        assertThat(result("'automatedResult':7").raw("automatedResult")).isEqualTo(new BigDecimal(7));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T10:00:00+10:00, 2026-01-01T00:00:00Z",
        "2026-01-01 10:00:00, 2026-01-01T10:00:00Z",
        "2026-01-01T10:00:00.50Z, 2026-01-01T10:00:00.500Z"
    })
    void raw_returns_a_time_as_sent(String sent, Instant time) {
        WorkflowResult result = result("'endedAt':'" + sent + "'");

        assertThat(result.raw("endedAt")).isEqualTo(sent);
        assertThat(result.endedAt()).isEqualTo(time);
    }

    @Test
    void raw_returns_an_entity_as_sent() {
        WorkflowResponse response =
                WorkflowResponse.parse(Fixture.utf8("{'workflowResult':{'status':'PASS'},'individual':{'a':{'b':1}}}"));

        assertThat(response.raw("individual")).isEqualTo(Map.of("a", Map.of("b", BigDecimal.ONE)));
        assertThat(response.raw("organization")).isNull();
        assertThat(response.raw("workflowResult")).isEqualTo(Map.of("status", "PASS"));
    }

    static List<String> fixtures() {
        return Fixture.ALL;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void raw_returns_every_written_field_of_every_record(String fixture) throws Exception {
        List<JsonRecord> records = new ArrayList<>();
        collect(Fixture.response(fixture), records);

        assertThat(records).hasSizeGreaterThan(5);
        for (JsonRecord record : records) {
            JsonObject.parse(record.toJson())
                    .asMap()
                    .forEach((field, value) -> assertThat(record.raw(field))
                            .as(record.getClass() + " " + field)
                            .isEqualTo(value));
        }
    }

    private static void collect(Object value, List<JsonRecord> into) throws ReflectiveOperationException {
        if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                collect(item, into);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), into);
        } else if (value instanceof Optional<?> maybe) {
            collect(maybe.orElse(null), into);
        } else if (value instanceof JsonRecord record) {
            into.add(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(record), into);
            }
        }
    }

    @Test
    void raw_values_are_unmodifiable() {
        WorkflowResult result = result("'issues':[{'issueId':'i'}],'notes':{'a':{'value':'v'}},"
                + "'monitoringTypes':['AML'],'new':{'a':[1]}");

        for (String field : List.of("issues", "monitoringTypes")) {
            assertThatThrownBy(() -> ((List<?>) result.raw(field)).remove(0))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        for (String field : List.of("notes", "new")) {
            assertThatThrownBy(() -> ((Map<?, ?>) result.raw(field)).clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> ((Map<?, ?>) ((Map<?, ?>) result.raw("notes")).get("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) ((List<?>) result.raw("issues")).get(0)).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void raw_returns_every_field_of_an_unknown_kind() {
        StepSummary summary = summary("{'stepName':'NEW','a':{'b':[1]},'n':null}");
        SupplementaryData data = evidence("{'type':'NEW','a':{'b':[1]},'n':null}");

        for (JsonRecord unknown : List.<JsonRecord>of(summary, data)) {
            assertThat(unknown.raw("a")).isEqualTo(Map.of("b", List.of(BigDecimal.ONE)));
            assertThat(unknown.raw("n")).isNull();
            assertThat(unknown.raw("missing")).isNull();
            assertThatNullPointerException().isThrownBy(() -> unknown.raw(null)).withMessage("field");
        }
        assertThat(summary).isInstanceOf(StepSummary.Unknown.class);
        assertThat(summary.raw("stepName")).isEqualTo("NEW");
        assertThat(data).isInstanceOf(SupplementaryData.Unknown.class);
        assertThat(data.raw("type")).isEqualTo("NEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type':'NEW','stepName':'NEW','a':{'b':[1,null]}}", "{'z':null,'a':1.50}", "{}"})
    void an_unknown_kind_is_written_as_it_was_sent(String object) {
        assertThat(JsonObject.parse(summary(object).toJson())).isEqualTo(json(object));
        assertThat(JsonObject.parse(evidence(object).toJson())).isEqualTo(json(object));
        assertThat(result("'workflowStepResults':[{'summary':" + object + "}]").raw("workflowStepResults"))
                .isEqualTo(List.of(Map.of("summary", json(object).asMap())));
    }

    @Test
    void an_id_summary_has_its_matches_by_key() {
        IdSummary id =
                (IdSummary) summary("{'stepName':'ID','isVerified':'perhaps','dateOfBirth':{'isVerified':true,'new':1},"
                        + "'matches':{'matchCount':2},'comment':'text','unknownFields':{},'gone':null,"
                        + "'matchTypes':{'name':{'matchCount':1}}}");

        assertThat(id.matches()).containsOnlyKeys("dateOfBirth", "matches", "unknownFields");
        assertThat(id.raw("dateOfBirth")).isEqualTo(Map.of("isVerified", true, "new", BigDecimal.ONE));
        assertThat(id.raw("matches")).isEqualTo(Map.of("matchCount", BigDecimal.valueOf(2)));
        assertThat(id.raw("unknownFields")).isEqualTo(Map.of());
        assertThat(id.raw("matchTypes")).isEqualTo(Map.of("name", Map.of("matchCount", BigDecimal.ONE)));
        assertThat(id.raw("isVerified")).isEqualTo("perhaps");
        assertThat(id.raw("comment")).isEqualTo("text");
        assertThat(id.raw("gone")).isNull();
        assertThat(id.unknownFields().asMap()).containsOnlyKeys("isVerified", "comment", "gone");
        assertThatThrownBy(() -> ((Map<?, ?>) id.raw("dateOfBirth")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> id.matches().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a':{},'a':5",
                "'a':5,'a':{}",
                "'a':{},'a':{}",
                "'a':null,'a':{}",
                "'a':{},'a':null",
                "'isVerified':'perhaps','isVerified':{}"
            })
    void a_key_of_an_id_summary_given_twice_is_unreadable(String fields) {
        assertThatThrownBy(() -> summary("{'stepName':'ID'," + fields + "}"))
                .isInstanceOf(UnreadableBodyException.class)
                .hasMessageContaining("a field is given twice");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> result("'x':1").raw(null))
                .withMessage("field");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonRecord.print(null))
                .withMessage("record");
    }
}
