package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import dev.verdict.frankieone.evidence.VisaEvidence;
import dev.verdict.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapsAndDatesTest {

    private static WorkflowResult result(String field) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED'," + field + "}");
    }

    private static VisaEvidence visa(String fields) {
        return result("'workflowStepResults':[{'processResults':[{'supplementaryData':{'type':'VISA'," + fields
                        + "}}]}]")
                .evidence()
                .details(VisaEvidence.class)
                .get(0);
    }

    private static JsonObject json(String json) {
        return JsonObject.parse(Fixture.utf8(json));
    }

    @Test
    void a_null_in_a_map_means_the_same_as_no_key() {
        WorkflowResult result = result("'notes':{'a':null,'b':{'value':'v'}}");

        assertThat(result.notes()).containsOnlyKeys("b");
        assertThat(Trees.of(result.toJson()).get("notes").has("a")).isTrue();
        assertThat(result.unknownFields().isEmpty()).isTrue();
        assertThat(result).isEqualTo(result("'notes':{'b':{'value':'v'}}"));
        assertThatThrownBy(() -> result("'notes':{'a':null,'a':{'value':'v'}}"))
                .isInstanceOf(UnreadableBodyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'a':null}", "{'a':[],'b':null}", "[]"})
    void a_map_without_an_entry_is_empty_and_is_written_back(String notes) {
        WorkflowResult result = result("'notes':" + notes);

        assertThat(result.notes()).isEmpty();
        assertThat(result).isEqualTo(result("'status':null"));
        assertThat(result.unknownFields().isEmpty()).isTrue();
        assertThat(result.raw("notes")).isEqualTo(json("{'v':" + notes + "}").get("v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':{},'b':5,'c':null}", "[1]", "'text'", "''"})
    void a_map_without_a_valid_entry_is_kept_as_sent(String notes) {
        WorkflowResult result = result("'notes':" + notes);

        assertThat(result.notes()).isEmpty();
        assertThat(result.unknownFields().asMap()).containsOnlyKeys("notes");
        assertThat(result.raw("notes")).isEqualTo(json("{'v':" + notes + "}").get("v"));
        assertThat(WorkflowResult.parse(result.toJson())).isEqualTo(result);
    }

    @Test
    void dates_of_a_visa_are_read() {
        VisaEvidence visa = visa("'grantDate':'2024-02-29','expiryDate':'9999-12-31'");

        assertThat(visa.grantDate()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(visa.expiryDate()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(visa.raw("grantDate")).isEqualTo("2024-02-29");
        assertThat(JsonObject.parse(visa.toJson()))
                .isEqualTo(json("{'type':'VISA','grantDate':'2024-02-29','expiryDate':'9999-12-31'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2025-02-29'",
                "'2027-13-01'",
                "'31/01/2027'",
                "'2027-01-31T00:00:00Z'",
                "'never'",
                "5",
                "[]",
                "true"
            })
    void an_invalid_date_is_kept(String date) {
        VisaEvidence visa = visa("'expiryDate':" + date);

        assertThat(visa.expiryDate()).isNull();
        assertThat(visa.raw("expiryDate")).isEqualTo(json("{'v':" + date + "}").get("v"));
        assertThat(JsonObject.parse(visa.toJson())).isEqualTo(json("{'type':'VISA','expiryDate':" + date + "}"));
    }
}
