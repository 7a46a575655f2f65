package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.review.ReviewRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one test in a browser that the normal build has. The others need the profile {@code browser}. */
@ExtendWith(OfficeExtension.class)
class SmokeTest {

    @Test
    void opensARunFromTheList(Office office) {
        ReviewRun newest = office.run(run -> true);
        Analyst analyst = office.analyst().open("/runs");

        analyst.followTo("#" + FindingTest.rowId(newest) + " a.id");

        assertThat(analyst.text("h1")).contains(newest.runId());
        assertThat(analyst.has("#steps, .empty")).isTrue();
        assertThat(analyst.title()).doesNotContain("null").endsWith("Verdict desk");
    }
}
