package dev.verdict.seon;

import static dev.verdict.seon.Webhooks.time;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict.Kind;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Outcome;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.review.Section;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.Trait;
import dev.verdict.seon.review.SeonReview;
import dev.verdict.seon.transaction.EmailDetails;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeonReviewTest {
    private static ReviewRun row(String name) {
        return SeonReview.run(Webhooks.run(name));
    }

    private static List<String> found(ReviewFilter filter) {
        return Webhooks.RUNS.stream().filter(name -> filter.test(row(name))).toList();
    }

    @Test
    void a_run_and_its_transactions_are_rows_that_know_each_other() {
        ReviewRun run = row("approved");

        assertThat(run.runId()).isEqualTo("3f0e6a10-0000-4000-8000-000000000001");
        assertThat(run.person().userId()).isEqualTo("user-1001");
        assertThat(run.person().name()).isEqualTo("Ada Quillfeather");
        assertThat(run.person().email()).isEqualTo("ada.quillfeather@example.com");
        assertThat(run.workflowName()).isEqualTo("Onboarding EU");
        assertThat(run.at()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(run.verdict().kind()).isEqualTo(Kind.APPROVED);
        assertThat(run.transactions())
                .extracting(ReviewTransaction::toString)
                .containsExactly(
                        "SEON transaction tx-101 of run " + run.runId()
                                + " at 2026-03-02T10:00:05Z: APPROVE, fraud score 4.5",
                        "SEON transaction tx-102 of run " + run.runId()
                                + " at 2026-03-02T10:04:30Z: APPROVE, fraud score 2");
        assertThat(run.transactions()).allMatch(row -> row.runId().equals(run.runId()));
        assertThat(run.transactions().get(1).amount()).isEqualTo(new BigDecimal("250.5"));
        assertThat(run.transactions())
                .filteredOn(ReviewFilter.ALL
                        .withText("ada.quill")
                        .withActionType("deposit")
                        .withStatuses(List.of("APPROVED")))
                .extracting(ReviewTransaction::id)
                .containsExactly("tx-102");
    }

    @Test
    void filters_find_the_sample_runs() {
        ReviewFilter all = ReviewFilter.ALL;

        assertThat(found(all.withVerdicts(List.of(Kind.DECLINED))))
                .containsExactly("declined", "approved-overridden-to-declined");
        assertThat(found(all.withStatuses(List.of("Abandoned", "EXPIRED")))).containsExactly("abandoned", "expired");
        assertThat(found(all.withText("QUILLFEATHER"))).hasSize(4);
        assertThat(found(all.withOverriddenOnly(true)))
                .containsExactly(
                        "declined-overridden-to-approved",
                        "approved-overridden-to-declined",
                        "updated-before-finished");
        assertThat(found(all.withWorkflow("8d1f0c52-6b1e-4f6f-9a55-2f4f5f0f0001")))
                .hasSize(Webhooks.RUNS.size());
    }

    @Test
    void the_text_filter_finds_names_of_earlier_events() {
        ReviewRun run =
                SeonReview.run(WorkflowRun.start("run-1", RunStart.of("u").withEmail("first@shop.example"))
                        .link(Webhooks.session("s", time(1), "'name':'Ada Quillfeather'"))
                        .link(Webhooks.session("s", time(2), "'name':'Ada Marsh','email':'later@shop.example'")));

        assertThat(run.person().name()).isEqualTo("Ada Marsh");
        assertThat(run.person().aliases()).containsExactlyInAnyOrder("Ada Quillfeather", "first@shop.example");
        assertThat(List.of("quillfeather", "marsh", "first@", "later@"))
                .allMatch(text -> ReviewFilter.ALL.withText(text).test(run));
    }

    @Test
    void the_timeline_has_steps_in_order_with_their_times_and_the_statuses() {
        ReviewRun run = row("approved");

        assertThat(run.timeline().steps())
                .extracting(TimelineStep::toString)
                .containsExactly(
                        "transaction PASSED, attempts 1",
                        "identity verification PASSED, attempts 1",
                        "transaction PASSED, attempts 1");
        assertThat(run.timeline().steps().get(1).duration()).contains(Duration.ofMinutes(4));
        assertThat(run.timeline().steps().get(0).duration())
                .as("a transaction has no start")
                .isEmpty();
        assertThat(run.timeline().duration()).contains(Duration.ofMinutes(5));
        assertThat(run.timeline().statuses())
                .extracting(point -> point.status() + " " + point.verdict() + " " + point.byPerson())
                .containsExactly("RUNNING PENDING false", "APPROVED APPROVED false");
    }

    @Test
    void sessions_of_one_template_are_attempts_at_one_step() {
        WorkflowRun run = WorkflowRun.start("run-1")
                .link(Webhooks.session("s-1", time(1), "'templateId':'t','status':'DECLINED'"))
                .link(Webhooks.transaction("tx", time(2), "'state':'REVIEW'"))
                .link(Webhooks.session("s-2", time(3), "'templateId':'t','status':'APPROVED'"))
                .link(Webhooks.session("s-3", time(4), "'templateId':'other','status':'ABANDONED'"));

        assertThat(SeonReview.run(run).timeline().steps())
                .extracting(TimelineStep::toString)
                .containsExactly(
                        "identity verification PASSED, attempts 2",
                        "transaction REVIEW, attempts 1",
                        "identity verification LEFT, attempts 1");
        assertThat(SeonReview.run(run).timeline().steps().get(0).attempts())
                .extracting(TimelineStep.Attempt::toString)
                .containsExactly("s-1 DECLINED at " + time(1), "s-2 APPROVED at " + time(3));
    }

    @Test
    void where_the_person_left_and_where_a_run_failed() {
        assertThat(row("abandoned").droppedOffAt()).map(TimelineStep::outcome).contains(Outcome.LEFT);
        assertThat(row("expired").droppedOffAt()).map(TimelineStep::name).contains("transaction");
        assertThat(row("declined-overridden-to-approved").failedAt())
                .hasValueSatisfying(
                        step -> assertThat(step.reasons().toString()).contains("name match: FAIL"));
        assertThat(row("approved").failedAt()).isEmpty();
    }

    @Test
    void the_log_has_entries_and_the_changes_that_no_entry_explains() {
        assertThat(row("declined-overridden-to-approved").log())
                .extracting(entry -> entry.action() + " " + entry.by() + " " + entry.reason())
                .containsExactly(
                        "RUN_VIEWED Mara Inkwell null", "STATUS_CHANGE Mara Inkwell Married name, certificate seen");
        WorkflowRun unexplained = Webhooks.runWith("finished DECLINED", "APPROVED");
        assertThat(SeonReview.run(unexplained).log()).singleElement().satisfies(entry -> {
            assertThat(entry.toString()).isEqualTo(time(1) + " STATUS_CHANGE SEON run run-1, DECLINED -> APPROVED");
            assertThat(entry.by()).isNull();
        });
        assertThat(SeonReview.run(unexplained).timeline().statuses())
                .extracting(point -> point.byPerson())
                .containsExactly(false, true);
        assertThat(SeonReview.run(unexplained).timeline().endedAt())
                .as("before the change by a person")
                .isEqualTo(time(0));
    }

    @Test
    void a_note_of_your_own_log_stands_in_the_log_of_the_run() {
        ReviewRun run = row("declined-overridden-to-approved");
        AuditEntry note = AuditEntry.of(Instant.EPOCH, "Odo", AuditAction.NOTE, run, "called");

        assertThat(run.withLog(List.of(note)).log()).hasSize(3).startsWith(note);
    }

    @Test
    void a_run_has_the_sections_of_the_checks_that_ran() {
        assertThat(row("approved").sections())
                .extracting(Section::kind)
                .containsExactly(
                        Section.Kind.SUMMARY,
                        Section.Kind.PHONE,
                        Section.Kind.EMAIL,
                        Section.Kind.IP,
                        Section.Kind.AML,
                        Section.Kind.DOCUMENT,
                        Section.Kind.SELFIE,
                        Section.Kind.PROOF_OF_ADDRESS,
                        Section.Kind.DEVICE);
        assertThat(row("expired").sections())
                .extracting(Section::kind)
                .containsExactly(Section.Kind.SUMMARY, Section.Kind.IP, Section.Kind.DEVICE);
        assertThat(SeonReview.run(WorkflowRun.start("run-1")).sections())
                .extracting(Section::kind)
                .containsExactly(Section.Kind.SUMMARY);
        assertThat(SeonReview.run(WorkflowRun.start("run-1")
                                .link(Webhooks.transaction("t", time(1), "'ip_details':{},'phone_details':{}")))
                        .sections())
                .as("SEON sends an empty object for what it did not check")
                .hasSize(1);
    }

    @Test
    void a_section_prints_its_kind_and_how_much_it_has() {
        for (Section section : row("approved").sections()) {
            assertThat(section)
                    .hasToString(section.kind() + " " + section.findings())
                    .asString()
                    .contains("checks " + section.checks().size() + ", signals "
                            + section.signals().size());
        }
    }

    @Test
    void sections_are_typed() {
        ReviewRun run = row("approved");

        assertThat(run.section(Section.Summary.class).orElseThrow().riskScore()).isEqualTo(new BigDecimal(2));
        assertThat(run.section(Section.Phone.class).orElseThrow().number()).isEqualTo("447700900123");
        Section.Email email = run.section(Section.Email.class).orElseThrow();
        assertThat(email.address()).isEqualTo("ada.quillfeather@example.com");
        assertThat(email.signals()).isEqualTo(Map.of("UNDELIVERABLE_EMAIL", false));
        assertThat(email.findings().detail(EmailDetails.class).orElseThrow().score())
                .isEqualTo(new BigDecimal("0.5"));
        assertThat(run.section(Section.Ip.class).orElseThrow().country()).isEqualTo("GB");
        assertThat(run.section(Section.Aml.class).orElseThrow().signals())
                .hasSize(5)
                .doesNotContainValue(true);
        assertThat(run.section(Section.Aml.class).orElseThrow().unresolvedHits())
                .isNull();
        Section.Document document = run.section(Section.Document.class).orElseThrow();
        assertThat(document.number()).isEqualTo("Q1234567");
        assertThat(document.fullName()).isEqualTo("Ada Quillfeather");
        assertThat(document.expiresOn()).isEqualTo("2031-05-01");
        assertThat(document.type().raw()).isEqualTo("PASSPORT");
        assertThat(document.checks())
                .hasSize(18)
                .extracting(Section.Check::outcome)
                .contains(Outcome.NOT_APPLICABLE);
        assertThat(run.section(Section.Selfie.class).orElseThrow().checks())
                .extracting(Section.Check::toString)
                .containsExactly("livenessCheckResult PASSED", "faceMatchingResult PASSED");
        assertThat(run.section(Section.ProofOfAddress.class).orElseThrow().address())
                .isEqualTo("12 Lantern Row, Mossford");
        assertThat(run.section(Section.Device.class).orElseThrow().id()).isEqualTo("d41d8cd98f00b204");
        assertThat(run.section(Section.Identity.class)).isEmpty();
    }

    @Test
    void the_latest_results_count_whatever_the_order_of_arrival() {
        WorkflowRun run = WorkflowRun.start("run-1")
                .link(Webhooks.transaction("t2", time(2), "'email_details':{'email':'b@x.example','n':2}"))
                .link(Webhooks.transaction("t3", time(3), "'state':'APPROVE'"))
                .link(Webhooks.transaction("t1", time(1), "'email_details':{'email':'a@x.example','n':1}"));

        Section.Email email = SeonReview.run(run).section(Section.Email.class).orElseThrow();
        assertThat(email.address()).isEqualTo("b@x.example");
        assertThat(email.findings().detail(EmailDetails.class).orElseThrow().raw("n"))
                .as("details are lossless")
                .isEqualTo(new BigDecimal(2));
        assertThat(email.findings().at()).isEqualTo(time(2));
    }

    @Test
    void the_latest_screening_can_be_in_an_event_of_its_own() {
        SeonEvent inTransaction = Webhooks.transaction("t", time(2), "'aml_details':{'has_pep_match':true}");
        WorkflowRun run = WorkflowRun.start("run-1").link(inTransaction);

        for (int minute : List.of(1, 3)) {
            SeonEvent own = Webhooks.event("{'event':'aml:monitoring','timestamp':'" + time(minute) + "','n':2}");
            Section.Aml aml =
                    SeonReview.run(run.link(own)).section(Section.Aml.class).orElseThrow();
            assertThat(aml.findings().detail(AmlEvent.class).isPresent()).isEqualTo(minute == 3);
            assertThat(aml.signals()).isEqualTo(minute == 3 ? Map.of() : Map.of("PEP_MATCH", true));
        }
    }

    @Test
    void a_document_comes_with_the_data_that_the_same_session_read() {
        String data = "'documentCheckExtractedData':{'documentNumber':'7'}";
        WorkflowRun run = WorkflowRun.start("run-1")
                .link(Webhooks.session("s1", time(1), "'documentCheckResult':{'overallResult':'APPROVED'}," + data));
        WorkflowRun again =
                run.link(Webhooks.session("s2", time(2), "'documentCheckResult':{'overallResult':'REVIEW'}"));
        WorkflowRun dataOnly = WorkflowRun.start("run-1").link(Webhooks.session("s1", time(1), data));

        assertThat(SeonReview.run(run)
                        .section(Section.Document.class)
                        .orElseThrow()
                        .number())
                .isEqualTo("7");
        Section.Document second =
                SeonReview.run(again).section(Section.Document.class).orElseThrow();
        assertThat(second.number())
                .as("another session can be about another document")
                .isNull();
        assertThat(second.findings().result().raw()).isEqualTo("REVIEW");
        assertThat(SeonReview.run(dataOnly)
                        .section(Section.Document.class)
                        .orElseThrow()
                        .number())
                .isEqualTo("7");
    }

    @Test
    void traits_are_what_the_run_and_its_transactions_tell() {
        ReviewRun run = row("approved");

        assertThat(run.traits())
                .containsExactlyInAnyOrder(
                        new Trait(Trait.Kind.EMAIL_DOMAIN, "example.com"),
                        new Trait(Trait.Kind.DOCUMENT, "GB Q1234567"),
                        new Trait(Trait.Kind.ADDRESS, "12 lantern row mossford"));
        assertThat(run.transactions().get(0).traits())
                .containsExactlyInAnyOrder(
                        new Trait(Trait.Kind.DEVICE, "d41d8cd98f00b204"),
                        new Trait(Trait.Kind.IP, "192.0.2.17"),
                        new Trait(Trait.Kind.EMAIL_DOMAIN, "example.com"),
                        new Trait(Trait.Kind.PHONE, "447700900123"),
                        new Trait(Trait.Kind.COUNTRY, "GB"));
    }

    @Test
    void transactions_outside_runs_are_rows_without_a_run() {
        List<SeonEvent> events = List.of(
                Webhooks.transaction("t-2", time(2), "'state':'REVIEW','user_id':'u-1','user_fullname':'Ada'"),
                Webhooks.transaction("t-1", time(1), "'state':'NEWWORD'"),
                Webhooks.event("{'event':'transaction:status_update','date':'" + time(3)
                        + "','transactions':[{'id':'t-2','state':'DECLINE'}]}"));

        List<ReviewTransaction> rows = SeonReview.outsideRuns(events);

        assertThat(rows)
                .extracting(row -> row.id() + " " + row.runId() + " " + row.outcome())
                .containsExactly("t-1 null UNRECOGNIZED", "t-2 null FAILED");
        assertThat(rows.get(1).person().userId()).isEqualTo("u-1");
    }

    @Test
    void a_run_with_thousands_of_changes_is_read_in_one_pass() {
        WorkflowRun run = WorkflowRun.start(Webhooks.RUN);
        Instant start = Instant.parse("2026-03-02T10:00:00Z");
        for (int i = 0; i < 2_000; i++) {
            run = run.apply(Webhooks.status(
                    i % 2 == 0 ? "APPROVED" : "DECLINED", start.plusSeconds(i).toString()));
        }

        assertThat(SeonReview.run(run).log()).hasSize(1_999);
    }
}
