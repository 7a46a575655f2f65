package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.session;
import static dev.verdict.seon.Webhooks.time;
import static dev.verdict.seon.Webhooks.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunSectionsTest {
    @ParameterizedTest
    @CsvSource({"phone_details, PHONE", "email_details, EMAIL", "ip_details, IP", "aml_details, AML"})
    void each_lookup_of_a_transaction_is_a_section(String field, RunSection section) {
        WorkflowRun run = runWith("REVIEW").link(transaction("t", time(1), "'" + field + "':{'score':1.50}"));

        assertThat(run.sections()).containsExactly(section, RunSection.TRANSACTIONS);
        assertThat(run.results(section)).contains(JsonObject.of(Map.of("score", new BigDecimal("1.50"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "'text'", "7", "true"})
    void an_empty_value_was_not_checked(String value) {
        WorkflowRun run = runWith("REVIEW")
                .link(transaction(
                        "t",
                        time(1),
                        "'phone_details':" + value + ",'email_details':" + value + ",'aml_details':" + value));

        assertThat(run.sections()).containsExactly(RunSection.TRANSACTIONS);
    }

    @Test
    void the_latest_results_count_whatever_the_order_of_arrival() {
        SeonEvent earlier = transaction("t1", time(1), "'email_details':{'n':1}");
        SeonEvent later = transaction("t2", time(2), "'email_details':{'n':2}");
        SeonEvent without = transaction("t3", time(3), "'state':'APPROVE'");

        WorkflowRun run = runWith("REVIEW").link(later).link(without).link(earlier);

        assertThat(run.results(RunSection.EMAIL).orElseThrow().get("n")).isEqualTo(new BigDecimal(2));
        assertThat(run.results(RunSection.TRANSACTIONS)
                        .orElseThrow()
                        .object("data")
                        .orElseThrow()
                        .get("id"))
                .isEqualTo("t3");
    }

    @Test
    void screening_results_can_arrive_in_their_own_event() {
        WorkflowRun run = runWith("REVIEW")
                .link(transaction("t", time(1), "'aml_details':{'n':1}"))
                .link(event("{'event':'aml:monitoring','timestamp':'" + time(2) + "','n':2}"));

        assertThat(run.sections()).containsExactly(RunSection.AML, RunSection.TRANSACTIONS);
        assertThat(run.results(RunSection.AML).orElseThrow().get("n")).isEqualTo(new BigDecimal(2));
    }

    @Test
    void the_checks_of_a_session_are_the_latest() {
        WorkflowRun run = runWith("REVIEW")
                .link(session("s1", time(1), "'selfieVerificationResult':{'overallResult':'DECLINED'}"))
                .link(session("s2", time(2), "'documentCheckResult':{'overallResult':'APPROVED','new':1.0}"));

        assertThat(run.sections()).containsExactly(RunSection.DOCUMENT, RunSection.SELFIE);
        assertThat(run.results(RunSection.DOCUMENT))
                .contains(JsonObject.of(Map.of("overallResult", "APPROVED", "new", new BigDecimal("1.0"))));
        assertThat(run.results(RunSection.PROOF_OF_ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_only_started_has_no_results(RunSection section) {
        assertThat(runWith("RUNNING").results(section)).isEmpty();
    }

    @Test
    void the_document_comes_with_the_data_that_the_same_session_read() {
        String data = "'documentCheckExtractedData':{'fullName':'Juniper Marsh','new':1}";
        WorkflowRun run = runWith("REVIEW")
                .link(session("s1", time(1), "'documentCheckResult':{'overallResult':'APPROVED'}," + data))
                .link(session("s2", time(2), "'selfieVerificationResult':{'overallResult':'DECLINED'}"));

        JsonObject document = run.results(RunSection.DOCUMENT).orElseThrow();
        assertThat(document.get("overallResult")).isEqualTo("APPROVED");
        assertThat(document.object("documentCheckExtractedData"))
                .contains(JsonObject.of(Map.of("fullName", "Juniper Marsh", "new", new BigDecimal(1))));

        WorkflowRun again = run.link(session("s3", time(3), "'documentCheckResult':{'overallResult':'REVIEW'}"));
        assertThat(again.results(RunSection.DOCUMENT))
                .as("data of another session can be about another document")
                .contains(JsonObject.of(Map.of("overallResult", "REVIEW")));
        assertThat(again.documentData()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "documentCheckExtractedData, documentCheckExtractedData, DOCUMENT",
        "dataExtractionResult, documentCheckExtractedData, DOCUMENT",
        "proofOfAddressExtractedData, proofOfAddressExtractedData, PROOF_OF_ADDRESS"
    })
    void data_without_checks_are_results_too(String sent, String field, RunSection section) {
        WorkflowRun run = runWith("REVIEW").link(session("s1", time(1), "'" + sent + "':{'x':'y'}"));

        assertThat(run.sections()).containsExactly(section);
        assertThat(run.results(section)).contains(JsonObject.of(Map.of(field, Map.of("x", "y"))));
    }

    @Test
    void the_proof_of_address_comes_with_the_data_that_the_same_session_read() {
        WorkflowRun run = runWith("REVIEW")
                .link(session(
                        "s1",
                        time(1),
                        "'proofOfAddressCheckResult':{'overallResult':'APPROVED'},"
                                + "'proofOfAddressExtractedData':{'extractedAddress':'1 Marsh Lane'}"));

        assertThat(run.results(RunSection.PROOF_OF_ADDRESS))
                .contains(JsonObject.of(Map.of(
                        "overallResult",
                        "APPROVED",
                        "proofOfAddressExtractedData",
                        Map.of("extractedAddress", "1 Marsh Lane"))));
    }
}
