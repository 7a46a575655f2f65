package dev.verdict.http.seon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowInputsTest {
    private static final WorkflowInputs INPUTS = WorkflowInputs.of("customer-4711");

    /** Every string input with its own method, by its name at SEON. */
    private static final Map<String, BiFunction<WorkflowInputs, String, WorkflowInputs>> TEXTS = texts();

    private static Map<String, BiFunction<WorkflowInputs, String, WorkflowInputs>> texts() {
        Map<String, BiFunction<WorkflowInputs, String, WorkflowInputs>> texts = new LinkedHashMap<>();
        texts.put("email", WorkflowInputs::withEmail);
        texts.put("phone_number", WorkflowInputs::withPhoneNumber);
        texts.put("user_fullname", WorkflowInputs::withFullName);
        texts.put("reference_image", WorkflowInputs::withReferenceImage);
        texts.put("nin", WorkflowInputs::withNin);
        texts.put("bvn", WorkflowInputs::withBvn);
        texts.put("cpf", WorkflowInputs::withCpf);
        texts.put("curp", WorkflowInputs::withCurp);
        texts.put("ssn", WorkflowInputs::withSsn);
        texts.put("aadhaar", WorkflowInputs::withAadhaar);
        return texts;
    }

    @Test
    void every_documented_input_has_a_method_that_sends_it_under_its_name_as_given() {
        assertThat(TEXTS)
                .allSatisfy((name, with) -> assertThat(
                                with.apply(INPUTS, " 000.11-ä ").fields())
                        .isEqualTo(Map.of("user_id", "customer-4711", name, " 000.11-ä ")));
        assertThat(INPUTS.withDateOfBirth(LocalDate.of(1992, 8, 5)).fields())
                .isEqualTo(Map.of("user_id", "customer-4711", "user_dob", "1992-08-05"));
    }

    @Test
    void an_input_that_has_its_own_method_is_not_set_in_another_way() {
        List<String> own = new ArrayList<>(TEXTS.keySet());
        own.addAll(List.of("user_id", "user_dob"));
        assertThat(own)
                .allSatisfy(name -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> INPUTS.with(name, "canary"))
                        .withMessage(name + " has a method of its own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blank_values_are_refused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowInputs.of(blank))
                .withMessage("user_id must not be blank");
        assertThat(TEXTS)
                .allSatisfy((name, with) -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> with.apply(INPUTS, blank))
                        .withMessage(name + " must not be blank"));
        assertThatIllegalArgumentException().isThrownBy(() -> INPUTS.with(blank, "x"));
    }

    @Test
    void null_values_are_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkflowInputs.of(null))
                .withMessage("user_id");
        assertThat(TEXTS)
                .allSatisfy((name, with) -> assertThatNullPointerException()
                        .isThrownBy(() -> with.apply(INPUTS, null))
                        .withMessage(name));
        assertThatNullPointerException()
                .isThrownBy(() -> INPUTS.withDateOfBirth(null))
                .withMessage("user_dob");
        assertThatNullPointerException().isThrownBy(() -> INPUTS.with(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> INPUTS.with("x", null));
    }

    @Test
    void a_date_of_birth_has_a_year_of_four_digits() {
        for (LocalDate wrong : List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(10_000, 1, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> INPUTS.withDateOfBirth(wrong))
                    .withMessage("user_dob must have a year of four digits");
        }
        assertThat(INPUTS.withDateOfBirth(LocalDate.of(9_999, 12, 31)).fields())
                .containsEntry("user_dob", "9999-12-31");
    }

    @Test
    void any_other_input_is_a_json_value_and_a_copy_of_it() {
        List<Object> list = new ArrayList<>(List.of("a"));

        WorkflowInputs inputs = INPUTS.with("device_ids", list)
                .with("age", 30)
                .with("consent", true)
                .with("nested", Map.of("CPF", "other"))
                .with("Email", "case counts");
        list.add("b");

        assertThat(inputs.fields().get("device_ids")).isEqualTo(List.of("a"));
        assertThat(inputs.fields()).hasSize(6).containsEntry("consent", true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INPUTS.with("x", new Object()))
                .withMessageStartingWith("x: ");
    }

    @Test
    void inputs_are_immutable_and_equal_if_they_send_the_same() {
        WorkflowInputs one = INPUTS.withCpf("000").withEmail("ada@shop.example");

        assertThat(INPUTS.fields()).hasSize(1);
        assertThat(INPUTS.withEmail("ada@shop.example").withCpf("111").withCpf("000"))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(one).isNotEqualTo(INPUTS);
    }

    @Test
    void no_personal_data_is_printed() {
        assertThat(TEXTS)
                .allSatisfy((name, with) ->
                        assertThat(with.apply(INPUTS, "canary")).hasToString("WorkflowInputs[2 fields]"));
    }
}
