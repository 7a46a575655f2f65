package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verdict.frankieone.RiskAssessment;
import dev.verdict.frankieone.WorkflowIssue;
import dev.verdict.frankieone.WorkflowResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A written record is read again as the same record, even if a store rewrote its numbers. */
class StoredRecordTest {

    private static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static RiskAssessment risk(String fields) {
        return JsonBinding.read(RiskAssessment.class, utf8("{" + fields + "}"));
    }

    private static WorkflowIssue issue(JsonObject unknownFields) {
        WorkflowIssue read = JsonBinding.read(WorkflowIssue.class, utf8("{'issueId':'i','description':''}"));
        try {
            Object[] values = new Object[WorkflowIssue.class.getRecordComponents().length];
            Class<?>[] types = new Class<?>[values.length];
            for (int i = 0; i < values.length; i++) {
                types[i] = WorkflowIssue.class.getRecordComponents()[i].getType();
                values[i] = WorkflowIssue.class
                        .getRecordComponents()[i]
                        .getAccessor()
                        .invoke(read);
            }
            values[values.length - 1] = unknownFields;
            return WorkflowIssue.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity", "issueId", "isCleared"})
    void an_unknown_field_with_the_name_of_a_component_is_refused(String field) {
        WorkflowIssue made = issue(JsonObject.of(Map.of(field, "BLOCK")));

        assertThatIllegalStateException()
                .isThrownBy(made::toJson)
                .withMessage("WorkflowIssue: the unknown fields contain the name of a component: " + field);
    }

    @Test
    void a_mistyped_value_is_written_back_unless_it_was_replaced() {
        WorkflowIssue read = JsonBinding.read(WorkflowIssue.class, utf8("{'isCleared':'yes','new':1}"));
        WorkflowIssue replaced = issue(read.unknownFields());

        assertThat(JsonObject.parse(read.toJson())).isEqualTo(JsonObject.parse(utf8("{'isCleared':'yes','new':1}")));
        assertThat(JsonObject.parse(replaced.toJson()).get("new")).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void the_original_form_is_not_written_for_a_component_with_a_new_value() {
        JsonObject sentWithoutAnId =
                JsonBinding.read(WorkflowIssue.class, utf8("{'issueId':''}")).unknownFields();

        assertThat(JsonObject.parse(issue(sentWithoutAnId).toJson()).get("issueId"))
                .isEqualTo("i");
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "1E+2, 100",
        "1e2, 100.0",
        "100, 1E2",
        "0, 0.0",
        "-0, 0",
        "0E-10, 0",
        "1E-2, 0.01",
        "15E2147483647, 15E2147483647",
        "1E400, 10E399",
        "1E+42, 100E+40",
        "1E+50, 100000000000000000000000000000000000000000000000000",
        "-120E+48, -120000000000000000000000000000000000000000000000000",
        "'''12.50''', 12.5"
    })
    void a_number_stays_equal_when_a_store_rewrites_it(String one, String other) {
        RiskAssessment sent = risk("'riskScore':" + one + ",'new':" + one.replace("'", ""));
        RiskAssessment stored = risk("'riskScore':" + other + ",'new':" + other);

        assertThat(sent).isEqualTo(stored).hasSameHashCodeAs(stored);
        assertThat(JsonBinding.canonical(sent)).isEqualTo(JsonBinding.canonical(stored));
        assertThat(JsonBinding.read(RiskAssessment.class, sent.toJson())).isEqualTo(sent);
        assertThat(sent.raw("riskScore")).isEqualTo(one.startsWith("'") ? "12.50" : new BigDecimal(one));
    }

    @ParameterizedTest
    @CsvSource({
        "12.0, 12",
        "1E+3, 1000",
        "1E+50, 100000000000000000000000000000000000000000000000000",
        "-120E+48, -120000000000000000000000000000000000000000000000000.00",
        "10E+999, 1E1000",
        "0E+50, 0.00000000000000000000000000000000000000000000000"
    })
    void a_numeric_id_stays_equal_when_a_store_rewrites_it(String one, String other) {
        WorkflowIssue sent = JsonBinding.read(WorkflowIssue.class, utf8("{'issueId':" + one + "}"));
        WorkflowIssue stored = JsonBinding.read(WorkflowIssue.class, utf8("{'issueId':" + other + "}"));

        assertThat(sent.issueId())
                .isEqualTo(stored.issueId())
                .isEqualTo(new BigDecimal(one).toBigIntegerExact().toString());
        assertThat(sent).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "1E+2, 100",
        "'[1.0,{''a'':2E1,''b'':null}]', '[1,{''b'':null,''a'':20}]'",
        "'{''b'':[0.0],''a'':1}', '{''a'':1.00,''b'':[0]}'"
    })
    void a_mistyped_enum_value_stays_equal_when_a_store_rewrites_it(String one, String other) {
        RiskAssessment sent = risk("'riskLevel':" + one);
        RiskAssessment stored = risk("'riskLevel':" + other);

        assertThat(sent).isEqualTo(stored).hasSameHashCodeAs(stored);
        assertThat(sent.riskLevel().raw()).as("as it was sent").isEqualTo(JsonObject.text(sent.raw("riskLevel")));
    }

    @Test
    void mistyped_enum_values_differ_by_value() {
        List<String> values = List.of(
                "12",
                "12.01",
                "'12'",
                "true",
                "[12]",
                "[12,12]",
                "{'a':12}",
                "{'b':12}",
                "{'a':null}",
                "{'a':12,'b':1}");
        for (String one : values) {
            for (String other : values) {
                assertThat(risk("'riskLevel':" + one).equals(risk("'riskLevel':" + other)))
                        .as(one + " " + other)
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void different_numbers_and_strings_are_not_equal() {
        assertThat(risk("'riskScore':1")).isNotEqualTo(risk("'riskScore':1.01"));
        assertThat(risk("'new':1")).isNotEqualTo(risk("'new':'1'"));
        assertThat(risk("'new':[1]")).isNotEqualTo(risk("'new':[1,1]"));
        assertThat(risk("'new':{'a':null}")).isNotEqualTo(risk("'new':{'b':null}"));
        assertThat(risk("'new':null")).isNotEqualTo(risk("'new':false"));
    }

    @Test
    void a_record_from_a_store_of_doubles_is_equal() throws Exception {
        WorkflowResult result =
                WorkflowResult.parse(utf8("{'status':'PASS','entityId':17,'riskAssessment':{'riskScore':41.50,"
                        + "'new':{'a':[1E+2,0.10]}},'schemaVersion':2}"));
        ObjectMapper store = new ObjectMapper();

        byte[] stored = store.writeValueAsBytes(store.readValue(result.toJson(), Object.class));

        assertThat(WorkflowResult.parse(stored)).isEqualTo(result);
        assertThat(WorkflowResult.parse(utf8("{'entityId':17.0,'status':'PASS'}"))
                        .entityId())
                .isEqualTo("17");
    }

    @Test
    void the_canonical_form_of_each_value_is_unique() {
        RiskAssessment risk = risk("'riskScore':'12.50','riskLevel':'','riskFactors':[],'new':{'a':1E+2,'b':null}");

        assertThat(JsonBinding.canonical(risk))
                .isEqualTo(Map.of(
                        "riskScore",
                        new BigDecimal("12.5"),
                        "new",
                        JsonObject.parse(utf8("{'a':100,'b':null}")).asMap()));
    }

    @Test
    void an_object_that_could_not_be_read_again_is_refused() {
        Object deep = List.of();
        for (int i = 0; i < 200; i++) {
            deep = List.of(deep);
        }
        Object tooDeep = deep;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.of(Map.of("x", tooDeep)))
                .withMessage("nested more than 200 deep");
        for (Number number : List.of(BigInteger.TEN.pow(1000), new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE))) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of(Map.of("x", number)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "15E2147483647", "1E-2147483647", "9E-2147483646", "123E2147483000"})
    void the_largest_exponents_can_be_written_and_read_again(String number) {
        JsonObject object = JsonObject.of(Map.of("x", new BigDecimal(number)));

        assertThat(JsonObject.parse(object.toJson()).get("x")).isEqualTo(new BigDecimal(number));
    }

    @Test
    void strings_that_many_stores_refuse_are_written_back() {
        JsonObject odd = JsonObject.parse(utf8("{'a':'\\ud800','b':'x\\u0000y','\\u0000':1,'\\ud83d\\ude00':2}"));

        assertThat(JsonObject.parse(odd.toJson())).isEqualTo(odd);
        assertThat(odd.get("a")).isEqualTo("\uD800");
    }

    @Test
    void an_object_can_be_made_of_what_was_read_from_names_with_half_a_surrogate_pair() {
        JsonObject odd = JsonObject.parse(utf8("{'\\ud800':{'x\\udc00':[{'\\ud83d':1}]}}"));

        assertThat(JsonObject.of(odd.asMap())).isEqualTo(odd);
        assertThat(JsonObject.parse(JsonObject.of(odd.asMap()).toJson())).isEqualTo(odd);
    }
}
