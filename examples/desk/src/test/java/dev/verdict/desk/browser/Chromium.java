package dev.verdict.desk.browser;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.chromium.ChromiumDriverCommandExecutor;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpMethod;

/**
 * Chromium without a window, from the executables that are installed. It extends Selenium's driver because {@code ChromeDriver} needs
 * Selenium Manager, which downloads browsers.
 */
final class Chromium extends ChromiumDriver {
    static final String HOW_TO_INSTALL = "apt-get install -y --no-install-recommends chromium chromium-driver";

    private static final Optional<File> BROWSER = installed("desk.chromium", "chromium", "chromium-browser");
    private static final Optional<File> DRIVER = installed("desk.chromedriver", "chromedriver");

    /** Held here: a logger that nobody holds forgets its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        // The commands used here are of all versions of the DevTools protocol, and Selenium warns of each version that
        // it has no classes for.
        SELENIUM.setLevel(Level.SEVERE);
        System.setProperty("webdriver.remote.enableTracing", "false");
    }

    private Chromium(ChromeDriverService service, ChromeOptions options) {
        super(
                new ChromiumDriverCommandExecutor(
                        service,
                        Map.of("cdp", new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST)),
                        ClientConfig.defaultConfig()),
                options,
                ChromeOptions.CAPABILITY);
        cdp = (command, parameters) -> {
            Map<?, ?> result =
                    (Map<?, ?>) getExecuteMethod().execute("cdp", Map.of("cmd", command, "params", parameters));
            Map<String, Object> named = new java.util.HashMap<>();
            result.forEach((name, value) -> named.put((String) name, value));
            return named;
        };
    }

    /** What is missing; empty if browsers can be opened. */
    static Optional<String> missing() {
        if (BROWSER.isPresent() && DRIVER.isPresent()) {
            return Optional.empty();
        }
        return Optional.of((BROWSER.isPresent() ? "ChromeDriver" : "Chromium") + " is not installed");
    }

    /**
     * Opens a browser with a new profile.
     *
     * @param scripts whether pages may run scripts
     */
    static Chromium open(boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow());
        List<String> arguments = new ArrayList<>(List.of(
                "--headless=new",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=en",
                "--no-first-run"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        options.addArguments(arguments);
        options.setExperimentalOption(
                "prefs", scripts ? Map.of() : Map.of("profile.managed_default_content_settings.javascript", 2));
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new Chromium(service, options);
    }

    private static Optional<File> installed(String property, String... names) {
        String given = System.getProperty(property);
        Stream<File> places = given != null
                ? Stream.of(new File(given))
                : Stream.of(names)
                        .flatMap(name -> Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin")
                                .map(folder -> new File(folder, name)));
        return places.filter(File::canExecute).findFirst();
    }
}
