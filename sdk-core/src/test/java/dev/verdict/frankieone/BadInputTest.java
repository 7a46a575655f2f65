package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String CANARY = "jane.canary@example.com";

    private static void assertUnreadable(ThrowingCallable parse, String location) {
        assertThatThrownBy(parse).isInstanceOfSatisfying(UnreadableBodyException.class, e -> {
            assertThat(e.location()).startsWith(location);
            assertThat(e).hasMessageContaining(e.location()).hasNoCause();
            assertThat(e.isRetryable()).isFalse();
            assertThat(e.getMessage()).doesNotContain("canary");
        });
    }

    static Stream<String> notAResult() {
        return Stream.of(
                "",
                "   ",
                "null",
                "5",
                "true",
                "'COMPLETED'",
                "[]",
                "[{'workflowResult':{'status':'PASS'}}]",
                "{}",
                "{'requestId':'R'}",
                "{'requestId':'R','errorCode':'API-0400,'}",
                "{'message':'" + CANARY + "'}",
                "{'workflowResult':null}",
                "{'workflowResult':[]}",
                "{'workflowResult':'" + CANARY + "'}",
                "<html><body>" + CANARY + "</body></html>",
                "Bad Gateway " + CANARY,
                CANARY,
                "{'status':'PASS'",
                "{'status':'PASS'}}",
                "{'status':'PASS'}{'status':'FAIL'}",
                "{'status':'PASS'} " + CANARY,
                "{'status':'PASS',}",
                "{'status':PASS}",
                "{status:'PASS'}",
                "{'status':'" + CANARY,
                "{'" + CANARY + "':",
                "{'cut off in a name after an escape \\n",
                "{'workflowExecutionState':'COMPLETED','status':'PASS','riskAssessment':{'riskScore':1e99999999999}}",
                "{'status':NaN}",
                "{'workflowResult':{'status':'" + CANARY + "' oops}}");
    }

    @ParameterizedTest
    @MethodSource("notAResult")
    void a_body_that_is_not_a_result_is_unreadable_and_not_quoted(String body) {
        assertUnreadable(() -> WorkflowResult.parse(Fixture.utf8(body)), "$");
        assertUnreadable(() -> WorkflowResponse.parse(Fixture.utf8(body)), "$");
    }

    @Test
    void an_unreadable_list_says_whether_it_is_no_list_or_has_an_unreadable_item() {
        assertThatThrownBy(() -> WorkflowResult.parse(Fixture.utf8("{'status':'PASS','steps':{'failed':'KYC'}}")))
                .hasMessageEndingWith("expected a list, not a string");
        assertThatThrownBy(() -> WorkflowResult.parse(Fixture.utf8("{'status':'PASS','steps':{'failed':['KYC',{}]}}")))
                .hasMessageEndingWith("an item of the list is not a string");
    }

    @Test
    void a_bare_result_is_not_a_response() {
        assertUnreadable(
                () -> WorkflowResponse.parse(Fixture.utf8("{'workflowExecutionState':'COMPLETED','status':'PASS'}")),
                "$.workflowResult");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'PASS'",
                "'workflowExecutionState':'COMPLETED'",
                "'result':'PASS'",
                "'workflowStepResults':[]",
                "'statusOverrideRequestId':'R'",
                "'status':null"
            })
    void an_envelope_that_is_also_a_bare_result_is_ambiguous(String second) {
        String both = "{'workflowResult':{'workflowExecutionState':'COMPLETED','status':'FAIL'}," + second + "}";

        assertUnreadable(() -> WorkflowResult.parse(Fixture.utf8(both)), "$.");
        assertUnreadable(() -> WorkflowResponse.parse(Fixture.utf8(both)), "$.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'FAIL','status':'PASS'",
                "'status':null,'status':'PASS'",
                "'status':'FAIL','st\\u0061tus':'PASS'",
                "'workflowExecutionState':'ERROR','status':'PASS','workflowExecutionState':'COMPLETED'",
                "'status':'PASS','workflowStepResults':[{'result':'FAIL','result':'PASS'}]",
                "'status':'PASS','isManual':5,'isManual':true",
                "'status':'PASS','somethingNew':1,'somethingNew':2",
                "'status':'PASS','somethingNew':null,'somethingNew':2",
                "'status':'PASS','somethingNew':{'a':1,'a':1}"
            })
    void a_field_given_twice_is_unreadable(String fields) {
        assertUnreadable(() -> Fixture.parse("{" + fields + "}"), "$");
        assertUnreadable(() -> Fixture.parse("{'workflowResult':{" + fields + "}}"), "$.workflowResult");
    }

    @Test
    void two_results_in_one_envelope_are_unreadable() {
        assertUnreadable(
                () -> Fixture.parse("{'workflowResult':{'status':'FAIL'},'workflowResult':{'status':'PASS'}}"),
                "$.workflowResult");
    }

    static Stream<String> brokenStructure() {
        return Stream.of(
                "$.workflowStepResults|'workflowStepResults':{}",
                "$.workflowStepResults|'workflowStepResults':'" + CANARY + "'",
                "$.workflowStepResults[0]|'workflowStepResults':[5]",
                "$.workflowStepResults[1]|'workflowStepResults':[{},'" + CANARY + "']",
                "$.workflowStepResults[0]|'workflowStepResults':[[1]]",
                "$.workflowStepResults[0]|'workflowStepResults':['']",
                "$.workflowStepResults[0].processResults|'workflowStepResults':[{'processResults':{'a':'" + CANARY
                        + "'}}]",
                "$.workflowStepResults[0].processResults[0].errors|'workflowStepResults':[{'processResults':[{'errors':1}]}]",
                "$.workflowStepResults|'workflowStepResults':''",
                "$.steps|'steps':['KYC']",
                "$.steps|'steps':''",
                "$.steps|'steps':'" + CANARY + "'",
                "$.steps.failed|'steps':{'failed':'KYC'}",
                "$.steps.failed|'steps':{'failed':['KYC',{}]}",
                "$.steps.passed|'steps':{'passed':{}}",
                "$.issues|'issues':{}",
                "$.errors|'errors':'" + CANARY + "'",
                "$.riskAssessment.riskFactors|'riskAssessment':{'riskFactors':{}}",
                "$.workflowStepResults[0].summary.matchedRules|"
                        + "'workflowStepResults':[{'summary':{'stepName':'KYC','matchedRules':{}}}]");
    }

    @ParameterizedTest
    @MethodSource("brokenStructure")
    void structure_of_another_type_is_unreadable_and_never_silently_empty(String row) {
        String[] locationAndField = row.split("\\|");

        assertUnreadable(
                () -> Fixture.parse(
                        "{'workflowExecutionState':'COMPLETED','status':'PASS'," + locationAndField[1] + "}"),
                locationAndField[0] + " (line 1, column ");
    }

    @Test
    void map_keys_are_not_part_of_a_location() {
        assertUnreadable(() -> Fixture.parse("{'status':'PASS','" + CANARY + "':{'a':1,'a':2}}"), "$.*");
        assertUnreadable(
                () -> Fixture.parse("{'status':'PASS','notes':{'" + CANARY + "':{'type':1,'type':2}}}"),
                "$.notes.*.type");
        assertUnreadable(
                () -> Fixture.parse("{'status':'PASS','" + CANARY + "':{'" + CANARY + "':[1,{'" + CANARY + "':"), "$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':", "["})
    void a_nesting_bomb_is_unreadable(String level) {
        String bomb = "{'status':'PASS','x':" + level.repeat(100_000);

        assertUnreadable(() -> Fixture.parse(bomb), "$");
        assertUnreadable(() -> Fixture.parse("{'workflowResult':" + bomb), "$");
    }

    @Test
    void deep_nesting_below_the_limit_is_read() {
        String deep = "{'status':'PASS','x':" + "[".repeat(150) + "]".repeat(150) + "}";

        assertThat(Fixture.parse(deep).unknownFields().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'schemaVersion':1e999999999",
                "'riskAssessment':{'riskScore':1e999999999}",
                "'somethingNew':1e999999999",
                "'workflowStepResults':[{'risk':{'overallScore':-1e-999999999}}]"
            })
    void a_number_with_a_huge_exponent_costs_nothing(String field) {
        WorkflowResult result = Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS'," + field + "}");

        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(new String(result.toJson(), StandardCharsets.UTF_8).length()).isLessThan(200);
        assertThat(result.toString().length() + result.hashCode()).isNotZero();
    }

    @Test
    void a_number_of_a_thousand_digits_and_more_is_unreadable() {
        assertUnreadable(() -> Fixture.parse("{'status':'PASS','x':" + "9".repeat(1_001) + "}"), "$");
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        byte[] plain = Fixture.utf8(
                "{'workflowExecutionState':'COMPLETED','workflowStepResults':[{'summary':{'a':1},'stepName':'KYC'}]}");
        byte[] marked = new byte[plain.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(plain, 0, marked, 3, plain.length);

        assertThat(WorkflowResult.parse(marked)).isEqualTo(WorkflowResult.parse(plain));
    }

    @Test
    void only_utf_8_is_read() {
        String json = "{\"status\":\"PASS\"}";
        assertUnreadable(() -> WorkflowResult.parse(json.getBytes(StandardCharsets.UTF_16)), "$");
        assertUnreadable(() -> WorkflowResult.parse(json.getBytes(StandardCharsets.UTF_16LE)), "$");
        assertUnreadable(() -> WorkflowResult.parse(json.getBytes(StandardCharsets.UTF_16BE)), "$");
        byte[] latin1 = "{\"workflowName\":\"Prüfung\",\"status\":\"PASS\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertUnreadable(() -> WorkflowResult.parse(latin1), "$");
    }

    @Test
    void a_body_cut_off_anywhere_is_unreadable() {
        byte[] whole = Fixture.json("individual-pass");
        int end = new String(whole, StandardCharsets.UTF_8).lastIndexOf('}');
        for (int length = 0; length <= end; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> WorkflowResult.parse(part), "cut after %d bytes", length)
                    .isInstanceOf(UnreadableBodyException.class);
        }
    }

    /** Any bytes give a result, or an {@link UnreadableBodyException}. */
    @Test
    void a_damaged_body_gives_a_result_or_an_unreadable_body_exception() {
        long seed = 20_261_121L;
        Random random = new Random(seed);
        for (String fixture : Fixture.ALL) {
            byte[] json = Fixture.json(fixture);
            for (int i = 0; i < 300; i++) {
                ByteArrayOutputStream damaged = new ByteArrayOutputStream();
                int from = random.nextInt(json.length);
                int to = Math.min(json.length, from + random.nextInt(20));
                damaged.write(json, 0, from);
                byte[] noise = new byte[random.nextInt(4)];
                random.nextBytes(noise);
                damaged.writeBytes(random.nextBoolean() ? noise : "\"{}[],:\\".getBytes(StandardCharsets.UTF_8));
                damaged.write(json, to, json.length - to);
                try {
                    assertThat(WorkflowResult.parse(damaged.toByteArray()).verdict())
                            .isNotNull();
                } catch (UnreadableBodyException expected) {
                    assertThat(expected.location()).startsWith("$");
                }
            }
        }
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkflowResult.parse((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkflowResponse.parse((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> Fixture.result("individual-pass").stepResults(null))
                .withMessage("stepName");
    }
}
