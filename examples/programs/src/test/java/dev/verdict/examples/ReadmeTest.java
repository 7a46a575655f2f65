package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.HttpStatusException;
import dev.verdict.Verdict;
import dev.verdict.VerdictException;
import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.CallEvent;
import dev.verdict.http.frankieone.Execution;
import dev.verdict.http.frankieone.FrankieOneClient;
import dev.verdict.http.frankieone.FrankieOneClientBuilder;
import dev.verdict.http.frankieone.Individuals;
import dev.verdict.http.frankieone.Organizations;
import dev.verdict.http.frankieone.Workflows;
import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.SeonClientBuilder;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import dev.verdict.sandbox.SeonSample;
import dev.verdict.sandbox.SeonSandbox;
import dev.verdict.seon.RunStatus;
import dev.verdict.seon.SeonEvent;
import dev.verdict.seon.WorkflowRun;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Compiles every Java snippet of the README and of the guides with all warnings, and runs it. A comment before a snippet, {@code <!-- given: x
 * y -->}, names the variables that it uses without declaring them. JUnit runs a snippet that is a test class. A snippet after {@code <!--
 * compile only -->} needs a framework, so it is not run. One after {@code <!-- from: file -->} is a part of that file, which has a test.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final List<Path> GUIDES = Stream.of(
                    "README.md",
                    "sdk-core/README.md",
                    "sdk-http/README.md",
                    "examples/README.md",
                    "examples/desk/README.md",
                    ".github/FAQ.md")
            .map(ROOT::resolve)
            .toList();
    private static final Pattern SNIPPET = Pattern.compile(
            "(?:<!-- (?:given: ([a-z ]+)|(compile only)|from: (\\S+)) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

    /** The variables that a snippet can use without declaring them, with their types. */
    private static final Map<String, String> GIVEN = Map.of(
            "bytes", "byte[]",
            "result", "dev.verdict.frankieone.WorkflowResult",
            "sandbox", "dev.verdict.sandbox.FrankieOneSandbox",
            "client", "dev.verdict.http.frankieone.FrankieOneClient",
            "execution", "dev.verdict.http.frankieone.Execution",
            "download", "java.util.function.Function<String, byte[]>",
            "seon", "dev.verdict.sandbox.SeonSandbox",
            "run", "dev.verdict.seon.WorkflowRun");

    @TempDir
    Path folder;

    /** The text of all guides. */
    private static String readme() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path guide : GUIDES) {
            all.append(Files.readString(guide)).append('\n');
        }
        return all.toString();
    }

    @TestFactory
    Stream<DynamicContainer> every_snippet_compiles_and_runs() throws IOException {
        List<DynamicContainer> guides = new ArrayList<>();
        for (Path guide : GUIDES) {
            guides.add(DynamicContainer.dynamicContainer(
                    ROOT.relativize(guide).toString(), snippets(Files.readString(guide))));
        }
        return guides.stream();
    }

    private List<DynamicTest> snippets(String guide) {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher snippets = SNIPPET.matcher(guide);
        while (snippets.find()) {
            String name = "Snippet" + (tests.size() + 1);
            String code = snippets.group(4);
            List<String> given = snippets.group(1) == null
                    ? List.of()
                    : List.of(snippets.group(1).split(" "));
            if (snippets.group(3) != null) {
                Path source = ROOT.resolve(snippets.group(3));
                tests.add(DynamicTest.dynamicTest(
                        name + ", from " + source.getFileName(),
                        () -> assertThat(withoutIndentation(source)).contains(withoutIndentation(code))));
                continue;
            }
            if (snippets.group(2) != null) {
                tests.add(DynamicTest.dynamicTest(name + ", compile only", () -> compile(name, code)));
                continue;
            }
            tests.add(DynamicTest.dynamicTest(name + ", given " + given, () -> run(name, given, code)));
        }
        assertThat(tests.isEmpty()).as("no snippets found").isEqualTo(!guide.contains("```java"));
        return tests;
    }

    private static String withoutIndentation(Path source) throws IOException {
        return withoutIndentation(Files.readString(source));
    }

    private static String withoutIndentation(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    @Test
    void the_readme_has_at_most_250_lines() throws IOException {
        assertThat(Files.readAllLines(GUIDES.get(0))).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void every_link_has_a_target() throws IOException {
        for (Path guide : GUIDES) {
            Matcher links = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]+))?\\)").matcher(Files.readString(guide));
            while (links.find()) {
                Path target = links.group(1).isEmpty() ? guide : guide.resolveSibling(links.group(1));
                assertThat(target).as("a link in %s", guide).exists();
                if (links.group(2) != null) {
                    assertThat(anchors(target)).as("a link in %s", guide).contains(links.group(2));
                }
            }
        }
    }

    /** The anchor that hosting sites generate for a heading. */
    private static List<String> anchors(Path guide) throws IOException {
        return Files.readAllLines(guide).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** Builds the expected table from {@link RunStatus}. */
    @Test
    void the_table_of_seon_statuses_matches_the_code() throws IOException {
        StringBuilder table = new StringBuilder("| value from SEON | status | verdict |\n| --- | --- | --- |\n");
        for (RunStatus status : RunStatus.values()) {
            Verdict.Kind kind = status.verdictKind();
            String values = status.words().stream()
                    .peek(value -> assertThat(run(value).status().known()).contains(status))
                    .peek(value -> assertThat(run(value).verdict().kind()).isEqualTo(kind))
                    .map(value -> "`" + value + "`")
                    .collect(Collectors.joining(", "));
            table.append("| " + values + " | `" + status + "` | `" + kind + "` |\n");
        }

        assertThat(readme()).contains(table);
    }

    private static WorkflowRun run(String value) {
        return WorkflowRun.start("run-1").apply(SeonEvent.parse(finished(value)));
    }

    private static byte[] finished(String value) {
        return ("{\"event\":\"orchestration/workflow_execution_finished\",\"timestamp\":\"2026-01-01T00:00:00Z\","
                        + "\"data\":{\"id\":\"run-1\",\"status\":\"" + value + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_printed_explanation_matches_the_code() throws IOException {
        assertThat(readme())
                .contains("```text\n" + Sample.INDIVIDUAL_REVIEW_AML.result().explain() + "\n```");
    }

    @Test
    void the_printed_log_lines_match_the_code() throws IOException {
        String method = "GET";
        String path = "/v2/individuals/{entityId}/results";
        Optional<String> execution = Optional.empty();
        Optional<String> first = Optional.of("01KXXQPS5W5GSS6HXNNVQM51DA");
        Optional<String> second = Optional.of("01KXXQPS5W5GSS6HXNNVQM51DB");
        Optional<VerdictException> failure =
                Optional.of(new HttpStatusException("results", 503, null, null, List.of()));
        List<CallEvent> events = List.of(
                new CallEvent.Started(7, method, path, execution),
                new CallEvent.Attempted(
                        7, method, path, execution, 1, OptionalInt.of(503), first, Duration.ofMillis(38), failure),
                new CallEvent.Retrying(7, method, path, execution, 2, Duration.ofMillis(181)),
                new CallEvent.Attempted(
                        7,
                        method,
                        path,
                        execution,
                        2,
                        OptionalInt.of(200),
                        second,
                        Duration.ofMillis(41),
                        Optional.empty()),
                new CallEvent.Finished(
                        7,
                        method,
                        path,
                        execution,
                        2,
                        OptionalInt.of(200),
                        second,
                        Duration.ofMillis(262),
                        Optional.empty(),
                        false));

        assertThat(readme())
                .contains("```text\n" + events.stream().map(CallEvent::toString).collect(Collectors.joining("\n"))
                        + "\n```");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FrankieOneClient.class,
                Individuals.class,
                Organizations.class,
                Workflows.class,
                FrankieOneClientBuilder.class,
                SeonClient.class,
                SeonClientBuilder.class
            })
    void every_call_and_every_setting_is_documented(Class<?> api) throws IOException {
        String readme = readme();
        assertThat(api.getMethods())
                .filteredOn(method -> !method.getDeclaringClass().equals(Object.class))
                .extracting(Method::getName)
                .filteredOn(name -> !name.endsWith("Async"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).containsPattern("[`.(]" + name + "[`(]"));
    }

    private void run(String name, List<String> given, String code) throws Exception {
        Matcher testClass =
                Pattern.compile("^class (\\w+) \\{", Pattern.MULTILINE).matcher(code);
        if (testClass.find()) {
            runTests(compile(testClass.group(1), code).loadClass(testClass.group(1)));
            return;
        }
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String parameters =
                given.stream().map(value -> GIVEN.get(value) + " " + value).collect(Collectors.joining(", "));
        Class<?> snippet = compile(
                        name,
                        imports + "\npublic class " + name + " {\n  public static void run(" + parameters
                                + ") throws Exception {\n" + body + "\n  }\n}\n")
                .loadClass(name);
        Method run = Stream.of(snippet.getMethods())
                .filter(method -> method.getName().equals("run"))
                .findFirst()
                .orElseThrow();
        try (FrankieOneSandbox sandbox =
                        FrankieOneSandbox.builder().looksUntilDone(0).start();
                SeonSandbox seon = SeonSandbox.start();
                FrankieOneClient client = AwaitExecution.client(sandbox, System.out)) {
            run.invoke(null, values(sandbox, seon, client, given));
        }
    }

    private static Object[] values(
            FrankieOneSandbox sandbox, SeonSandbox seon, FrankieOneClient client, List<String> given) {
        Sample sample = Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bytes", sample.json());
        values.put("result", WorkflowResult.parse(sample.json()));
        values.put("sandbox", sandbox);
        values.put("seon", seon);
        values.put("run", SeonSample.DECLINED_OVERRIDDEN_TO_APPROVED.run());
        values.put("client", client);
        values.put("download", (Function<String, byte[]>) id -> Sample.INDIVIDUAL_PASS.json());
        if (given.contains("execution")) {
            Execution execution = client.individuals().execute("entity-1", "KYC", sample.workflowName());
            values.put("execution", execution);
        }
        return given.stream().map(values::get).toArray();
    }

    private ClassLoader compile(String name, String source) throws IOException {
        UserCode code = new UserCode(folder, 17);
        assertThat(code.compile(name, source)).as(source).isEmpty();
        return code.loader();
    }

    private static void runTests(Class<?> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(tests))
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getFailures())
                .extracting(TestExecutionSummary.Failure::getException)
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).as("tests run").isPositive();
    }

    @Test
    void the_dependency_has_the_version_of_this_build() throws IOException {
        String pom = Files.readString(Path.of("..", "..", "pom.xml"));
        Matcher version = Pattern.compile("<artifactId>verdict-parent</artifactId>\\s*<version>(.*?)</version>")
                .matcher(pom);
        assertThat(version.find()).isTrue();

        assertThat(readme())
                .containsPattern("<groupId>dev.verdict</groupId>\\s*<artifactId>verdict-http</artifactId>\\s*<version>"
                        + Pattern.quote(version.group(1)) + "</version>");
    }

    @Test
    void every_program_is_listed() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/verdict/examples"))) {
            List<String> programs = new ArrayList<>();
            for (Path source : sources.toList()) {
                if (Files.readString(source).contains("public static void main(")) {
                    programs.add(source.getFileName().toString().replace(".java", ""));
                }
            }

            assertThat(programs)
                    .isNotEmpty()
                    .allSatisfy(program -> assertThat(readme()).contains("| `" + program + "` |"));
        }
    }
}
