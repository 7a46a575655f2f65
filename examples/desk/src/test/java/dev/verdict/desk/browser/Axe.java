package dev.verdict.desk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks pages with axe-core against WCAG 2.0 to 2.2, levels A and AA. */
final class Axe {
    private static final String SOURCE = source();

    private static final String RUN = """
            const [type, values, done] = arguments;
            axe.run(document, {
                runOnly: {type, values},
                resultTypes: ['violations']
            }).then(
                results => done(results.violations.map(rule => rule.id + ': ' + rule.help + rule.nodes.map(node =>
                    '\\n  ' + node.html + '\\n    ' + node.failureSummary.replaceAll('\\n', ' ')).join(''))),
                error => done(['axe failed: ' + error]));
            """;

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules that depend on the colors, which are all that differs in the dark. */
    private static final List<String> COLOR_RULES = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe-core finds on the current page: the rules that are broken, and the elements that break them. */
    static List<?> findings(Analyst analyst, Look look) {
        Chromium browser = analyst.browser();
        // The driver's scripts run in spite of the content security policy.
        if (!Boolean.TRUE.equals(browser.executeScript("return typeof axe === 'object'"))) {
            browser.executeScript(SOURCE);
        }
        return (List<?>)
                (look == Look.DARK
                        ? browser.executeAsyncScript(RUN, "rule", COLOR_RULES)
                        : browser.executeAsyncScript(RUN, "tag", TAGS));
    }
}
