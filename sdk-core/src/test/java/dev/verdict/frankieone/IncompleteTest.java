package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.Advice;
import dev.verdict.Reason;
import dev.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice of an incomplete result names what is missing, or states that no step reports anything. */
class IncompleteTest {

    private static WorkflowResult result(String status, String steps, String... stepResults) {
        return Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'" + status + "','steps':" + steps
                + ",'workflowStepResults':[" + String.join(",", stepResults) + "]}");
    }

    private static String step(String name, String result) {
        return "{'stepName':'" + name + "','stepResultId':'id-" + name + "','result':" + result + "}";
    }

    private static String nextOf(WorkflowResult result) {
        return result.explain()
                .lines()
                .filter(line -> line.startsWith("Next: "))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCOMPLETE", "UNCHECKED"})
    void the_advice_names_the_incomplete_steps(String status) {
        WorkflowResult result = result(
                status,
                "{'order':['START','KYC','ID','IDV','AML'],'incomplete':['IDV']}",
                step("ID", "'MISSING_DATA'"),
                step("AML", "'NO_MATCH'"),
                step("KYC", "null"),
                step("START", "'COMPLETE'"));

        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.INCOMPLETE);
        assertThat(result.verdict().advice()).isEqualTo(Advice.SUPPLY_WHAT_IS_MISSING);
        assertThat(result.verdict().missing())
                .containsExactly(
                        new Reason(Reason.Origin.STEP, "KYC INCOMPLETE (absent)", "id-KYC"),
                        new Reason(Reason.Origin.STEP, "ID INCOMPLETE (MISSING_DATA)", "id-ID"),
                        new Reason(Reason.Origin.STEP, "IDV INCOMPLETE (absent)", null));
        assertThat(nextOf(result))
                .isEqualTo(
                        "Next: supply what the incomplete steps miss, then execute again (this is charged again): KYC INCOMPLETE (absent); "
                                + "ID INCOMPLETE (MISSING_DATA); IDV INCOMPLETE (absent)");
        assertThatThrownBy(() -> result.verdict().missing().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(result.verdict().basis().toString()).contains("missing [KYC INCOMPLETE (absent), ID");
    }

    @ParameterizedTest
    @CsvSource({"MISSING_DATA", "INCOMPLETE", "PARTIAL", "CLEAR_REVIEW", "UNCHECKED"})
    void each_incomplete_outcome_is_named(String outcome) {
        assertThat(nextOf(result("INCOMPLETE", "null", step("KYC", "'" + outcome + "'"))))
                .endsWith(": KYC INCOMPLETE (" + outcome + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'failed':['ID']} | 'MISSING_DATA' | 'MATCH' | MISSING_DATA",
                "null | 'NO_MATCH' | 'MISSING_DATA' | MISSING_DATA",
                "null | 'ERROR' | 'UNCHECKED' | UNCHECKED",
                "{'failed':['ID']} | 'HIT' | 'PARTIAL' | PARTIAL",
                "null | 'SOMETHING_NEW' | null | absent",
                "{'incomplete':['ID']} | 'NO_MATCH' | 'MATCH' | NO_MATCH",
                "{'incomplete':['ID']} | 'ERROR' | 'ERROR' | ERROR",
                "{'failed':['ID'],'incomplete':['ID']} | 'MATCH' | 'MATCH' | MATCH"
            })
    void a_step_with_a_worse_failure_can_still_miss_something(String steps, String first, String second, String named) {
        String[] subjects = {
            "{'stepName':'ID','objectId':'1','result':" + first + "}",
            "{'stepName':'ID','objectId':'2','result':" + second + "}"
        };
        WorkflowResult result = result("INCOMPLETE", steps, subjects);

        assertThat(result.verdict().advice()).isEqualTo(Advice.SUPPLY_WHAT_IS_MISSING);
        assertThat(result.verdict().missing())
                .extracting(Reason::text)
                .containsExactly("ID INCOMPLETE (" + named + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'MATCH'", "'NO_MATCH'", "'ERROR'", "'HIT'", "'SKIPPED'", "'SOMETHING_NEW'"})
    void without_an_incomplete_step_the_advice_is_to_find_out_what_is_missing(String outcome) {
        for (String status : List.of("INCOMPLETE", "UNCHECKED")) {
            WorkflowResult result = result(status, "{'order':['KYC','AML']}", step("KYC", outcome));

            assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.INCOMPLETE);
            assertThat(result.verdict().missing()).isEmpty();
            assertThat(result.verdict().advice()).isEqualTo(Advice.FIND_OUT_WHAT_IS_MISSING);
            assertThat(nextOf(result)).startsWith("Next: nothing is reported as missing: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS", "FAIL", "REVIEW", "COMPLETE", "IN_PROGRESS", "", "SOMETHING_NEW"})
    void no_other_verdict_says_that_something_is_missing(String status) {
        WorkflowResult result = result(status, "{'incomplete':['IDV']}", step("KYC", "'MISSING_DATA'"));

        assertThat(result.verdict().missing()).isEmpty();
        assertThat(nextOf(result)).doesNotContain("KYC", "IDV", "missing");
    }

    @Test
    void the_advice_names_at_most_ten_steps() {
        String[] steps = IntStream.range(0, 12)
                .mapToObj(i -> step("S" + i, "'UNCHECKED'"))
                .toArray(String[]::new);

        assertThat(nextOf(result("INCOMPLETE", "null", steps)))
                .contains(IntStream.range(0, 10)
                        .mapToObj(i -> "S" + i + " INCOMPLETE (UNCHECKED)")
                        .collect(Collectors.joining("; ")))
                .endsWith("; and 2 more");
    }

    @Test
    void a_step_name_cannot_add_a_line() {
        assertThat(nextOf(result("INCOMPLETE", "null", step("A\\nB", "'UNCHECKED'"))))
                .endsWith(": A?B INCOMPLETE (UNCHECKED)");
    }
}
