package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.desk.data.RunKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every row of the guide's table is reachable where the table says. */
@BrowserTest
class GuideTest {
    private static final Pattern ROW = Pattern.compile("\\| ([^|*]+) \\| [^|]+ \\| `([^`]+)`(?: `([^`]+)`)? \\|");

    /** The address of the first run that has an element. The page's own script would do the same; this only saves the time to show each run. */
    private static final String FIND = """
            const [addresses, css, done] = arguments;
            (async () => {
                for (const address of addresses) {
                    const answer = await fetch(address);
                    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                    if (page.querySelector(css)) return address;
                }
                return 'no run';
            })().then(done, error => done(String(error)));
            """;

    /**
     * @param name what the guide names
     * @param where the address of a page, or the name of a test
     * @param css what is on the page; null for a test
     */
    private record Row(String name, String where, String css) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String guide = Files.readString(Path.of("README.md"));
        String table = guide.substring(guide.indexOf("| in the guide |"), guide.indexOf("*Retry required*"));
        for (String line : table.lines().skip(2).filter(line -> !line.isEmpty()).toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(row.group(1), row.group(2), row.group(3)));
            } else {
                assertThat(line).as("a row is a heading, or says where").matches("\\| \\*\\*[^*]+\\*\\* \\| \\| \\|");
            }
        }
        return rows;
    }

    @Test
    void everyRowIsReachable(Office office) throws IOException {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(50);
        Analyst analyst = office.analyst().open("/runs");
        // Shown once, so that there is an entry to be found in the log.
        office.desk().platforms().actions().viewed(RunKey.of(office.run(run -> true)), "Ada");
        for (Row row : rows) {
            if (row.css() == null) {
                assertThat(isTest(row.where()))
                        .as(row.name() + ": test " + row.where())
                        .isTrue();
            } else {
                String page = row.where().contains("{run}") ? pageOfARun(office, analyst, row) : row.where();
                if (!analyst.address().equals(page)) {
                    analyst.open(page);
                }
                assertThat(analyst.has(row.css()))
                        .as(row.name() + ": " + row.css() + " on " + page)
                        .isTrue();
            }
        }
    }

    private static String pageOfARun(Office office, Analyst analyst, Row row) {
        List<String> pages = office.runs(run -> true).stream()
                .map(run -> row.where().replace("/runs/{run}", Office.page(run)))
                .toList();
        String page = (String) analyst.browser().executeAsyncScript(FIND, pages, row.css());
        assertThat(page).as(row.name() + ": a run with " + row.css()).startsWith("/runs/");
        return page;
    }

    private static boolean isTest(String name) {
        String[] parts = name.split("\\.");
        try {
            return Stream.of(Class.forName(GuideTest.class.getPackageName() + "." + parts[0])
                            .getDeclaredMethods())
                    .filter(method -> method.getName().equals(parts[1]))
                    .anyMatch(method -> method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
