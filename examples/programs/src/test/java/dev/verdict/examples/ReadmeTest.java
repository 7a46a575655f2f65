package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.WorkflowResult;
import dev.verdict.http.Execution;
import dev.verdict.http.FrankieOneClient;
import dev.verdict.sandbox.FrankieOneSandbox;
import dev.verdict.sandbox.Sample;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java snippet of the README is compiled, all warnings on, and run. A comment before a snippet, {@code <!-- given: x y
 * -->}, names what it takes as given; a snippet that is a test class is run as one.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern SNIPPET =
            Pattern.compile("(?:<!-- given: ([a-z ]+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

    /** What a snippet can take as given, with its type. */
    private static final Map<String, String> GIVEN = Map.of(
            "bytes", "byte[]",
            "result", "dev.verdict.frankieone.WorkflowResult",
            "sandbox", "dev.verdict.sandbox.FrankieOneSandbox",
            "client", "dev.verdict.http.FrankieOneClient",
            "execution", "dev.verdict.http.Execution",
            "download", "java.util.function.Function<String, byte[]>");

    @TempDir
    Path folder;

    private static String readme() throws IOException {
        return Files.readString(README);
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_compiles_and_runs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher snippets = SNIPPET.matcher(readme());
        while (snippets.find()) {
            String name = "Snippet" + (tests.size() + 1);
            String code = snippets.group(2);
            List<String> given = snippets.group(1) == null
                    ? List.of()
                    : List.of(snippets.group(1).split(" "));
            tests.add(DynamicTest.dynamicTest(name + ", given " + given, () -> run(name, given, code)));
        }
        assertThat(tests).as("snippets found").hasSizeGreaterThan(8);
        return tests.stream();
    }

    @Test
    void the_explanation_shown_is_what_is_printed() throws IOException {
        assertThat(readme())
                .contains("```text\n" + Sample.INDIVIDUAL_REVIEW_AML.result().explain() + "\n```");
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
                FrankieOneClient client = AwaitExecution.client(sandbox, System.out)) {
            run.invoke(null, values(sandbox, client, given));
        }
    }

    private static Object[] values(FrankieOneSandbox sandbox, FrankieOneClient client, List<String> given) {
        Sample sample = Sample.INDIVIDUAL_FAIL_OVERRIDDEN_TO_PASS;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bytes", sample.json());
        values.put("result", WorkflowResult.parse(sample.json()));
        values.put("sandbox", sandbox);
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

    private static void runTests(Class<?> tests) throws Exception {
        int run = 0;
        for (Method method : tests.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                var constructor = tests.getDeclaredConstructor();
                constructor.setAccessible(true);
                method.invoke(constructor.newInstance());
                run++;
            }
        }
        assertThat(run).as("tests run").isPositive();
    }

    @Test
    void the_dependency_is_the_one_this_build_makes() throws IOException {
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
            List<String> programs = sources.map(
                            file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .toList();

            assertThat(programs)
                    .isNotEmpty()
                    .allSatisfy(program -> assertThat(readme()).contains("| `" + program + "` |"));
        }
    }
}
