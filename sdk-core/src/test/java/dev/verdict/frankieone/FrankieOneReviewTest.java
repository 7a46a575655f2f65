package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.Verdict.Kind;
import dev.verdict.frankieone.review.FrankieOneReview;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.Outcome;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewFilter;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.ReviewTransaction;
import dev.verdict.review.Section;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.Trait;
import dev.verdict.review.UserActivity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrankieOneReviewTest {
    private static ReviewRun row(String name) {
        return FrankieOneReview.run(Fixture.response(name));
    }

    private static ReviewRun row(String id, String json) {
        return FrankieOneReview.run(WorkflowResponse.parse(Fixture.utf8("{'workflowResult':{'workflowExecutionId':'"
                + id + "','workflowExecutionState':'COMPLETED','status':'REVIEW'," + json + "}}")));
    }

    private static String checks(String checks) {
        return "'workflowStepResults':[{'stepName':'S','result':'HIT','processResults':[" + checks + "]}]";
    }

    private static List<String> steps(ReviewRun run) {
        return run.timeline().steps().stream().map(TimelineStep::toString).toList();
    }

    @Test
    void a_result_is_a_row() {
        ReviewRun run = row("individual-fail-overridden-to-pass");

        assertThat(run.runId()).isEqualTo("01KM88TY4NA1GB6DRP0YR4JT63");
        assertThat(run.person())
                .isEqualTo(new Person(
                        "d49debeb-0a7f-4976-9256-4155fe2eb198", "CASEY EXAMPLEFORD", "casey.exampleford@example.com"));
        assertThat(run.status().raw()).isEqualTo("PASS");
        assertThat(run.verdict().kind()).isEqualTo(Kind.APPROVED);
        assertThat(run.timeline().statuses())
                .extracting(point -> point.status() + " " + point.verdict() + " " + point.byPerson())
                .containsExactly("FAIL DECLINED false", "PASS APPROVED true");
        assertThat(run.log()).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("compliance.lead@example.com");
            assertThat(entry.toString())
                    .isEqualTo("2026-03-22T13:20:16.205158Z STATUS_CHANGE FrankieOne run 01KM88TY4NA1GB6DRP0YR4JT63,"
                            + " FAIL -> PASS");
        });
        assertThat(List.of(
                        ReviewFilter.ALL.withText("exampleford"),
                        ReviewFilter.ALL.withOverriddenOnly(true),
                        ReviewFilter.ALL.withOpenIssuesOnly(true),
                        ReviewFilter.ALL.withStatuses(List.of("pass"))))
                .allMatch(filter -> filter.test(run));
    }

    @Test
    void a_result_from_a_list_is_a_row_without_the_name() {
        ReviewRun run = FrankieOneReview.run(Fixture.result("individual-review-aml"));

        assertThat(run.person().userId()).isNotNull();
        assertThat(run.person().name()).isNull();
        assertThat(run.log()).isEmpty();
        assertThat(row("individual-pass").person().userId())
                .as("only the individual has it")
                .isEqualTo(Fixture.response("individual-pass")
                        .individual()
                        .orElseThrow()
                        .entityId());
    }

    @Test
    void every_recorded_result_is_a_row_that_prints_no_personal_data() {
        for (String name : Fixture.ALL) {
            ReviewRun run = row(name);

            assertThat(run.sections()).as(name).isNotEmpty().isSortedAccordingTo(Comparator.comparing(Section::kind));
            assertThat(run.sections())
                    .as(name)
                    .allSatisfy(section -> assertThat(section).hasToString(section.kind() + " " + section.findings()));
            assertThat(run.failingSteps()).isEqualTo(run.result().failingSteps());
            assertThat(run)
                    .hasToString("FrankieOne run " + run.runId() + " " + run.status() + ", "
                            + run.verdict().kind() + (run.statusOverride().isPresent() ? ", overridden" : ""));
            String printed = run + " " + run.timeline() + run.sections() + run.transactions() + run.traits() + run.log()
                    + UserActivity.of(run, List.of(run));
            run.person().aliases().forEach(alias -> assertThat(printed).doesNotContain(alias));
            if (run.person().name() != null) {
                assertThat(printed).as(name).doesNotContain(run.person().name());
            }
        }
    }

    @Test
    void the_steps_of_a_finished_run() {
        ReviewRun run = row("individual-review-aml");

        assertThat(steps(run))
                .containsExactly(
                        "START PASSED, attempts 1",
                        "AML FAILED, attempts 1",
                        "DECISION PASSED, attempts 1",
                        "FINISH PASSED, attempts 1");
        assertThat(run.failedAt()).hasValueSatisfying(step -> {
            assertThat(step.name()).isEqualTo("AML");
            assertThat(step.startedAt()).hasValueSatisfying(at -> assertThat(at).isEqualTo("2026-02-03T05:09:58.47Z"));
            assertThat(step.reasons().toString()).contains("unresolved hits: 2");
        });
        assertThat(run.timeline().duration()).contains(Duration.parse("PT2.2042274S"));
    }

    @Test
    void a_running_run_waits_at_a_step_and_shows_whom_it_is_about() {
        ReviewRun run = row("individual-in-progress");

        assertThat(run.status().raw()).isEqualTo("IN_PROGRESS");
        assertThat(run.person().email()).isEqualTo("finley.testersby@example.com");
        assertThat(steps(run))
                .containsExactly(
                        "START PASSED, attempts 1",
                        "KYC PASSED, attempts 1",
                        "IDV INCOMPLETE, attempts 1",
                        "AML NOT_REACHED, attempts 0",
                        "DECISION NOT_REACHED, attempts 0",
                        "FINISH NOT_REACHED, attempts 0");
        assertThat(run.waitsAt()).map(TimelineStep::name).contains("IDV");
        assertThat(run.droppedOffAt()).isEmpty();
    }

    @Test
    void a_repeated_step_has_its_attempts_and_each_document_a_section() {
        ReviewRun run = row("individual-two-documents");

        assertThat(steps(run)).contains("IDV FAILED, attempts 3");
        assertThat(run.sections().stream()
                        .filter(Section.Document.class::isInstance)
                        .map(Section.Document.class::cast))
                .extracting(document -> document.number() + " " + document.type() + " " + document.country())
                .containsExactlyInAnyOrder("X0000002 PASSPORT AUS", "00000002 DRIVERS_LICENSE AUS");
        assertThat(run.traits())
                .contains(new Trait(Trait.Kind.DOCUMENT, "AU X0000002"), new Trait(Trait.Kind.DOCUMENT, "AU 00000002"));
    }

    @Test
    void screenings_count_unresolved_hits_and_checks_tell_for_or_against() {
        Section.Aml aml =
                row("individual-review-aml").section(Section.Aml.class).orElseThrow();

        assertThat(aml.unresolvedHits()).isEqualTo(2);
        assertThat(aml.signals()).containsEntry("PEP", true).containsEntry("MEDIA", false);
        assertThat(aml.checks())
                .extracting(Section.Check::toString)
                .containsExactly(
                        "AML INDIVIDUAL FAILED, from example-pep-register",
                        "AML INDIVIDUAL FAILED, from example-sanctions-list",
                        "AML INDIVIDUAL PASSED, from example-watchlist");
        assertThat(row("individual-in-progress")
                        .section(Section.Identity.class)
                        .orElseThrow()
                        .checks())
                .extracting(Section.Check::outcome)
                .containsOnly(Outcome.PASSED);
    }

    @Test
    void devices_and_ip_addresses_are_sections_and_traits() {
        ReviewRun run = row(
                "e-1",
                checks(
                        "{'class':'DEVICE','result':'HIT','supplementaryData':{'type':'FRAUD_DEVICE','device':"
                                + "{'fingerprint':'fp-1','isEmulated':true,'isRooted':false,'os':'Android','model':'M1'}}},"
                                + "{'class':'FRAUD','result':'CLEAR','supplementaryData':{'type':'FRAUD_IP_ADDRESS',"
                                + "'ipAddressInformation':{'v4Address':'192.0.2.7','location':{'country':'AUS','city':'X'}}}}"));

        Section.Device device = run.section(Section.Device.class).orElseThrow();
        assertThat(device.id()).isEqualTo("fp-1");
        assertThat(device.signals())
                .containsEntry("EMULATOR", true)
                .containsEntry("ROOTED_DEVICE", false)
                .hasSize(2);
        assertThat(run.section(Section.Ip.class).orElseThrow().address()).isEqualTo("192.0.2.7");
        assertThat(run.traits())
                .contains(
                        new Trait(Trait.Kind.DEVICE, "fp-1"),
                        new Trait(Trait.Kind.IP, "192.0.2.7"),
                        new Trait(Trait.Kind.COUNTRY, "AU"));
        assertThat(run.toString() + run.sections() + run.traits()).doesNotContain("fp-1", "192.0.2.7", "Android");
    }

    @Test
    void a_duplicate_that_the_platform_reports_links_the_two_entities() {
        String hit = checks("{'class':'DUPLICATE','result':'HIT','manualStatus':'%s','supplementaryData':"
                + "{'type':'DUPLICATE','duplicateEntityId':'entity-2'}}");
        ReviewRun other = row("e-2", "'entityId':'entity-2'");

        assertThat(Network.of(
                                List.of(row("e-1", "'entityId':'entity-1'," + hit.formatted("")), other),
                                NetworkLimits.DEFAULTS)
                        .components())
                .singleElement()
                .satisfies(component -> assertThat(component.links().toString()).isEqualTo("[DUPLICATE of 2]"));
        assertThat(Network.of(
                                List.of(row("e-1", "'entityId':'entity-1'," + hit.formatted("FALSE_POSITIVE")), other),
                                NetworkLimits.DEFAULTS)
                        .components())
                .as("a person resolved it")
                .isEmpty();
    }

    @Test
    void monitored_activities_are_transactions_and_each_is_one_row() {
        String activity = "'activity':{'activityId':'a-1','device':{'fingerprint':'fp-1'},'detail':{'activityType':"
                + "'TRANSACTION','activityAt':'2026-03-02T10:00:00Z','transaction':{'amount':12.5,'currency':'AUD'}}}";
        ReviewRun run = row(
                "e-1",
                "'entityId':'entity-1',"
                        + checks("{'processResultId':'p-1','class':'ACTIVITY','result':'CLEAR','supplementaryData':"
                                + "{'type':'ACTIVITY_FRAUD'," + activity + "}},"
                                + "{'processResultId':'p-2','class':'ACTIVITY','result':'HIT','supplementaryData':"
                                + "{'type':'ACTIVITY_FRAUD'," + activity + "}},"
                                + "{'processResultId':'p-3','class':'ACTIVITY','result':'HIT','supplementaryData':"
                                + "{'type':'ACTIVITY_FRAUD','activity':{'relatedProcessResults':'wrong'}}}"));

        assertThat(run.transactions())
                .extracting(ReviewTransaction::toString)
                .contains("FrankieOne transaction a-1 of run e-1 at 2026-03-02T10:00:00Z: HIT");
        ReviewTransaction payment = run.transactions().stream()
                .filter(row -> "a-1".equals(row.id()))
                .findFirst()
                .orElseThrow();
        assertThat(payment.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(payment.amount()).isEqualTo(new BigDecimal("12.5"));
        assertThat(payment.person().userId()).isEqualTo("entity-1");
        assertThat(payment.traits()).containsExactly(new Trait(Trait.Kind.DEVICE, "fp-1"));
        assertThat(run.transactions()).hasSize(2);
    }

    @Test
    void an_entity_that_cannot_be_read_does_not_hide_the_run() {
        String json = new String(Fixture.json("organization-review"), StandardCharsets.UTF_8);
        ReviewRun organization = FrankieOneReview.run(WorkflowResponse.parse(json));
        ReviewRun unreadable = FrankieOneReview.run(WorkflowResponse.parse(
                json.replaceFirst("\"organization\": \\{", "\"organization\": {\"linkedIndividuals\": 7,")));

        assertThat(organization.person().name()).isEqualTo("SAMPLETON AND PLACEHOLDER WIDGETS PTY LTD");
        assertThat(unreadable.person().name()).isNull();
        assertThat(unreadable.runId()).isEqualTo(organization.runId());
    }

    @Test
    void a_result_without_an_id_is_no_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrankieOneReview.run(Fixture.parse("{'workflowExecutionState':'COMPLETED'}")));
    }
}
