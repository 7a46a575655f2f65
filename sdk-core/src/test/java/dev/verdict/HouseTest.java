package dev.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dependencies between the packages, and the tables of their public types. Only {@code dev.verdict.json} uses Jackson. */
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern USE =
            Pattern.compile("(?<![\\w.])((?:dev\\.verdict|com\\.fasterxml)(?:\\.[a-z_0-9]+)*)(?=[.;])(?!\\.[a-z])");

    /** The annotations control how the user's Jackson writes a value. They are not a dependency at run time. */
    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";

    /** For each package, including its sub-packages, the other packages that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "dev.verdict", List.of(),
            "dev.verdict.json", List.of("dev.verdict", "com.fasterxml"),
            "dev.verdict.poll", List.of("dev.verdict"),
            "dev.verdict.review", List.of("dev.verdict", "dev.verdict.json"),
            "dev.verdict.signature", List.of("dev.verdict"),
            "dev.verdict.frankieone",
                    List.of("dev.verdict", "dev.verdict.json", "dev.verdict.review", "dev.verdict.signature"),
            "dev.verdict.seon",
                    List.of(
                            "dev.verdict",
                            "dev.verdict.json",
                            "dev.verdict.poll",
                            "dev.verdict.review",
                            "dev.verdict.signature"));

    /** The package of {@link #MAY_USE} that a package belongs to. */
    private static String basePackage(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts[0].equals("com")
                ? "com.fasterxml"
                : String.join(".", List.of(parts).subList(0, Math.min(3, parts.length)));
    }

    @Test
    void no_package_uses_a_package_that_it_must_not_use() throws IOException {
        List<String> violations = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String user = basePackage(packageName(file));
            assertThat(MAY_USE).as("a new package must be added here").containsKey(user);
            Matcher use = USE.matcher(code(file));
            while (use.find()) {
                uses++;
                if (use.group(1).equals(ANNOTATIONS)) {
                    continue;
                }
                String used = basePackage(use.group(1));
                if (!used.equals(user) && !MAY_USE.get(user).contains(used)) {
                    violations.add(file + " uses " + used);
                }
            }
        }
        assertThat(violations).isEmpty();
        assertThat(uses).as("uses checked").isGreaterThan(200);
    }

    /** For each package of FrankieOne that uses no result: the other packages, and the types of the base package, that it may use. */
    private static final Map<String, List<String>> SUBJECTS = Map.of(
            "entity", List.of("Attribute", "DocumentType", "EntityType"),
            "individual", List.of("entity", "Attribute", "EntityType"),
            "organization", List.of("entity", "individual", "Attribute", "DocumentType", "EntityType"),
            "device", List.of("entity", "RiskLevel"),
            "activity", List.of("entity", "individual", "device", "EntityType", "ManualStatus", "RiskLevel"));

    private static final Pattern IN_FRANKIEONE = Pattern.compile("dev\\.verdict\\.frankieone\\.(\\w+)");

    @Test
    void the_packages_of_entities_devices_and_activities_have_no_cycles_and_use_few_other_types() throws IOException {
        List<String> violations = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String user = file.getParent().getFileName().toString();
            if (SUBJECTS.containsKey(user)) {
                Matcher use = IN_FRANKIEONE.matcher(code(file));
                while (use.find()) {
                    uses++;
                    String used = use.group(1);
                    if (!used.equals(user) && !SUBJECTS.get(user).contains(used)) {
                        violations.add(file + " uses " + used);
                    }
                }
            }
        }
        assertThat(violations).isEmpty();
        assertThat(uses).as("uses checked").isGreaterThan(120);
    }

    @Test
    void no_other_package_uses_the_responses_to_other_calls() throws IOException {
        List<Path> users = new ArrayList<>();
        int records = 0;
        for (Path file : files()) {
            if (file.getParent().endsWith("api")) {
                records++;
            } else if (code(file).contains("dev.verdict.frankieone.api")) {
                users.add(file);
            }
        }
        assertThat(users).isEmpty();
        assertThat(records).as("records checked").isGreaterThan(10);
    }

    /** The packages that make rows for reviewers are the top floor: a platform's other packages do not know them. */
    @Test
    void no_other_package_uses_the_rows_for_reviewers() throws IOException {
        List<Path> users = new ArrayList<>();
        int rows = 0;
        for (Path file : files()) {
            if (file.getParent().endsWith("review")) {
                rows++;
            } else if (Pattern.compile("dev\\.verdict\\.\\w+\\.review\\b")
                    .matcher(code(file))
                    .find()) {
                users.add(file);
            }
        }
        assertThat(users).isEmpty();
        assertThat(rows).as("classes checked").isGreaterThan(20);
    }

    private static final Pattern IN_SEON = Pattern.compile("dev\\.verdict\\.seon(?:\\.([a-z]\\w*))?(?=\\.[A-Z])");

    @Test
    void the_records_of_sessions_and_of_transactions_use_only_themselves() throws IOException {
        List<String> violations = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String user = file.getParent().getFileName().toString();
            Matcher use = IN_SEON.matcher(code(file));
            while (use.find()) {
                uses++;
                String used = use.group(1) == null ? "seon" : use.group(1);
                if (!used.equals(user) && !user.equals("seon") && !user.equals("review")) {
                    violations.add(file + " uses " + used);
                }
            }
        }
        assertThat(violations).isEmpty();
        assertThat(uses).as("uses checked").isGreaterThan(20);
    }

    @Test
    void the_sdk_prints_nothing_and_logs_nothing() throws IOException {
        for (Path file : files()) {
            assertThat(code(file))
                    .as(file.toString())
                    .doesNotContain("System.out", "System.err", "printStackTrace", "Logger");
        }
    }

    private static final Pattern EXPORT = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|sealed|non-sealed|abstract) )*(?:class|@?interface|record|enum) ", Pattern.MULTILINE);

    @Test
    void every_public_type_that_is_exported_stands_in_the_table_of_its_package() throws IOException {
        List<String> exported = EXPORT.matcher(Files.readString(SOURCES.resolve("module-info.java")))
                .results()
                .map(export -> export.group(1))
                .toList();
        assertThat(exported).hasSizeGreaterThan(10);
        for (String exportedPackage : exported) {
            Path folder = SOURCES.resolve(exportedPackage.replace('.', '/'));
            String table = Files.readString(folder.resolve("package-info.java"));
            try (Stream<Path> types = Files.list(folder)) {
                assertThat(types.filter(HouseTest::isPublicType)
                                .map(type -> type.getFileName().toString().replace(".java", "")))
                        .as(exportedPackage)
                        .isNotEmpty()
                        .allSatisfy(type ->
                                assertThat(table).contains("<td>{@link " + exportedPackage + "." + type + "}</td>"));
            }
        }
    }

    private static boolean isPublicType(Path file) {
        return file.toString().endsWith(".java")
                && PUBLIC_TYPE.matcher(code(file)).find();
    }

    private static String packageName(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    /** The code without comments, which may name any type. */
    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
