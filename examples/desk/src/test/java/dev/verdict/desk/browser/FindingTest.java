package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.review.ReviewRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists: an analyst finds what needs a look. */
@BrowserTest
class FindingTest {

    @Test
    void runsInReviewOfOneWorkflowOfTheLastThirtyDays(Office office) {
        Instant start = Instant.now().minus(Duration.ofDays(29));
        ReviewRun wanted = office.run(run -> run.verdict().kind() == Verdict.Kind.REVIEW
                && run.workflowName() != null
                && run.at().isAfter(start));
        Analyst analyst = office.analyst().open("/runs");

        analyst.choose("#filters", "Date", "Last 30 days")
                .choose("#filters", "Workflow", wanted.workflowName())
                .tickInMenu("verdict", "Review")
                .press("#filters", "Filter")
                .screenshot("filtered");

        assertThat(analyst.address()).contains("verdict=REVIEW", "date=30d", "workflow=");
        assertThat(rows(analyst)).contains(rowId(wanted));
        assertThat(analyst.texts("#runs tbody [data-label=Verdict]")).allMatch(verdict -> verdict.contains("Review"));
        assertThat(analyst.texts("#runs tbody [data-label=Workflow]"))
                .allMatch(workflow -> workflow.startsWith(wanted.workflowName()));
        assertThat(analyst.texts("#runs tbody time")).isNotEmpty();

        String filtered = analyst.address();
        analyst.follow("show all");
        assertThat(analyst.count("#runs tbody tr")).isGreaterThan(1);
        analyst.open(filtered);
        assertThat(rows(analyst)).as("the address keeps the filters").contains(rowId(wanted));
    }

    @Test
    void aPersonByEmailAddress(Office office) {
        ReviewRun wanted = office.run(run -> run.person().email() != null);
        String email = wanted.person().email();
        Analyst analyst = office.analyst().open("/runs");

        analyst.fill("#search", "Name, e-mail or run id", email)
                .press("#search", "Search")
                .screenshot("found-by-email");

        Set<String> expected = office.runs(run -> email.equals(run.person().email())).stream()
                .map(FindingTest::rowId)
                .collect(Collectors.toSet());
        assertThat(rows(analyst)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(analyst.address()).matches("/runs\\?q=[A-Za-z0-9_-]+");
        assertThat(analyst.text("#" + rowId(wanted) + " [data-label='E-mail']")).isEqualTo(email.charAt(0) + "•••@•••");

        analyst.follow("End search");
        assertThat(analyst.count("#runs tbody tr")).isGreaterThan(expected.size());
    }

    @Test
    void aPersonByPartOfTheName(Office office) {
        ReviewRun wanted = office.run(
                run -> run.person().name() != null && run.person().name().contains(" "));
        String surname = wanted.person().name().substring(wanted.person().name().lastIndexOf(' ') + 1);
        Analyst analyst = office.analyst().open("/runs");

        analyst.fill("#search", "Name, e-mail or run id", surname.toLowerCase()).press("#search", "Search");

        assertThat(rows(analyst)).contains(rowId(wanted));
        assertThat(analyst.address()).doesNotContainIgnoringCase(surname);
    }

    @Test
    void aRunByItsId(Office office) {
        ReviewRun wanted = office.runs(run -> true).get(7);
        Analyst analyst = office.analyst().open("/runs");

        analyst.fill("#search", "Name, e-mail or run id", wanted.runId()).press("#search", "Search");

        assertThat(rows(analyst)).containsExactly(rowId(wanted));
    }

    @Test
    void allRunsOfAUser(Office office) {
        ReviewRun wanted = office.run(run -> run.person().userId() != null);
        Analyst analyst = office.analyst().open("/runs");

        analyst.fill("#search", "User id, exactly", wanted.person().userId()).press("#search", "Search");

        assertThat(rows(analyst))
                .containsExactlyInAnyOrderElementsOf(
                        office
                                .runs(run -> wanted.person()
                                        .userId()
                                        .equals(run.person().userId()))
                                .stream()
                                .map(FindingTest::rowId)
                                .toList());
    }

    @Test
    void runsByVerdictStatusPlatformOverrideAndOpenIssues(Office office) {
        Analyst analyst = office.analyst().open("/runs");

        String declined = analyst.texts("nav.counts a").stream()
                .filter(count -> count.contains("Declined"))
                .findFirst()
                .orElseThrow();
        analyst.followTo("nav.counts a[href*=DECLINED]");
        assertThat(analyst.text(".head .count")).startsWith(declined.replaceAll("\\D+", "") + " run");
        assertThat(analyst.texts("#runs tbody [data-label=Verdict]")).allMatch(verdict -> verdict.contains("Declined"));

        analyst.open("/runs").choose("#filters", "Platform", "FrankieOne").press("#filters", "Filter");
        assertThat(rows(analyst)).isNotEmpty().allMatch(id -> id.startsWith("run-frankieone-"));

        analyst.open("/runs").tick("#filters", "Overridden").press("#filters", "Filter");
        assertThat(shown(analyst))
                .isEqualTo(office.runs(run -> run.statusOverride().isPresent()).size())
                .isPositive();

        analyst.open("/runs").tick("#filters", "Open issues").press("#filters", "Filter");
        assertThat(shown(analyst))
                .isEqualTo(office.runs(run -> !run.openIssues().isEmpty()).size())
                .isPositive();

        analyst.open("/runs").tickInMenu("status", "Abandoned").press("#filters", "Filter");
        assertThat(analyst.texts("#runs tbody [data-label=Status]"))
                .isNotEmpty()
                .allMatch(status -> status.equals("Abandoned"));
    }

    @Test
    void daysOfOnesOwnChoice(Office office) {
        Analyst analyst = office.analyst().open("/runs?date=custom&from=2020-01-01&to=2020-01-31");
        analyst.sees("No run meets these conditions.");

        analyst.open("/runs")
                .choose("#filters", "Date", "From … to …")
                .fillDate("#filters", "From", "2020-01-01")
                .fillDate("#filters", "To", "2099-12-31")
                .press("#filters", "Filter");

        assertThat(analyst.address()).contains("date=custom", "from=2020-01-01", "to=2099-12-31");
        assertThat(shown(analyst)).isEqualTo(office.runs(run -> true).size());
    }

    @Test
    void sortsAndTurnsPages(Office office) {
        Analyst analyst = office.analyst().open("/runs");
        List<String> firstPage = rows(analyst);
        assertThat(firstPage)
                .containsExactlyElementsOf(office.runs(run -> true).stream()
                        .limit(firstPage.size())
                        .map(FindingTest::rowId)
                        .toList());

        analyst.follow("Next →");
        assertThat(rows(analyst)).isNotEmpty().doesNotContainAnyElementsOf(firstPage);
        analyst.follow("← Previous");
        assertThat(rows(analyst)).isEqualTo(firstPage);

        analyst.followTo("#runs thead a[href*='sort=workflow']");
        assertThat(analyst.texts("#runs tbody [data-label=Workflow]"))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(analyst.find("#runs thead [aria-sort]").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
    }

    static List<String> rows(Analyst analyst) {
        return analyst.all("#runs tbody tr", row -> row.getDomAttribute("id"));
    }

    /** How many runs the list has on all of its pages. */
    private static int shown(Analyst analyst) {
        return Integer.parseInt(analyst.text(".head .count").replaceAll(" run.*|,", ""));
    }

    static String rowId(ReviewRun run) {
        return "run-" + run.platform().toLowerCase() + "-" + run.runId();
    }
}
