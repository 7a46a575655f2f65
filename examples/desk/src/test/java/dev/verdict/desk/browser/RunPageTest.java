package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.desk.data.RunKey;
import dev.verdict.review.AuditAction;
import dev.verdict.review.AuditEntry;
import dev.verdict.review.Network;
import dev.verdict.review.NetworkLimits;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Section;
import dev.verdict.review.TimelineStep;
import dev.verdict.review.UserActivity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of a run: an analyst reads what happened. */
@BrowserTest
class RunPageTest {

    @Test
    void readsWhereTheRunFailed(Office office) {
        ReviewRun run = office.run(failed -> failed.failedAt().isPresent()
                && failed.timeline().steps().size() > 2
                && failed.verdict().kind() == Verdict.Kind.DECLINED);
        TimelineStep failedAt = run.failedAt().orElseThrow();
        Analyst analyst = office.analyst().open("/runs?verdict=DECLINED");
        analyst.fill("#search", "Name, e-mail or run id", run.runId()).press("#search", "Search");

        analyst.followTo("#runs tbody a.id").screenshot("run-failed");

        assertThat(analyst.address()).isEqualTo(Office.page(run));
        assertThat(analyst.text("h1")).contains(run.runId());
        assertThat(analyst.text(".summary")).contains("Failed at");
        List<WebElement> steps = analyst.browser().findElements(By.cssSelector("#steps > li"));
        assertThat(steps).hasSameSizeAs(run.timeline().steps());
        assertThat(steps.get(run.timeline().steps().indexOf(failedAt)).getText())
                .contains("failed here")
                .contains("Failed");
        assertThat(analyst.find("#timeline").getDomProperty("textContent"))
                .as("the drawing, for those who cannot see it")
                .contains("Steps of the run by time");
    }

    @Test
    void readsWhereThePersonLeft(Office office) {
        ReviewRun run = office.run(left -> left.droppedOffAt().isPresent());

        Analyst analyst = office.analyst().open(Office.page(run)).screenshot("run-abandoned");

        assertThat(analyst.text("#steps")).contains("the person left here");
        assertThat(analyst.text(".summary")).contains("Dropped off at");
    }

    @Test
    void seesTheAttemptsOfAStep(Office office) {
        ReviewRun run = office.run(tried -> tried.timeline().steps().stream()
                .anyMatch(step -> step.attempts().size() > 1));

        Analyst analyst = office.analyst().open(Office.page(run));

        assertThat(analyst.text("#steps")).contains(" attempts");
    }

    @Test
    void unfoldsTheSections(Office office) {
        ReviewRun run = office.run(many -> many.sections().size() >= 5
                && many.section(Section.Document.class).isPresent());
        Analyst analyst = office.analyst().open(Office.page(run));

        assertThat(analyst.all("details[id^=section-]", section -> section.getDomAttribute("id")))
                .containsExactlyElementsOf(run.sections().stream()
                        .map(section -> "section-" + section.kind().name().toLowerCase())
                        .toList());
        if (analyst.find("#section-document").getDomAttribute("open") == null) {
            analyst.click("#section-document summary");
        }
        analyst.sees("#section-document", "Checked").screenshot("run-sections");
        assertThat(analyst.count("#section-document tbody tr"))
                .isEqualTo(run.section(Section.Document.class)
                        .orElseThrow()
                        .checks()
                        .size());
    }

    @Test
    void showsPersonalDataOnRequestAndLogsIt(Office office) {
        ReviewRun run = office.run(
                known -> known.person().name() != null && known.person().email() != null);
        String name = run.person().name();
        Analyst analyst = office.analyst().open(Office.page(run));
        assertThat(analyst.pageSource()).doesNotContain(name, run.person().email());
        int before = office.now(run).log().size();

        analyst.press("#reveal", "Show personal data").screenshot("run-revealed");

        assertThat(analyst.text("#person-name")).isEqualTo(name);
        assertThat(analyst.text("#person-email")).isEqualTo(run.person().email());
        List<AuditEntry> log = office.now(run).log();
        assertThat(log).hasSize(before + 1);
        assertThat(log.get(before).action().is(AuditAction.RUN_VIEWED)).isTrue();
        analyst.followTab("Analyst log");
        assertThat(analyst.text("#entries tbody tr"))
                .contains("Run viewed", log.get(before).by());

        assertThat(office.colleague().open(Office.page(run)).pageSource())
                .as("shown to one analyst, in one session")
                .doesNotContain(name, run.person().email());

        analyst.press("#hide", "Hide personal data");
        assertThat(analyst.open(Office.page(run)).pageSource()).doesNotContain(name);
    }

    @Test
    void learnsWhetherThePersonTriedBefore(Office office) {
        ReviewRun run = office.run(again -> again.person().userId() != null
                && !UserActivity.of(again, office.desk().platforms().store().runs())
                        .earlierRuns()
                        .isEmpty());
        ReviewRun earlier = UserActivity.of(
                        run, office.desk().platforms().store().runs())
                .earlierRuns()
                .get(0);
        Analyst analyst = office.analyst().open(Office.page(run));

        analyst.followTab("Activity").screenshot("run-activity");

        assertThat(analyst.text("#tab")).contains("The person is known from before this run.");
        assertThat(analyst.text("#activity tr.current")).contains("this run");
        assertThat(analyst.text("#activity")).contains("Transaction");
        analyst.followTo(".answers a[href='" + Office.page(earlier) + "']");
        assertThat(analyst.text("h1")).contains(earlier.runId());
    }

    @Test
    void learnsThatAPersonIsNew(Office office) {
        ReviewRun run = office.run(once -> once.person().userId() != null
                && UserActivity.of(once, office.desk().platforms().store().runs())
                        .isFirstTime());

        Analyst analyst = office.analyst().open(Office.page(run) + "?tab=activity");

        assertThat(analyst.text("#tab")).contains("Nothing of this person is known from before.");
    }

    @Test
    void seesWhoSharesADevice(Office office) {
        Network network = Network.of(office.desk().platforms().store().runs(), NetworkLimits.DEFAULTS);
        ReviewRun run = office.run(linked -> network.componentOf(linked)
                .filter(component -> component.persons().size() > 1)
                .isPresent());
        Analyst analyst = office.analyst().open(Office.page(run));

        analyst.followTab("Network").screenshot("run-network");

        assertThat(analyst.count("#persons tbody tr"))
                .isEqualTo(network.componentOf(run).orElseThrow().persons().size());
        assertThat(analyst.count("#links tbody tr")).isPositive();
        assertThat(analyst.text("#persons tr.current")).contains("this run");
        String other = analyst.find("#persons tr:not(.current) a.id").getDomAttribute("href");
        analyst.followTo("#persons tr:not(.current) a.id");
        assertThat(analyst.address()).isEqualTo(other).isNotEqualTo(Office.page(run));
    }

    @Test
    void searchesAndDownloadsTheRawData(Office office, @TempDir Path downloads) throws Exception {
        ReviewRun run = office.run(
                known -> known.person().email() != null && known.platform().equals("SEON"));
        Analyst analyst = office.analyst().open(Office.page(run));
        analyst.followTab("Raw data").sees("Raw data contain personal data.");
        assertThat(analyst.has("#raw")).isFalse();

        analyst.press("#reveal", "Show personal data");
        assertThat(analyst.text("#raw")).contains(run.runId());
        analyst.fill("#find", "Find in the raw data", run.person().email())
                .press("#find", "Find")
                .screenshot("run-raw");
        assertThat(analyst.text("#hits")).startsWith("Found in ");
        assertThat(analyst.texts("#raw mark"))
                .isNotEmpty()
                .allMatch(run.person().email()::equalsIgnoreCase);

        assertThat(analyst.download("a[download]", downloads)).isNotEmpty().contains(run.runId());
    }

    @Test
    void goesFromATransactionToItsRunAndBack(Office office) {
        ReviewRun run = office.run(
                some -> some.transactions().stream().anyMatch(transaction -> transaction.fraudScore() != null));
        Analyst analyst = office.analyst().open("/transactions").screenshot("transactions");
        assertThat(analyst.texts("#transactions thead th"))
                .anyMatch(column -> column.startsWith("Fraud score"))
                .contains("Action type")
                .anyMatch(column -> column.startsWith("State"));

        analyst.fill("#search", "Name, e-mail or run id", run.runId()).press("#search", "Search");
        assertThat(analyst.count("#transactions tbody tr"))
                .isEqualTo(run.transactions().size());
        analyst.followTo("#transactions tbody a[href='" + Office.page(run) + "']");
        analyst.followTab("Activity");
        assertThat(analyst.text("#activity")).contains("Transaction");
        assertThat(RunKey.of(run).path()).isEqualTo(analyst.find("#run").getDomAttribute("data-run"));
    }
}
