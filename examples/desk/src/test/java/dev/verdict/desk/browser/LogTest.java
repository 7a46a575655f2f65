package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.desk.data.RunKey;
import dev.verdict.review.ReviewRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of all analysts. */
@BrowserTest
class LogTest {

    @BeforeAll
    static void work(Office office) {
        List<ReviewRun> runs = office.runs(run -> true);
        var actions = office.desk().platforms().actions();
        actions.viewed(RunKey.of(runs.get(0)), "Ada");
        actions.addNote(RunKey.of(runs.get(1)), "Grace", "=1+1 is no formula");
        actions.addNote(RunKey.of(runs.get(1)), "Ada", "Waits for a letter");
    }

    @Test
    void filtersByDatePersonAndAction(Office office) {
        Analyst analyst = office.analyst().open("/log").screenshot("log");
        assertThat(analyst.texts("#entries thead th"))
                .containsExactly("When", "Who", "What", "Change", "Reason or note", "Run");

        analyst.choose("#filters", "Person", "Ada").press("#filters", "Filter");
        assertThat(analyst.texts("#entries td:nth-child(2)")).hasSize(2).containsOnly("Ada");

        analyst.tickInMenu("action", "Run viewed")
                .choose("#filters", "Date", "Today")
                .press("#filters", "Filter");
        assertThat(analyst.texts("#entries td:nth-child(3)")).containsExactly("Run viewed");
        assertThat(analyst.address())
                .contains("by=", "action=RUN_VIEWED", "date=today")
                .doesNotContain("Ada");

        analyst.followTo("#entries tbody a.id");
        assertThat(analyst.address()).startsWith("/runs/");
    }

    @Test
    void exportsWhatTheFilterShows(Office office, @TempDir Path downloads) {
        Analyst analyst = office.analyst()
                .open("/log")
                .choose("#filters", "Person", "Grace")
                .press("#filters", "Filter");

        String csv = analyst.download("a[href^='/log.csv']", downloads);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("'=1+1 is no formula").doesNotContain("Ada");

        String jsonLines = analyst.download("a[href^='/log.jsonl']", downloads);
        assertThat(jsonLines.lines()).singleElement().asString().contains("\"=1+1 is no formula\"");
    }
}
