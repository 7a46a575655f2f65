package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.review.ReviewRun;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.WorkflowRun;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Webhooks arrive while an analyst looks. */
@BrowserTest
class LiveTest {
    private static final String MARK = "document.documentElement.dataset.mark = 'kept'";

    @Test
    void movesTheRowWithoutAReload(Office office) {
        ReviewRun run = office.run(
                review -> review.platform().equals("SEON") && review.verdict().kind() == Verdict.Kind.REVIEW);
        Analyst analyst = office.analyst().open("/runs");
        analyst.fill("#search", "Name, e-mail or run id", run.runId()).press("#search", "Search");
        analyst.browser().executeScript(MARK);
        String row = "#" + FindingTest.rowId(run);
        assertThat(analyst.text(row)).contains("Review");

        office.desk().platforms().seonSandbox().changeStatus((WorkflowRun) run.result(), RunStatus.DECLINED);

        analyst.sees(row, "Declined").screenshot("row-moved");
        assertThat(analyst.has("html[data-mark=kept]"))
                .as("the page is the same")
                .isTrue();
        analyst.followTo(row + " a.id");
        assertThat(analyst.text("#statuses")).contains("Declined");
    }

    @Test
    void tellsWhoeverReadsTheRun(Office office) {
        ReviewRun run = office.run(
                review -> review.platform().equals("SEON") && review.verdict().kind() == Verdict.Kind.APPROVED);
        Analyst analyst = office.analyst().open(Office.page(run));
        assertThat(analyst.find("#changes").isDisplayed()).isFalse();

        office.desk().platforms().seonSandbox().changeStatus((WorkflowRun) run.result(), RunStatus.REVIEW);

        analyst.awaitTrue(
                "the note that the run has changed",
                () -> analyst.find("#changes").isDisplayed());
        analyst.screenshot("run-has-changed");
    }

    @Test
    void takesWebhooksInAnyOrder(Office office) {
        ReviewRun run = office.runs(review ->
                        review.platform().equals("SEON") && review.verdict().kind() == Verdict.Kind.REVIEW)
                .get(1);
        Analyst analyst = office.analyst().open(Office.page(run));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        String later = update(run, "APPROVED", now.plusSeconds(2));
        String earlier = update(run, "DECLINED", now.plusSeconds(1));
        office.desk().platforms().seonSandbox().send(later).join();
        office.desk().platforms().seonSandbox().send(earlier).join();

        analyst.open(Office.page(run));
        assertThat(analyst.text(".head .badge")).contains("Approved");
        assertThat(analyst.texts("#statuses b").subList(analyst.count("#statuses b") - 2, analyst.count("#statuses b")))
                .containsExactly("Declined", "Approved");
    }

    private static String update(ReviewRun run, String status, Instant at) {
        return """
                {"event":"orchestration/workflow_execution_updated","timestamp":"%s",
                "data":{"id":"%s","workflow":{"id":"%s","name":"%s"},"status":"%s"}}""".formatted(at, run.runId(), run.workflowId(), run.workflowName(), status);
    }

    /** A notification has no result: the desk fetches the execution. */
    @Test
    void followsFrankieOnesNotifications(Office office) {
        Analyst analyst = office.analyst().open("/runs?platform=frankieone&verdict=PENDING");
        String verdicts = "#runs tbody [data-label=Verdict]";
        assertThat(analyst.texts(verdicts)).isNotEmpty().allMatch(verdict -> verdict.contains("Pending"));
        analyst.browser().executeScript(MARK);

        while (office.desk().platforms().endNext()) {
            // every run that is pending ends, except for those that never do
        }

        analyst.awaitTrue(
                "a run that ends",
                () -> !analyst.texts(verdicts).stream().allMatch(verdict -> verdict.contains("Pending")));
        assertThat(analyst.has("html[data-mark=kept]")).isTrue();
    }
}
