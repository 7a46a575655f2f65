package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.event;
import static dev.verdict.seon.Webhooks.runWith;
import static dev.verdict.seon.Webhooks.session;
import static dev.verdict.seon.Webhooks.status;
import static dev.verdict.seon.Webhooks.time;
import static dev.verdict.seon.Webhooks.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verdict.Contradiction;
import dev.verdict.Contradiction.Kind;
import dev.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contradictions are reported, as data and in the explanation, and never change the verdict. */
class RunContradictionsTest {
    private static final Instant AT_1 = Instant.parse(time(1));

    private static List<String> texts(WorkflowRun run) {
        return run.contradictions().stream().map(Object::toString).toList();
    }

    private static SeonEvent screened(String id, String timestamp, String aml) {
        return transaction(id, timestamp, "'state':'APPROVE','aml_details':" + aml);
    }

    private static void assertReported(WorkflowRun run, Verdict.Kind verdict, Kind kind, String... texts) {
        assertThat(run.contradictions()).extracting(Contradiction::kind).containsOnly(kind);
        assertThat(texts(run)).containsExactly(texts);
        assertThat(run.explain()).contains(texts);
        assertThat(run.verdict().kind()).as("what SEON said").isEqualTo(verdict);
        assertThat(WorkflowRun.parse(run.toJson()).contradictions()).isEqualTo(run.contradictions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "'true'", "'TRUE'", "1", "1.0", "'1'", "7", "'yes'", "{'n':1}", "[1]"})
    void an_approved_run_with_a_transaction_that_matches_a_sanctions_list(String match) {
        assertReported(
                runWith("finished APPROVED").link(screened("t1", time(0), "{'has_sanction_match':" + match + "}")),
                Verdict.Kind.APPROVED,
                Kind.SANCTION_MATCH,
                "status APPROVED, but a transaction has has_sanction_match (t1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'has_sanction_match':false}",
                "{'has_sanction_match':null}",
                "{'has_sanction_match':''}",
                "{'has_sanction_match':[]}",
                "{'has_sanction_match':0}",
                "{'has_sanction_match':0.0}",
                "{'has_sanction_match':'0'}",
                "{'has_sanction_match':' False '}",
                "{'has_pep_match':true}",
                "{}",
                "[]",
                "null",
                "''",
                "true"
            })
    void without_a_match_there_is_no_contradiction(String aml) {
        assertThat(runWith("finished APPROVED")
                        .link(screened("t1", time(0), aml))
                        .contradictions())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUNNING", "REVIEW", "DECLINED", "EXPIRED", "ABANDONED", "ERROR", "NEW_WORD"})
    void a_match_contradicts_only_an_approval(String status) {
        assertThat(runWith(status)
                        .link(screened("t1", time(0), "{'has_sanction_match':true}"))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void an_approval_by_a_reviewer_in_spite_of_a_match_is_reported_too() {
        assertReported(
                runWith("finished REVIEW", "APPROVED").link(screened("t1", time(0), "{'has_sanction_match':true}")),
                Verdict.Kind.APPROVED,
                Kind.SANCTION_MATCH,
                "status APPROVED, but a transaction has has_sanction_match (t1)");
    }

    /** A screening that was not requested is absent, which never means that there is no match. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{'has_pep_match':false}", "{'has_sanction_match':null}"})
    void a_later_event_without_a_requested_screening_does_not_clear_a_match(String aml) {
        assertReported(
                runWith("finished APPROVED")
                        .link(screened("t1", time(1), "{'has_sanction_match':true}"))
                        .link(screened("t1", time(2), aml)),
                Verdict.Kind.APPROVED,
                Kind.SANCTION_MATCH,
                "status APPROVED, but a transaction has has_sanction_match (t1)");
    }

    @Test
    void the_latest_screening_of_a_transaction_counts_and_at_equal_times_the_match() {
        WorkflowRun run = runWith("finished APPROVED");
        SeonEvent match = screened("t1", time(1), "{'has_sanction_match':true}");

        assertThat(run.link(match)
                        .link(screened("t1", time(2), "{'has_sanction_match':false}"))
                        .contradictions())
                .isEmpty();
        assertThat(run.link(match)
                        .link(screened("t2", time(2), "{'has_sanction_match':false}"))
                        .contradictions())
                .as("of another transaction")
                .hasSize(1);
        for (String more : List.of("", ",'a':1", ",'z':1")) {
            assertThat(run.link(match)
                            .link(screened("t1", time(1), "{'has_sanction_match':false" + more + "}"))
                            .contradictions())
                    .hasSize(1);
        }
    }

    @Test
    void a_match_of_a_bank_counts_and_a_screening_of_the_person_does_not_clear_it() {
        assertReported(
                runWith("finished APPROVED")
                        .link(event("{'event':'transaction/processed','timestamp':'" + time(0)
                                + "','data':{'id':'t1','state':'APPROVE','aml_details':{'has_sanction_match':false},"
                                + "'aml_bank_screening_details':{'has_sanction_match':true}}}"))
                        .link(screened("t1", time(1), "{'has_sanction_match':false}")),
                Verdict.Kind.APPROVED,
                Kind.SANCTION_MATCH,
                "status APPROVED, but a transaction has has_sanction_match (t1)");
    }

    @Test
    void a_match_without_a_time_may_have_been_the_latest() {
        SeonEvent timeless = event("{'event':'transaction/processed','data':{'id':'t1','state':'APPROVE',"
                + "'aml_details':{'has_sanction_match':true}}}");

        assertThat(runWith("finished APPROVED")
                        .link(timeless)
                        .link(screened("t1", time(1), "{'has_sanction_match':false}"))
                        .link(screened("t1", time(2), "{'has_sanction_match':false}"))
                        .contradictions())
                .hasSize(1);
    }

    @Test
    void each_transaction_with_a_match_is_reported_even_without_an_id() {
        WorkflowRun run = runWith("finished APPROVED")
                .link(screened("t1", time(1), "{'has_sanction_match':true}"))
                .link(screened("t2", time(2), "{'has_sanction_match':true}"))
                .link(event("{'event':'transaction/processed','timestamp':'" + time(3)
                        + "','data':{'aml_details':{'has_sanction_match':true}}}"));

        assertThat(run.contradictions()).extracting(Contradiction::id).containsExactly("t1", "t2", null);
        assertThat(run.explain().lines())
                .filteredOn(line -> line.startsWith("Contradictions: "))
                .containsExactly("Contradictions: " + String.join("; ", texts(run)));
    }

    @Test
    void a_declined_transaction_or_last_session_under_an_automatic_approval() {
        WorkflowRun run = runWith("finished APPROVED")
                .link(session("s1", time(1), "'status':'DECLINED'"))
                .link(transaction("t1", time(2), "'state':'DECLINE'"))
                .link(transaction("t2", time(3), "'state':'REVIEW'"));

        assertReported(
                run,
                Verdict.Kind.APPROVED,
                Kind.STATUS_WITHOUT_OVERRIDE,
                "status APPROVED, but the last session is DECLINED (s1)",
                "status APPROVED, but a transaction is DECLINE (t1)");
        assertThat(run.link(session("s2", time(4), "'status':'APPROVED'")).contradictions())
                .as("a session that was gone through again with success")
                .extracting(Contradiction::id)
                .containsExactly("t1");
        assertThat(run.apply(status("DECLINED", time(5)))
                        .apply(status("APPROVED", time(6)))
                        .contradictions())
                .as("a person approved in spite of it")
                .isEmpty();
    }

    @Test
    void an_overall_result_that_is_better_than_its_checks() {
        assertReported(
                runWith("finished REVIEW")
                        .link(session(
                                "s1",
                                time(1),
                                "'status':'REVIEW','documentCheckResult':{'overallResult':'APPROVED',"
                                        + "'photoForgeryCheckResult':'FAIL'}")),
                Verdict.Kind.REVIEW,
                Kind.OUTCOMES_DIFFER,
                "document is APPROVED, but photo forgery: FAIL (s1)");
    }

    @ParameterizedTest
    @CsvSource({
        "documentCheckResult, document",
        "selfieVerificationResult, selfie",
        "proofOfAddressCheckResult, proof of address"
    })
    void a_session_that_is_better_than_one_of_its_groups(String field, String name) {
        String group = "'status':'APPROVED','" + field + "':{'overallResult':'DECLINED'}";
        WorkflowRun run = runWith("RUNNING").link(session("s1", time(1), group));

        assertReported(
                run,
                Verdict.Kind.PENDING,
                Kind.OUTCOMES_DIFFER,
                "a session is APPROVED, but its " + name + " is DECLINED (s1)");
        assertThat(run.link(session("s2", time(2), "'status':'APPROVED','" + field + "':{'overallResult':'APPROVED'}"))
                        .contradictions())
                .as("the same was done again")
                .isEmpty();
    }

    @Test
    void two_ends_at_one_time_or_one_without_a_time() {
        assertReported(
                runWith("RUNNING").apply(status("finished APPROVED", time(3))).apply(status("DECLINED", time(3))),
                Verdict.Kind.DECLINED,
                Kind.OUTCOMES_DIFFER,
                "status DECLINED beside APPROVED, which is as late");
        assertReported(
                runWith("RUNNING").apply(status("finished APPROVED", null)),
                Verdict.Kind.PENDING,
                Kind.OUTCOMES_DIFFER,
                "status RUNNING beside APPROVED, which has no time");
        assertReported(
                runWith("finished APPROVED").apply(status("DECLINED", null)),
                Verdict.Kind.DECLINED,
                Kind.OUTCOMES_DIFFER,
                "status DECLINED beside APPROVED, and which of them was later is not known");
        assertThat(runWith("finished APPROVED", "DECLINED").contradictions()).isEmpty();
        assertThat(runWith("finished APPROVED").apply(status("Approve", null)).contradictions())
                .isEmpty();
    }

    @Test
    void a_run_that_continues_after_its_end() {
        assertReported(
                runWith("CREATED", "finished RUNNING"),
                Verdict.Kind.PENDING,
                Kind.OUTCOMES_DIFFER,
                "a run that has finished with status RUNNING");
        assertThat(runWith("CREATED", "finished RUNNING", "REVIEW").contradictions())
                .isEmpty();
    }

    private static AnalystEntry entry(Instant at, RunStatus from, RunStatus to) {
        return AnalystEntry.statusChange("Mara Inkwell", at, from, to, "Certificate seen");
    }

    @Test
    void a_log_entry_that_no_webhook_confirms() {
        assertReported(
                runWith("finished REVIEW").withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.APPROVED)),
                Verdict.Kind.REVIEW,
                Kind.UNCONFIRMED_LOG_ENTRY,
                "the analyst log has a change from REVIEW to APPROVED at " + AT_1 + ", and no webhook tells of it");
        assertThat(WorkflowRun.start("run-1")
                        .withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.APPROVED))
                        .contradictions())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'REVIEW,APPROVED', REVIEW, APPROVED, PT0S, true",
        "'REVIEW,APPROVED', REVIEW, APPROVED, PT24H, true",
        "'REVIEW,APPROVED', REVIEW, APPROVED, -PT24H, true",
        "'REVIEW,APPROVED', REVIEW, APPROVED, PT24H1S, false",
        "'REVIEW,APPROVED', REVIEW, APPROVED, -PT24H1S, false",
        "'REVIEW,APPROVED', DECLINED, APPROVED, PT0S, false",
        "'REVIEW,APPROVED', REVIEW, DECLINED, PT0S, false",
        "'REVIEW,APPROVED', APPROVED, REVIEW, PT0S, false",
        "'APPROVED', REVIEW, APPROVED, PT0S, false",
        "'REVIEW,DECLINED,APPROVED', REVIEW, APPROVED, PT0S, true",
        "'DECLINED,RUNNING', DECLINED, RUNNING, PT0S, true",
        "'REVIEW,Approve', REVIEW, APPROVED, PT0S, true"
    })
    void webhooks_with_its_statuses_within_a_day_confirm_a_log_entry(
            String statuses, RunStatus from, RunStatus to, Duration later, boolean isBorneOut) {
        WorkflowRun run = runWith(statuses.split(",")).withAnalystEntry(entry(AT_1.plus(later), from, to));

        assertThat(run.contradictions()).hasSize(isBorneOut ? 0 : 1);
    }

    @Test
    void two_entries_about_one_change_are_both_confirmed() {
        AnalystEntry entry = entry(AT_1, RunStatus.REVIEW, RunStatus.APPROVED);

        assertThat(runWith("finished REVIEW", "APPROVED")
                        .withAnalystEntry(entry)
                        .withAnalystEntry(entry.withNote("again"))
                        .contradictions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'action':'STATUS_CHANGE','to':'APPROVED'}                                     | 0
        {'action':'STATUS_CHANGE','from':'REVIEW','to':'APPROVED'}                     | 0
        {'action':'STATUS_CHANGE','to':'DECLINED'}                                     | 1
        {'action':'STATUS_CHANGE','from':'DECLINED','to':'APPROVED'}                   | 1
        {'action':'STATUS_CHANGE','from':'NEW_WORD','to':'APPROVED'}                   | 1
        {'action':'STATUS_CHANGE','to':'NEW_WORD'}                                     | 1
        {'action':'STATUS_CHANGE'}                                                     | 0
        {'action':'STATUS_CHANGE','from':'REVIEW'}                                     | 0
        {'action':'NOTE','to':'DECLINED'}                                              | 0
        {'action':'ESCALATED','to':'DECLINED'}                                         | 0
        """)
    void only_an_entry_that_names_a_status_needs_confirmation(String entry, int contradictions) {
        assertThat(runWith("finished REVIEW", "APPROVED")
                        .withAnalystEntry(AnalystEntry.parse(Webhooks.utf8(entry)))
                        .contradictions())
                .hasSize(contradictions);
        assertThat(runWith("finished REVIEW", "NEW_WORD", "APPROVED")
                        .withAnalystEntry(
                                AnalystEntry.parse(Webhooks.utf8("{'action':'STATUS_CHANGE','to':'NEW_WORD'}")))
                        .contradictions())
                .isEmpty();
    }

    @Test
    void a_status_without_a_time_confirms_an_entry_of_any_time() {
        Instant late = AT_1.plus(Duration.ofDays(9));

        assertThat(runWith("finished REVIEW")
                        .apply(status("DECLINED", null))
                        .withAnalystEntry(entry(late, RunStatus.REVIEW, RunStatus.DECLINED))
                        .contradictions())
                .extracting(Contradiction::kind)
                .doesNotContain(Kind.UNCONFIRMED_LOG_ENTRY);
        assertThat(WorkflowRun.start("run-1")
                        .apply(status("REVIEW", null))
                        .apply(status("APPROVED", time(1)))
                        .withAnalystEntry(entry(AT_1, RunStatus.REVIEW, RunStatus.APPROVED))
                        .contradictions())
                .extracting(Contradiction::kind)
                .doesNotContain(Kind.UNCONFIRMED_LOG_ENTRY);
    }

    @Test
    void contradictions_are_sorted_by_kind_and_fit_into_an_explanation_of_ten_lines() {
        WorkflowRun run = runWith("finished REVIEW", "RUNNING", "APPROVED", "DECLINED", "APPROVED")
                .withAnalystEntry(entry(AT_1, RunStatus.EXPIRED, RunStatus.APPROVED))
                .withAnalystEntry(entry(AT_1, RunStatus.ERROR, RunStatus.APPROVED));
        for (int i = 0; i < 30; i++) {
            run = run.link(
                    transaction("t" + i, time(i), "'state':'DECLINE','aml_details':{'has_sanction_match':true}"));
        }
        String explanation = run.explain();

        assertThat(run.contradictions())
                .hasSize(32)
                .extracting(Contradiction::kind)
                .isSorted();
        assertThat(explanation.lines()).hasSize(10);
        assertThat(explanation).contains(texts(run)).contains("Override: ", "Reopened: ", "without a logged reason");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(runWith("APPROVED").contradictions()::clear);
    }

    static List<String> runs() {
        return Webhooks.RUNS;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_sample_runs_have_no_contradictions(String name) {
        assertThat(Webhooks.run(name).contradictions()).isEmpty();
        assertThat(Webhooks.run(name).explain()).doesNotContain("Contradictions");
    }
}
