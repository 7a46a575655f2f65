package dev.verdict.desk.browser;

import dev.verdict.Verdict;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Section;
import dev.verdict.review.UserActivity;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Each page in light, in dark and narrow: axe-core has no finding, nothing sticks out to the side, and a picture is taken. */
@BrowserTest
@ExtendWith(SoftAssertionsExtension.class)
class LooksTest {

    @InjectSoftAssertions
    private SoftAssertions softly;

    private void look(Analyst analyst, String name) {
        for (Look look : Look.ALL) {
            String page = name + "-" + look.name().toLowerCase();
            analyst.look(look);
            analyst.screenshot(page);
            softly.assertThat(Axe.findings(analyst, look))
                    .as("accessibility of " + page)
                    .isEmpty();
            softly.assertThat(analyst.browser().executeScript("return document.documentElement.scrollWidth"))
                    .as("width of " + page)
                    .isEqualTo((long) look.width);
        }
        analyst.look(Look.LIGHT);
    }

    @Test
    void lists(Office office) {
        Analyst analyst = office.analyst();
        look(analyst.open("/runs"), "runs");
        look(analyst.open("/runs?verdict=REVIEW&date=3m").click("#filters details summary"), "runs-filtered");
        look(analyst.open("/runs?date=custom&from=2001-01-01&to=2001-01-02"), "runs-none");
        look(analyst.open("/transactions"), "transactions");
    }

    @Test
    void runs(Office office) {
        Analyst analyst = office.analyst();
        ReviewRun declined = office.run(run -> run.verdict().kind() == Verdict.Kind.DECLINED
                && run.platform().equals("SEON")
                && run.sections().size() > 3);
        look(analyst.open(Office.page(declined)), "run-seon");
        ReviewRun review = office.run(run -> run.verdict().kind() == Verdict.Kind.REVIEW
                && run.platform().equals("FrankieOne")
                && run.section(Section.Document.class).isPresent());
        analyst.open(Office.page(review)).unfoldAll();
        look(analyst, "run-frankieone-unfolded");
        look(analyst.open(Office.page(office.run(run -> run.verdict().kind() == Verdict.Kind.PENDING))), "run-pending");
    }

    @Test
    void tabs(Office office) {
        Analyst analyst = office.analyst();
        List<ReviewRun> all = office.runs(run -> true);
        ReviewRun again =
                office.run(run -> !UserActivity.of(run, all).earlierRuns().isEmpty());
        look(analyst.open(Office.page(again) + "?tab=activity"), "tab-activity");
        Network network = Network.of(all, NetworkLimits.DEFAULTS);
        ReviewRun linked = office.run(run -> network.componentOf(run)
                .filter(component -> component.persons().size() > 2)
                .isPresent());
        look(analyst.open(Office.page(linked) + "?tab=network"), "tab-network");
        look(analyst.open(Office.page(linked) + "?tab=raw"), "tab-raw-hidden");
        analyst.press("#reveal", "Show personal data");
        analyst.fill("#find", "Find in the raw data", "id").press("#find", "Find");
        look(analyst, "tab-raw");
        look(analyst.open(Office.page(linked) + "?tab=log"), "tab-log");
        look(analyst.open(Office.page(linked)), "run-revealed");
    }

    @Test
    void forms(Office office) {
        Analyst analyst = office.analyst();
        look(analyst.open("/create"), "create");
        ReviewRun review = office.run(run -> run.verdict().kind() == Verdict.Kind.REVIEW);
        analyst.open(Office.page(review)).decide("Approve", " ");
        look(analyst, "reason-missing");
        office.colleague().open(Office.page(review)).decide("Decline", "The selfie shows a screen.");
        analyst.fill("#decision", "Reason", "Known customer.").press("#decision", "Save decision");
        look(analyst, "conflict");
        look(analyst.open("/log"), "log");
    }

    @Test
    void notices(Office office) {
        Analyst analyst = office.analyst();
        look(analyst.open("/runs/seon/00000000-0000-0000-0000-000000000000"), "not-found");
        look(analyst.open("/runs?date=yesterday"), "bad-address");
        analyst.open("/runs").type("?");
        analyst.awaitTrue("the shortcuts", () -> analyst.has("#keys[open]"));
        look(analyst, "shortcuts");
        analyst.type(Keys.ESCAPE);
    }
}
