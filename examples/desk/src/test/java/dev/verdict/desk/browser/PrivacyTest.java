package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.desk.data.RunKey;
import dev.verdict.review.Person;
import dev.verdict.review.ReviewRun;
import dev.verdict.review.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;

/**
 * What nobody asked for stays hidden. After each test of any class, {@link Office#check()} looks at all addresses, titles and the desk's own log
 * besides.
 */
@BrowserTest
class PrivacyTest {

    /** What identifies the person of a run, wherever it stands. */
    private static List<String> personal(ReviewRun run) {
        Person person = run.person();
        return Stream.of(
                        Stream.of(person.name(), person.email()),
                        person.aliases().stream(),
                        run.section(Section.Phone.class).map(Section.Phone::number).stream(),
                        run.section(Section.Ip.class).map(Section.Ip::address).stream(),
                        run.section(Section.Document.class).stream()
                                .flatMap(document -> Stream.of(document.number(), document.fullName())),
                        run.section(Section.ProofOfAddress.class).map(Section.ProofOfAddress::address).stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> text.length() > 3)
                .toList();
    }

    @Test
    void everyPageIsMaskedUntilAsked(Office office) {
        List<ReviewRun> runs =
                office.runs(run -> personal(run).size() > 2).stream().limit(4).toList();
        List<String> everybody = office.runs(run -> true).stream()
                .flatMap(run -> personal(run).stream())
                .distinct()
                .toList();
        assertThat(everybody).hasSizeGreaterThan(20);
        Analyst analyst = office.analyst();

        List<String> pages = Stream.concat(
                        Stream.of("/runs", "/transactions", "/log"),
                        runs.stream()
                                .flatMap(run -> Stream.of("details", "activity", "network", "raw", "log")
                                        .map(tab -> Office.page(run) + "?tab=" + tab)))
                .toList();
        for (String page : pages) {
            String source = analyst.open(page).pageSource();
            assertThat(everybody).as("shown on " + page).noneMatch(source::contains);
        }
        assertThat(office.desk().platforms().store().log().entries().stream()
                        .filter(entry -> entry.platform() != null
                                && runs.stream().anyMatch(run -> run.runId().equals(entry.runId())))
                        .filter(entry -> entry.by() != null && entry.by().startsWith("Analyst")))
                .as("nothing was shown, so nothing is logged")
                .isEmpty();
    }

    @Test
    void nobodyGetsInWithoutThePrintedAddress(Office office) {
        ReviewRun run = office.run(known -> known.person().name() != null);
        Analyst analyst = office.analyst().open(Office.page(run));
        List<Cookie> cookies = List.copyOf(analyst.browser().manage().getCookies());
        assertThat(cookies).singleElement().satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo("Strict");
        });

        analyst.browser().manage().deleteAllCookies();
        analyst.open(Office.page(run)).screenshot("no-access");

        assertThat(analyst.text()).contains("Open the address that the desk printed");
        assertThat(analyst.pageSource()).doesNotContain(RunKey.of(run).runId());
        analyst.browser().manage().addCookie(cookies.get(0));
        assertThat(analyst.open(Office.page(run)).text("h1")).contains(run.runId());
    }

    @Test
    void addressesShowNoToken(Office office) {
        Analyst analyst = office.analyst();
        analyst.browser().get(office.desk().url());

        assertThat(analyst.address()).isEqualTo("/runs");
        assertThat(analyst.pageSource()).doesNotContain(office.desk().url().replaceAll(".*token=", ""));
    }
}
