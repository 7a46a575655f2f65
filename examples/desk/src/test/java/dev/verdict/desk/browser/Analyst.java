package dev.verdict.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;

/** A person at a browser, who sees what is on the page and finds controls by their labels. */
// Longer than other files: it is all that tests do in a browser, a short method for each action.
final class Analyst {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Chromium browser;
    private final String origin;
    private final List<String> titles = new ArrayList<>();

    /** An analyst who has opened the address that the desk printed. */
    Analyst(Chromium browser, String deskUrl) {
        this.browser = browser;
        URI url = URI.create(deskUrl);
        this.origin = url.getScheme() + "://" + url.getAuthority();
        requests();
        look(Look.LIGHT);
        browser.get(deskUrl);
    }

    Chromium browser() {
        return browser;
    }

    // Pages

    /** Enters an address of the desk. */
    Analyst open(String path) {
        browser.get(origin + path);
        noteTitle();
        return this;
    }

    /** The path and the query of the current page. */
    String address() {
        String url = browser.getCurrentUrl();
        assertThat(url).startsWith(origin + "/");
        return url.substring(origin.length());
    }

    String title() {
        return browser.getTitle();
    }

    void leave() {
        browser.manage().deleteAllCookies();
        browser.get("about:blank");
    }

    void look(Look look) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width, "height", look.height, "deviceScaleFactor", 1, "mobile", false));
    }

    // What is on the page

    /** The text of the page's main part. */
    String text() {
        return text("main");
    }

    /** The text of the first element that a CSS selector finds; waits for it. */
    String text(String css) {
        return find(css).getText();
    }

    /** The texts of all elements that a CSS selector finds now, also of those that are out of sight. */
    List<String> texts(String css) {
        return all(css, element -> element.getDomProperty("textContent").strip());
    }

    /** A property of all elements that a CSS selector finds now. */
    List<String> all(String css, Function<WebElement, String> property) {
        return await(() ->
                browser.findElements(By.cssSelector(css)).stream().map(property).toList());
    }

    String pageSource() {
        return browser.getPageSource();
    }

    boolean has(String css) {
        return !browser.findElements(By.cssSelector(css)).isEmpty();
    }

    int count(String css) {
        return browser.findElements(By.cssSelector(css)).size();
    }

    WebElement find(String css) {
        return find(By.cssSelector(css));
    }

    private WebElement find(By by) {
        return await(() -> browser.findElement(by));
    }

    /** Waits until the page shows a text. */
    Analyst sees(String text) {
        return sees("main", text);
    }

    /** Waits until an element shows a text. */
    Analyst sees(String css, String text) {
        awaitTrue(
                "\"" + text + "\" in " + css,
                () -> browser.findElement(By.cssSelector(css)).getText().contains(text));
        return this;
    }

    void awaitTrue(String what, BooleanSupplier condition) {
        new FluentWait<>(browser)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(20))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .withMessage(() -> "never saw " + what + " on " + browser.getCurrentUrl() + ":\n" + pageText())
                .until(any -> condition.getAsBoolean());
    }

    private <T> T await(Supplier<T> what) {
        return new FluentWait<>(browser)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(20))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .withMessage(() -> "on " + browser.getCurrentUrl() + ":\n" + pageText())
                .until(any -> what.get());
    }

    private String pageText() {
        String text = browser.findElement(By.tagName("body")).getText();
        return text.substring(0, Math.min(text.length(), 2000));
    }

    // What a person does

    /** Clicks a link of that text, and waits for the next page. */
    Analyst follow(String linkText) {
        return go(find(By.xpath("//a[normalize-space()=" + quoted(linkText) + "]")));
    }

    /** Clicks a tab of a run, and waits for it. */
    Analyst followTab(String name) {
        return go(find(".tabs").findElement(By.linkText(name)));
    }

    /** Clicks an element that a CSS selector finds, and waits for the next page. */
    Analyst followTo(String css) {
        return go(find(css));
    }

    /** Presses a button of that text, in a form or part of the page, and waits for the next page. */
    Analyst press(String css, String buttonText) {
        WebElement part = find(css);
        return go(part.findElement(By.xpath(".//button[normalize-space()=" + quoted(buttonText) + "]")));
    }

    private Analyst go(WebElement element) {
        WebElement page = browser.findElement(By.tagName("html"));
        element.click();
        awaitNextPage(page);
        return this;
    }

    private void awaitNextPage(WebElement page) {
        awaitTrue("another page", () -> !browser.findElement(By.tagName("html")).equals(page));
        awaitTrue("the main part", () -> has("main"));
        noteTitle();
    }

    Analyst click(String css) {
        find(css).click();
        return this;
    }

    /** Unfolds all sections of a run. */
    Analyst unfoldAll() {
        browser.findElements(By.cssSelector("details.fold:not([open]) > summary"))
                .forEach(WebElement::click);
        return this;
    }

    /** The control of a label. */
    WebElement field(String css, String label) {
        WebElement part = find(css);
        WebElement found = part.findElement(By.xpath(
                ".//label[normalize-space()=" + quoted(label) + " or normalize-space(text())=" + quoted(label) + "]"));
        String id = found.getDomAttribute("for");
        return id != null ? part.findElement(By.id(id)) : found.findElement(By.cssSelector("input,select,textarea"));
    }

    Analyst fill(String css, String label, String text) {
        WebElement field = field(css, label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Types a day the way that an English browser wants it. */
    Analyst fillDate(String css, String label, String day) {
        String[] parts = day.split("-");
        field(css, label).sendKeys(parts[1], parts[2], parts[0]);
        return this;
    }

    Analyst choose(String css, String label, String option) {
        new Select(field(css, label)).selectByVisibleText(option);
        return this;
    }

    Analyst tick(String css, String label) {
        field(css, label).click();
        return this;
    }

    /** Chooses a decision, enters the reason and saves it. */
    Analyst decide(String decision, String reason) {
        return tick("#decision", decision).fill("#decision", "Reason", reason).press("#decision", "Save decision");
    }

    /** Opens a menu of the filters, and ticks one of its boxes. */
    Analyst tickInMenu(String name, String label) {
        String menu = "#filters details:has([name=" + name + "])";
        return click(menu + " summary").tick(menu, label);
    }

    /** Types into whatever has the focus. */
    Analyst type(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
        return this;
    }

    /** Types into whatever has the focus, and waits for the next page. */
    Analyst typeAndGo(CharSequence... keys) {
        WebElement page = browser.findElement(By.tagName("html"));
        type(keys);
        awaitNextPage(page);
        return this;
    }

    /** Presses Tab until an element has the focus. */
    Analyst tabTo(String css) {
        for (int presses = 0; presses < 300; presses++) {
            WebElement focused = browser.switchTo().activeElement();
            if (browser.findElements(By.cssSelector(css)).contains(focused)) {
                return this;
            }
            type(Keys.TAB);
        }
        throw new AssertionError("Tab does not reach " + css + " on " + browser.getCurrentUrl());
    }

    /** Clicks a link to a file, and gives the content of the file. */
    String download(String css, Path folder) {
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
        List<Path> before = files(folder);
        click(css);
        awaitTrue("the file", () -> files(folder).size() > before.size());
        Path file = files(folder).stream()
                .filter(any -> !before.contains(any))
                .findFirst()
                .orElseThrow();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that are complete. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().matches(".*\\.crdownload|\\..*"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Evidence

    /** Writes a picture of the whole page. */
    Analyst screenshot(String name) {
        browser.executeScript("scrollTo(0, 0)"); // what sticks to the top of the window is in the picture once
        Object size =
                browser.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        JsonNode content = JSON.valueToTree(size);
        Map<String, Object> picture = browser.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x", 0,
                                "y", 0,
                                "width", content.path("width").asInt(),
                                "height", Math.min(content.path("height").asInt(), 4000),
                                "scale", 1)));
        write(name + ".png", Base64.getDecoder().decode((String) picture.get("data")));
        return this;
    }

    /** Keeps what is on the screen, for whoever looks into a failure. */
    void keepPage(String name) {
        screenshot(name);
        write(name + ".html", browser.getPageSource().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String name, byte[] content) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void noteTitle() {
        titles.add(browser.getTitle());
    }

    /** Checks each address that the browser has asked for since the last check, and each title that it has shown. */
    void checkPrivacy(Set<String> personal) {
        noteTitle();
        List<String> addresses = requests();
        assertThat(addresses)
                .as("requests that leave the desk")
                .allSatisfy(
                        url -> assertThat(url).matches(any -> url.startsWith(origin + "/") || url.startsWith("data:")));
        List<String> decoded = addresses.stream()
                .map(url -> URLDecoder.decode(url, StandardCharsets.UTF_8))
                .toList();
        for (String text : personal) {
            assertThat(decoded).noneMatch(url -> url.contains(text));
            assertThat(titles).noneMatch(title -> title.contains(text));
        }
        titles.clear();
    }

    /** The addresses that the browser has asked for since the last call. */
    private List<String> requests() {
        List<String> urls = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message;
            try {
                message = JSON.readTree(entry.getMessage()).path("message");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                urls.add(message.path("params").path("request").path("url").asText());
            }
        }
        return urls;
    }

    private static String quoted(String text) {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}
