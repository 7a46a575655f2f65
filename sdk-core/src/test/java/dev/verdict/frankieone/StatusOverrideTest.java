package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.StatusOverride;
import dev.verdict.UnreadableBodyException;
import dev.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusOverrideTest {

    @Test
    void a_fail_that_a_person_turned_into_a_pass() {
        StatusOverride override = Fixture.result("individual-fail-overridden-to-pass")
                .statusOverride()
                .orElseThrow();

        assertThat(override.requestId()).isEqualTo("01KMAV84TD7Q3XEK5S1K53EP5E");
        assertThat(override.by()).endsWith("@example.com");
        assertThat(override.at()).isEqualTo(Instant.parse("2026-03-22T13:20:16.205158Z"));
        assertThat(override.from().raw()).isEqualTo("FAIL");
        assertThat(override.to().raw()).isEqualTo("PASS");
        assertThat(override.verdictBefore()).isEqualTo(Verdict.Kind.DECLINED);
        assertThat(override.verdictAfter()).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(override.changesVerdict()).isTrue();
    }

    @Test
    void a_pass_that_somebody_unnamed_turned_into_a_fail() {
        StatusOverride override = Fixture.result("individual-pass-overridden-to-fail")
                .statusOverride()
                .orElseThrow();

        assertThat(override.by()).isNull();
        assertThat(override.to().raw()).isEqualTo("FAIL");
        assertThat(override.changesVerdict()).isTrue();
    }

    @Test
    void a_pass_that_a_person_confirmed() {
        StatusOverride override =
                Fixture.result("individual-pass-confirmed").statusOverride().orElseThrow();

        assertThat(override.from()).isEqualTo(override.to());
        assertThat(override.changesVerdict()).isFalse();
        assertThat(override.toString()).contains("confirmed PASS");
    }

    @Test
    void the_empty_values_that_the_server_sends_are_no_override() {
        WorkflowResult result = Fixture.result("organization-complete");

        assertThat(result.statusOverride()).isEmpty();
        assertThat(result.statusOverrideAt())
                .as("the zero time of the server's language")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'statusOverrideRequestId':null,",
                "'statusOverrideRequestId':'',",
                "'statusOverrideRequestId':' \\t ',"
            })
    void without_a_request_id_there_is_no_override(String requestId) {
        WorkflowResult result = Fixture.parse("{" + requestId
                + "'workflowExecutionState':'COMPLETED','status':'PASS','result':'FAIL',"
                + "'statusOverrideBy':'somebody','statusOverrideAt':'2026-01-01T00:00:00Z'}");

        assertThat(result.statusOverride()).isEmpty();
    }

    @Test
    void a_numeric_request_id_is_an_override() {
        WorkflowResult result = Fixture.parse(
                "{'statusOverrideRequestId':5,'workflowExecutionState':'COMPLETED','status':'PASS','result':'FAIL'}");

        assertThat(result.statusOverride().orElseThrow().requestId()).isEqualTo("5");
        assertThat(result.raw("statusOverrideRequestId")).isEqualTo(new BigDecimal(5));
    }

    @Test
    void a_request_id_alone_is_an_override() {
        StatusOverride override = Fixture.parse("{'statusOverrideRequestId':'R','workflowExecutionState':'COMPLETED',"
                        + "'statusOverrideBy':' ','statusOverrideAt':'0001-01-01T00:00:00Z'}")
                .statusOverride()
                .orElseThrow();

        assertThat(override.by()).isNull();
        assertThat(override.at()).isNull();
        assertThat(override.from().isPresent()).isFalse();
        assertThat(override.to().isPresent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'result':null", ",'result':''", ",'result':' '"})
    void the_replaced_verdict_is_unknown_without_a_result(String nothing) {
        StatusOverride override = Fixture.parse("{'statusOverrideRequestId':'R','workflowExecutionState':'COMPLETED',"
                        + "'status':'PASS','statusOverrideAt':'2026-01-01T00:00:00Z'" + nothing + "}")
                .statusOverride()
                .orElseThrow();

        assertThat(override.isVerdictBeforeKnown()).isFalse();
        assertThat(override.verdictBefore()).isEqualTo(Verdict.Kind.UNRECOGNIZED);
        assertThat(override.changesVerdict()).isTrue();
        assertThat(override)
                .hasToString("an operator set PASS (the status before was not sent) at 2026-01-01T00:00:00Z, request R;"
                        + " the verdict before is not known, the verdict now is APPROVED");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, '', TECHNICAL_FAILURE", "COMPLETED, NEW, UNRECOGNIZED", "COMPLETED, INCOMPLETE, INCOMPLETE"})
    void the_replaced_verdict_is_known_if_a_result_was_sent_or_the_state_decides(
            String state, String result, Verdict.Kind before) {
        StatusOverride override = Fixture.parse("{'statusOverrideRequestId':'R','workflowExecutionState':'" + state
                        + "','status':'PASS','result':'" + result + "'}")
                .statusOverride()
                .orElseThrow();

        assertThat(override.isVerdictBeforeKnown()).isTrue();
        assertThat(override.verdictBefore()).isEqualTo(before);
        assertThat(override.toString()).doesNotContain("not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[5]", "[]", "true"})
    void a_wrongly_typed_request_id_is_unreadable(String requestId) {
        Assertions.assertThatThrownBy(() ->
                        Fixture.parse("{'workflowExecutionState':'COMPLETED','status':'PASS','statusOverrideRequestId':"
                                + requestId + "}"))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        e -> assertThat(e.location()).startsWith("$.statusOverrideRequestId"));
    }

    @Test
    void an_override_changes_nothing_while_the_state_decides() {
        StatusOverride override = Fixture.parse("{'statusOverrideRequestId':'R','workflowExecutionState':'ERROR',"
                        + "'result':'FAIL','status':'PASS'}")
                .statusOverride()
                .orElseThrow();

        assertThat(override.verdictAfter()).isEqualTo(Verdict.Kind.TECHNICAL_FAILURE);
        assertThat(override.changesVerdict()).isFalse();
    }

    @Test
    void the_operator_is_not_printed() {
        StatusOverride override = Fixture.parse("{'statusOverrideRequestId':'R1','workflowExecutionState':'COMPLETED',"
                        + "'result':'FAIL','status':'PASS','statusOverrideBy':'Jane Canary'}")
                .statusOverride()
                .orElseThrow();

        assertThat(override.toString()).contains("an operator", "R1").doesNotContain("Canary");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNCHECKED", "IN_PROGRESS", "COMPLETE", "INCOMPLETE", "HIT"})
    void a_status_that_approves_rejects_or_needs_a_person_is_a_decision(WorkflowStatus status) {
        assertThat(status.isDecision()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCHECKED", "IN_PROGRESS", "COMPLETE", "INCOMPLETE", "HIT"})
    void a_status_about_progress_or_findings_is_not_a_decision(WorkflowStatus status) {
        assertThat(status.isDecision()).isFalse();
    }
}
