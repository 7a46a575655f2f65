package dev.verdict.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.desk.data.Created;
import dev.verdict.desk.data.PlatformAnswer;
import dev.verdict.desk.data.RunKey;
import dev.verdict.frankieone.WorkflowStatus;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Person;
import dev.verdict.sandbox.Sample;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class RunPageTest {
    private static final Person JANE = new Person("user-7", "Jane Doe", "jane@example.com");

    private final TestDesk desk = new TestDesk();
    private final String run = desk.put(Sample.INDIVIDUAL_REVIEW_AML, "RUN1", JANE);
    private final Visitor visitor = desk.enter();

    @AfterEach
    void close() {
        desk.close();
    }

    private List<AuditEntry> logged(AuditAction action) {
        Predicate<AuditEntry> isOfAction = entry -> entry.action().is(action);
        return desk.store.log().entries().stream().filter(isOfAction).toList();
    }

    private HttpResponse<String> decide(Visitor by, String version, String decision, String reason) {
        return by.post(run + "/decision", Map.of("decision", decision, "reason", reason, "version", version));
    }

    @Test
    void a_decision_is_shown_and_logged_with_its_reason() {
        String page = visitor.page(run);

        HttpResponse<String> after = decide(visitor, Visitor.field(page, "version"), "approve", "All documents <fit>");

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.uri().getPath()).isEqualTo(run);
        assertThat(after.body()).contains("role=\"status\"", "Done: the verdict is now Approved.");
        assertThat(visitor.page(run)).as("once").doesNotContain("Done:");
        assertThat(visitor.page(run + "?tab=log"))
                .contains("Analyst 1", "All documents &lt;fit&gt;", "Status change", "Review → Pass");
        assertThat(logged(AuditAction.STATUS_CHANGE)).hasSize(1);
    }

    @Test
    void a_decision_without_a_reason_or_without_a_choice_is_not_sent_and_keeps_what_was_entered() {
        String version = Visitor.field(visitor.page(run), "version");

        HttpResponse<String> noReason = decide(visitor, version, "decline", "  ");
        HttpResponse<String> noChoice =
                visitor.post(run + "/decision", Map.of("reason", "a good one", "version", version));
        HttpResponse<String> tooLong = decide(visitor, version, "decline", "x".repeat(501));

        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body())
                .contains("Enter a reason.", "aria-invalid=\"true\"", "value=\"decline\" required checked");
        assertThat(noChoice.statusCode()).isEqualTo(422);
        assertThat(noChoice.body()).contains("Choose a decision.", ">a good one</textarea>");
        assertThat(tooLong.body()).contains("501 characters of at most 500");
        assertThat(decide(visitor, version, "perhaps", "x").statusCode()).isEqualTo(400);
        assertThat(logged(AuditAction.STATUS_CHANGE)).isEmpty();
    }

    @Test
    void of_two_analysts_the_second_learns_who_decided_and_can_decide_anew() {
        Visitor second = desk.enter();
        String version = Visitor.field(second.page(run), "version");
        decide(visitor, Visitor.field(visitor.page(run), "version"), "approve", "the first one");

        HttpResponse<String> conflict = decide(second, version, "decline", "the second one");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains(
                        "Your decision was not sent",
                        "Analyst 1",
                        "the first one",
                        "Approved",
                        ">the second one</textarea>");
        assertThat(logged(AuditAction.STATUS_CHANGE)).hasSize(1);
        assertThat(decide(second, Visitor.field(conflict.body(), "version"), "decline", "still")
                        .body())
                .contains("Done: the verdict is now Declined.");
    }

    @Test
    void a_decision_that_the_platform_refused_is_an_alert_and_one_whose_answer_was_lost_says_so() {
        desk.answers.add(new PlatformAnswer.Refused("the platform is closed"));
        desk.answers.add(new PlatformAnswer.Accepted(TestDesk.NOW, Open.of(WorkflowStatus.PASS), true));

        String refused = decide(visitor, Visitor.field(visitor.page(run), "version"), "approve", "x")
                .body();
        String foundOut = decide(visitor, Visitor.field(visitor.page(run), "version"), "approve", "x")
                .body();

        assertThat(refused).contains("role=\"alert\"", "Not done: the platform is closed.");
        assertThat(foundOut).contains("The platform's answer was lost; the desk looked, and the decision took effect.");
    }

    @Test
    void a_run_that_goes_on_offers_no_decision() {
        String going = desk.put(Sample.INDIVIDUAL_IN_PROGRESS, "RUN2", JANE);

        assertThat(visitor.page(going))
                .contains("It can be decided when it has ended.")
                .doesNotContain("id=\"decision\"");
        assertThat(visitor.page(run))
                .contains("value=\"approve\"", "value=\"decline\"")
                .doesNotContain("value=\"reopen\"");
    }

    @Test
    void a_note_is_logged_and_shown_as_text() {
        HttpResponse<String> after = visitor.post(run + "/note", Map.of("note", "<b>called</b> the person"));

        assertThat(after.uri().getQuery()).isEqualTo("tab=log");
        assertThat(after.body())
                .contains("&lt;b&gt;called&lt;/b&gt; the person")
                .doesNotContain("<b>called");
        assertThat(visitor.post(run + "/note", Map.of("note", "")).statusCode()).isEqualTo(422);
        assertThat(logged(AuditAction.NOTE)).hasSize(1);
    }

    @Test
    void personal_data_are_masked_until_an_analyst_asks_and_the_asking_is_logged() {
        for (RunView.Tab tab : RunView.Tab.values()) {
            assertThat(visitor.page(run + "?tab=" + tab.word()))
                    .as(tab.word())
                    .doesNotContain("Jane", "jane@", "user-7");
        }
        assertThat(visitor.page(run)).contains("J••• D•••", "j•••@•••");
        assertThat(visitor.get(run + "/raw.json").statusCode()).isEqualTo(403);
        assertThat(logged(AuditAction.RUN_VIEWED)).isEmpty();

        HttpResponse<String> shown = visitor.post(run + "/reveal", Map.of("tab", "details"));

        assertThat(shown.body()).contains("Jane Doe", "jane@example.com", "user-7");
        assertThat(logged(AuditAction.RUN_VIEWED)).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.by()).isEqualTo("Analyst 1");
            assertThat(entry.runId()).isEqualTo("RUN1");
        });
        assertThat(visitor.page("/runs")).as("in the list, too").contains("Jane Doe");
        assertThat(desk.enter().page(run)).as("another analyst").doesNotContain("Jane");

        assertThat(visitor.post(run + "/hide", Map.of("tab", "log")).body()).doesNotContain("Jane");
        assertThat(logged(AuditAction.RUN_VIEWED)).hasSize(1);
    }

    @Test
    void names_are_text_wherever_they_stand() {
        String evil = desk.put(
                Sample.INDIVIDUAL_REVIEW_AML,
                "RUN3",
                new Person(
                        "\"><script>a</script>",
                        "<script>alert(1)</script> \" onload=x",
                        "'\"><img src=x>@example.com"));
        visitor.page("/runs");
        visitor.post(evil + "/reveal", Map.of());
        visitor.post("/analyst", Map.of("name", "<script>me</script>"));
        visitor.post(evil + "/note", Map.of("note", "</textarea><script>note</script>"));

        for (String path : List.of(
                "/runs",
                evil,
                evil + "?tab=activity",
                evil + "?tab=network",
                evil + "?tab=log",
                "/log",
                "/transactions")) {
            assertThat(visitor.page(path))
                    .as(path)
                    .doesNotContain("<script>", "<img")
                    .doesNotContainPattern("<[^<>]*\" onload")
                    .doesNotContain("</textarea><");
        }
        assertThat(visitor.page(evil)).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        String search = visitor.post("/search", Map.of("text", "\"><script>x</script>", "in", "runs"))
                .body();
        assertThat(search).doesNotContain("<script>x");
    }

    @Test
    void raw_data_are_searched_without_the_text_in_the_address_and_downloaded() {
        visitor.page(run);
        visitor.post(run + "/reveal", Map.of("tab", "raw"));

        HttpResponse<String> found = visitor.post(run + "/find", Map.of("text", "WORKFLOWEXECUTIONSTATE"));
        HttpResponse<String> none = visitor.post(run + "/find", Map.of("text", "no such text"));
        HttpResponse<String> file = visitor.get(run + "/raw.json");

        assertThat(found.uri().getQuery()).doesNotContainIgnoringCase("workflow");
        assertThat(found.body()).contains("<mark>workflowExecutionState</mark>", "Found in 1 line", "href=\"#L");
        assertThat(none.body()).contains("Not found.");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"run-RUN1.json\"");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.body()).contains("\"workflowExecutionState\" : \"COMPLETED\"");
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void every_sample_has_all_tabs(Sample sample) {
        String any = desk.put(sample, "ANY", JANE);

        visitor.page(any);
        visitor.post(any + "/reveal", Map.of());
        for (RunView.Tab tab : RunView.Tab.values()) {
            assertThat(visitor.page(any + "?tab=" + tab.word())).contains("aria-current=\"page\">" + tab.label());
        }
    }

    @Test
    void the_activity_answers_the_questions_of_a_reviewer() {
        desk.put(Sample.INDIVIDUAL_FAIL_KYC, "RUN0", JANE);
        String last = desk.put(Sample.INDIVIDUAL_TWO_DOCUMENTS, "RUN9", JANE);

        String page = visitor.page(last + "?tab=activity");

        assertThat(page)
                .contains("No. The person is known from before this run.", "earlier run", "/runs/frankieone/RUN0");
        String stranger = desk.put(Sample.INDIVIDUAL_PASS, "RUN8", new Person("user-8", null, null));
        assertThat(visitor.page(stranger + "?tab=activity"))
                .contains("Yes. Nothing of this person is known from before.");
    }

    @Test
    void persons_who_share_a_device_are_linked_by_letters_with_their_reasons() {
        String other =
                desk.put(Sample.INDIVIDUAL_REVIEW_AML, "RUN2", new Person("user-8", "Rob Roe", "rob@example.com"));

        String page = visitor.page(other + "?tab=network");

        assertThat(page).contains("id=\"network\"", "<table id=\"persons\"", "<table id=\"links\"", "R••• R•••");
        assertThat(Visitor.links(page)).contains(run);
        assertThat(visitor.page(other + "?tab=network"))
                .as("the same drawing again")
                .isEqualTo(page);
    }

    @Test
    void a_verification_is_a_link_or_a_run() {
        desk.created = () -> new Created.Link("https://verify.example/abc", null);
        Map<String, String> form = Map.of("workflow", "FrankieOne/Onboarding of FrankieOne", "user", "user-9");
        HttpResponse<String> link = visitor.post("/create", form);
        desk.created = () -> new Created.Started(new RunKey("FrankieOne", "RUN1"));
        HttpResponse<String> started =
                visitor.post("/create", Map.of("workflow", "SEON/Onboarding of SEON", "user", "user-9"));
        desk.created = () -> new Created.NotCreated("the platform is closed");
        HttpResponse<String> failed = visitor.post("/create", form);

        assertThat(link.body()).contains("href=\"https://verify.example/abc\"", "rel=\"noreferrer\"");
        assertThat(started.uri().getPath()).isEqualTo(run);
        assertThat(failed.body()).contains("role=\"alert\"", "Not created: the platform is closed.");
        assertThat(visitor.post("/create", Map.of("workflow", "x", "user", "")).body())
                .contains("Choose a workflow.", "Enter an id of 1 to 100 characters.");
    }
}
