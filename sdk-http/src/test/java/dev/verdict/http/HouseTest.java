package dev.verdict.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The dependencies of the packages in this module: from the platforms' packages to the engine, from the engine to the shared
 * types, and never back. ACME is a platform that exists only in these tests. It shows that a further platform needs no
 * changes in the other packages.
 */
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern USE = Pattern.compile(
            "(?<![\\w.])((?:dev\\.verdict|com\\.fasterxml|okhttp3|okio)(?:\\.[a-z_0-9]+)*)(?=\\.[A-Z])");

    private static final List<String> CORE =
            List.of("dev.verdict", "dev.verdict.json", "dev.verdict.poll", "dev.verdict.signature");
    private static final List<String> SHARED = List.of("dev.verdict.http", "dev.verdict.http.engine");

    /** A platform's package may use only the OkHttp types that its builder takes. */
    private static final List<String> OKHTTP = List.of("okhttp3");

    private static final Map<String, List<List<String>>> MAY_USE = Map.of(
            "dev.verdict.http", List.of(List.of("dev.verdict")),
            "dev.verdict.http.engine",
                    List.of(CORE, List.of("dev.verdict.http", "okhttp3", "okhttp3.internal.http2", "okio")),
            "dev.verdict.http.frankieone", List.of(CORE, SHARED, OKHTTP, List.of("dev.verdict.frankieone")),
            "dev.verdict.http.seon", List.of(CORE, SHARED, OKHTTP, List.of("dev.verdict.seon")),
            "dev.verdict.http.acme", List.of(CORE, SHARED, OKHTTP, List.of("dev.verdict.acme")),
            "dev.verdict.acme", List.of(List.of("dev.verdict", "dev.verdict.json", "dev.verdict.signature")),
            "dev.verdict.acme.review", List.of(List.of("dev.verdict", "dev.verdict.review", "dev.verdict.acme")));

    @Test
    void packages_use_only_the_packages_that_they_may() throws IOException {
        List<String> violations = new ArrayList<>();
        int uses = 0;
        for (Path file : files(SOURCES)) {
            uses += countUses(SOURCES, file, violations);
        }
        assertThat(violations).isEmpty();
        assertThat(uses).as("checked uses").isGreaterThan(200);
    }

    @Test
    void the_acme_platform_needs_only_the_packages_that_a_platform_may_use() throws IOException {
        List<String> violations = new ArrayList<>();
        int uses = 0;
        for (String pkg : List.of("dev/verdict/acme", "dev/verdict/http/acme")) {
            for (Path file : files(TESTS.resolve(pkg))) {
                if (!file.toString().endsWith("Test.java")) {
                    uses += countUses(TESTS, file, violations);
                }
            }
        }
        assertThat(violations).isEmpty();
        assertThat(uses).as("checked uses").isGreaterThan(15);
    }

    private static int countUses(Path root, Path file, List<String> violations) {
        String pkg =
                root.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
        assertThat(MAY_USE).as("a new package needs an entry here").containsKey(pkg);
        int uses = 0;
        Matcher use = USE.matcher(code(file));
        while (use.find()) {
            uses++;
            String used = use.group(1);
            boolean isOfPlatform = used.startsWith("dev.verdict.frankieone.") || used.startsWith("dev.verdict.seon.");
            String usedPackage =
                    isOfPlatform ? String.join(".", List.of(used.split("\\.")).subList(0, 3)) : used;
            if (!usedPackage.equals(pkg) && MAY_USE.get(pkg).stream().noneMatch(may -> may.contains(usedPackage))) {
                violations.add(file + " uses " + used);
            }
        }
        return uses;
    }

    @Test
    void every_exported_public_type_is_in_the_table_of_its_package() throws IOException {
        for (String pkg : List.of("dev/verdict/http", "dev/verdict/http/frankieone", "dev/verdict/http/seon")) {
            String table = Files.readString(SOURCES.resolve(pkg).resolve("package-info.java"));
            try (Stream<Path> types = Files.list(SOURCES.resolve(pkg))) {
                assertThat(types.filter(HouseTest::isPublicType)
                                .map(type -> type.getFileName().toString().replace(".java", "")))
                        .isNotEmpty()
                        .allSatisfy(type ->
                                assertThat(table).contains("<td>{@link dev.verdict.http.", "." + type + "}</td>"));
            }
        }
    }

    @Test
    void the_contributing_guide_names_classes_that_exist() throws IOException {
        String guide = Files.readString(Path.of("../.github/CONTRIBUTING.md"));
        Set<String> named = new TreeSet<>();
        Matcher name = Pattern.compile("`@?([A-Z][a-z]\\w+)`").matcher(guide);
        while (name.find()) {
            named.add(name.group(1));
        }
        Set<String> existing = new HashSet<>();
        for (String module : List.of("../sdk-core/src", "src", "../examples")) {
            for (Path file : files(Path.of(module))) {
                existing.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(existing).containsAll(named);
    }

    private static boolean isPublicType(Path file) {
        return file.toString().endsWith(".java")
                && Pattern.compile(
                                "^public (?:(?:final|sealed|abstract) )*(?:class|interface|record|enum) ",
                                Pattern.MULTILINE)
                        .matcher(code(file))
                        .find();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    /** The code without comments, because they may name anything. */
    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
