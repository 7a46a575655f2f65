package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.ReviewRun;
import dev.verdict.sandbox.Fault;
import dev.verdict.sandbox.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** An analyst decides. Each test takes runs that no other has decided. */
@BrowserTest
class DecisionTest {
    private static final Map<String, Deque<ReviewRun>> UNDECIDED = new HashMap<>();

    /** A run in review that no other test uses. */
    private static ReviewRun inReview(Office office, String platform) {
        return UNDECIDED
                .computeIfAbsent(
                        platform,
                        any -> new ArrayDeque<>(office.runs(run ->
                                run.platform().equals(platform) && run.verdict().kind() == Verdict.Kind.REVIEW)))
                .removeFirst();
    }

    private static AuditEntry lastEntry(Office office, ReviewRun run) {
        List<AuditEntry> log = office.now(run).log();
        return log.get(log.size() - 1);
    }

    private static Verdict.Kind verdict(Office office, ReviewRun run) {
        return office.now(run).verdict().kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FrankieOne", "SEON"})
    void approvesWithAReason(String platform, Office office) {
        ReviewRun run = inReview(office, platform);
        Analyst analyst = office.analyst().open(Office.page(run));

        analyst.decide("Approve", "The document is genuine; its photo was taken in bad light.")
                .sees("#message", "the verdict is now Approved")
                .screenshot("approved-" + platform.toLowerCase());

        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.APPROVED);
        AuditEntry entry = lastEntry(office, run);
        assertThat(entry.action().is(AuditAction.STATUS_CHANGE)).isTrue();
        assertThat(entry.reason()).isEqualTo("The document is genuine; its photo was taken in bad light.");
        analyst.followTab("Analyst log");
        assertThat(analyst.text("#entries tbody tr")).contains("Status change", entry.by(), entry.reason());
        analyst.open("/runs?overridden=true");
        assertThat(FindingTest.rows(analyst)).contains(FindingTest.rowId(run));
        assertThat(analyst.text("#" + FindingTest.rowId(run))).contains("Approved", "by a person");
    }

    @Test
    void refusesADecisionWithoutAReason(Office office) {
        ReviewRun run = inReview(office, "SEON");
        Analyst analyst = office.analyst().open(Office.page(run));

        analyst.tick("#decision", "Approve").click("#decision button.main");
        assertThat(analyst.find("#reason:invalid").isDisplayed())
                .as("the browser asks for it")
                .isTrue();
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.REVIEW);

        analyst.fill("#decision", "Reason", "   ").press("#decision", "Save decision");
        assertThat(analyst.text("#decision-problem")).as("the desk asks for it").isEqualTo("Enter a reason.");
        assertThat(analyst.find("#reason").getDomAttribute("aria-invalid")).isEqualTo("true");
        analyst.screenshot("reason-missing");
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FrankieOne", "SEON"})
    void declinesAndReopens(String platform, Office office) {
        ReviewRun run = inReview(office, platform);
        Analyst analyst = office.analyst().open(Office.page(run));

        analyst.decide("Decline", "The selfie shows a screen.").sees("#message", "the verdict is now Declined");
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.DECLINED);

        analyst.decide("Reopen", "The person has called.").sees("#message", "the verdict is now Review");
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.REVIEW);
        assertThat(lastEntry(office, run).reason()).isEqualTo("The person has called.");
        assertThat(analyst.text("#statuses")).contains("by a person");
    }

    @Test
    void addsANote(Office office) {
        ReviewRun run = inReview(office, "FrankieOne");
        Analyst analyst = office.analyst().open(Office.page(run));

        analyst.click("details:has(#note) > summary")
                .fill("#note", "Note", "Asked the person for a new photo.")
                .press("#note", "Add note")
                .sees("#message", "The note is in the log.");

        assertThat(analyst.text("#entries tbody tr")).contains("Note", "Asked the person for a new photo.");
        assertThat(lastEntry(office, run).action().is(AuditAction.NOTE)).isTrue();
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FrankieOne", "SEON"})
    void tellsTheSecondOfTwoAnalysts(String platform, Office office) {
        ReviewRun run = inReview(office, platform);
        Analyst first = office.analyst().open(Office.page(run));
        Analyst second = office.colleague().open(Office.page(run));
        first.tick("#decision", "Approve").fill("#decision", "Reason", "Known customer.");
        second.tick("#decision", "Decline").fill("#decision", "Reason", "The document has expired.");

        first.press("#decision", "Save decision").sees("#message", "Done");
        String firstName = lastEntry(office, run).by();
        int sent = requests(office, platform).size();
        second.press("#decision", "Save decision").screenshot("conflict");

        assertThat(second.text("main")).contains("Your decision was not sent.", firstName, "Known customer.");
        assertThat(second.find("#reason").getDomProperty("value"))
                .as("what the second wrote is not lost")
                .isEqualTo("The document has expired.");
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(changes(requests(office, platform)
                        .subList(sent, requests(office, platform).size())))
                .isEmpty();

        second.press("#decision", "Save decision").sees("#message", "the verdict is now Declined");
        assertThat(verdict(office, run))
                .as("the second may insist, in the open")
                .isEqualTo(Verdict.Kind.DECLINED);
    }

    private static List<ReceivedRequest> requests(Office office, String platform) {
        return platform.equals("SEON")
                ? office.desk().platforms().seonSandbox().requests()
                : office.desk().platforms().frankieOneSandbox().requests();
    }

    private static List<ReceivedRequest> changes(List<ReceivedRequest> requests) {
        return requests.stream()
                .filter(request -> !request.method().equals("GET"))
                .toList();
    }

    @Test
    void findsOutWhatBecameOfADecisionWhoseAnswerWasLost(Office office) {
        ReviewRun run = inReview(office, "FrankieOne");
        Analyst analyst = office.analyst().open(Office.page(run));
        int sent = requests(office, "FrankieOne").size();
        office.desk()
                .platforms()
                .frankieOneSandbox()
                .next(request -> !request.method().equals("GET"), Fault.dropAfterProcessing());

        analyst.decide("Approve", "The address is proven by letter.").screenshot("answer-lost");

        assertThat(analyst.text("#message"))
                .contains("the verdict is now Approved", "answer was lost", "It was sent once.");
        assertThat(changes(requests(office, "FrankieOne")
                        .subList(sent, requests(office, "FrankieOne").size())))
                .as("overrides that reached the platform")
                .hasSize(1);
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.APPROVED);
    }

    @Test
    void saysThatADecisionWasNotDone(Office office) {
        ReviewRun run = inReview(office, "FrankieOne");
        Analyst analyst = office.analyst().open(Office.page(run));
        office.desk()
                .platforms()
                .frankieOneSandbox()
                .next(request -> !request.method().equals("GET"), Fault.status(403));

        analyst.decide("Approve", "Looks fine.").screenshot("not-done");

        assertThat(analyst.text("[role=alert]")).startsWith("!").contains("Not done");
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.REVIEW);
    }

    /** No mouse, from the list to the decision. */
    @Test
    void reviewsByKeyboardOnly(Office office) {
        ReviewRun run = inReview(office, "SEON");
        Analyst analyst = office.analyst().open("/runs");

        analyst.tabTo("#search-text").type(run.runId()).typeAndGo(Keys.ENTER);
        analyst.tabTo("#runs tbody a.id").screenshot("keyboard-focus").typeAndGo(Keys.ENTER);
        assertThat(analyst.address()).isEqualTo(Office.page(run));
        analyst.tabTo("#reveal button").typeAndGo(Keys.ENTER);
        assertThat(analyst.text("#person-name")).doesNotContain("•");
        analyst.tabTo("#section-summary summary").type(Keys.ENTER);
        analyst.tabTo(".tabs a[href$='tab=activity']").typeAndGo(Keys.ENTER);
        analyst.tabTo(".tabs a[href$='tab=details']").typeAndGo(Keys.ENTER);
        analyst.tabTo("#decision input[type=radio]").type(Keys.SPACE);
        analyst.tabTo("#reason").type("All checks passed on a second look.");
        analyst.tabTo("#decision button.main").typeAndGo(Keys.ENTER);

        analyst.sees("#message", "the verdict is now Approved");
        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.APPROVED);
        assertThat(lastEntry(office, run).reason()).isEqualTo("All checks passed on a second look.");
    }

    @Test
    void reviewsWithShortcuts(Office office) {
        ReviewRun run = inReview(office, "SEON");
        Analyst analyst = office.analyst().open("/runs");

        analyst.type("/").type(run.runId()).typeAndGo(Keys.ENTER);
        analyst.type("j").typeAndGo(Keys.ENTER);
        assertThat(analyst.address()).isEqualTo(Office.page(run));
        analyst.type("d").type("The document is a copy; a, d, j and ? are letters here.");
        analyst.tabTo("#decision button.main").typeAndGo(Keys.ENTER);

        analyst.sees("#message", "the verdict is now Declined");
        assertThat(lastEntry(office, run).reason())
                .isEqualTo("The document is a copy; a, d, j and ? are letters here.");
        analyst.type("?").sees("#keys", "Keyboard shortcuts").screenshot("shortcuts");
        analyst.type(Keys.ESCAPE);
        analyst.awaitTrue("the list of shortcuts closed", () -> !analyst.has("#keys[open]"));
    }

    /** The whole of it in a browser that runs no scripts. */
    @Test
    void reviewsWithoutScripts(Office office) {
        ReviewRun run = inReview(office, "FrankieOne");
        Analyst analyst = office.withoutScripts().open("/runs");

        analyst.fill("#search", "Name, e-mail or run id", run.runId()).press("#search", "Search");
        analyst.followTo("#runs tbody a.id");
        analyst.press("#reveal", "Show personal data");
        for (String tab : List.of("Activity", "Network", "Raw data", "Analyst log", "Details")) {
            analyst.followTab(tab);
        }
        analyst.decide("Decline", "The data belong to someone else.")
                .sees("#message", "the verdict is now Declined")
                .screenshot("without-scripts");

        assertThat(verdict(office, run)).isEqualTo(Verdict.Kind.DECLINED);
        analyst.click("details:has(#note) > summary")
                .fill("#note", "Note", "Told the person.")
                .press("#note", "Add note");
        assertThat(analyst.text("#entries tbody tr")).contains("Told the person.");

        analyst.open("/runs")
                .tickInMenu("verdict", "Declined")
                .choose("#filters", "Date", "Last 12 months")
                .press("#filters", "Filter")
                .followTo("#runs thead a[href*='sort=workflow']");
        assertThat(FindingTest.rows(analyst)).isNotEmpty();
        assertThat(analyst.address()).contains("verdict=DECLINED", "date=12m", "sort=workflow");
        assertThat(analyst.open("/log").text("#entries")).contains("The data belong to someone else.");
    }
}
