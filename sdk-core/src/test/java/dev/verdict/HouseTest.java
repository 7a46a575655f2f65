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

/** The packages, ground floor first: none uses one above it, and only the binding sees Jackson. */
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern USE =
            Pattern.compile("(?<![\\w.])((?:dev\\.verdict|com\\.fasterxml)(?:\\.[a-z_0-9]+)*)(?=[.;])(?!\\.[a-z])");

    /** Annotations say what a Jackson of the user's makes of a value. They are no dependency at run time. */
    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";

    /** For each room, the packages it may use beside its own. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "dev.verdict", List.of(),
            "dev.verdict.json", List.of("dev.verdict", "com.fasterxml"),
            "dev.verdict.poll", List.of("dev.verdict"),
            "dev.verdict.signature", List.of("dev.verdict"),
            "dev.verdict.frankieone", List.of("dev.verdict", "dev.verdict.json", "dev.verdict.signature"),
            "dev.verdict.seon",
                    List.of("dev.verdict", "dev.verdict.json", "dev.verdict.poll", "dev.verdict.signature"));

    private static String room(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts[0].equals("com")
                ? "com.fasterxml"
                : String.join(".", List.of(parts).subList(0, Math.min(3, parts.length)));
    }

    @Test
    void no_package_uses_one_that_it_need_not_know() throws IOException {
        List<String> trespasses = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String room = room(SOURCES.relativize(file.getParent())
                    .toString()
                    .replace('/', '.')
                    .replace('\\', '.'));
            assertThat(MAY_USE).as("a new room needs its place in the house").containsKey(room);
            Matcher use = USE.matcher(code(file));
            while (use.find()) {
                uses++;
                if (use.group(1).equals(ANNOTATIONS)) {
                    continue;
                }
                String used = room(use.group(1));
                if (!used.equals(room) && !MAY_USE.get(room).contains(used)) {
                    trespasses.add(file + " uses " + used);
                }
            }
        }
        assertThat(trespasses).isEmpty();
        assertThat(uses).as("uses looked at").isGreaterThan(200);
    }

    /** For each package of FrankieOne that knows no result: the others it may use, and of the base package the types. */
    private static final Map<String, List<String>> SUBJECTS = Map.of(
            "entity", List.of("Attribute", "DocumentType", "EntityType"),
            "individual", List.of("entity", "Attribute", "EntityType"),
            "organization", List.of("entity", "individual", "Attribute", "DocumentType", "EntityType"),
            "device", List.of("entity", "RiskLevel"),
            "activity", List.of("entity", "individual", "device", "EntityType", "ManualStatus", "RiskLevel"));

    private static final Pattern IN_FRANKIEONE = Pattern.compile("dev\\.verdict\\.frankieone\\.(\\w+)");

    @Test
    void the_packages_of_entities_devices_and_activities_use_each_other_one_way_and_little_of_the_rest()
            throws IOException {
        List<String> trespasses = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String room = file.getParent().getFileName().toString();
            if (SUBJECTS.containsKey(room)) {
                Matcher use = IN_FRANKIEONE.matcher(code(file));
                while (use.find()) {
                    uses++;
                    String used = use.group(1);
                    if (!used.equals(room) && !SUBJECTS.get(room).contains(used)) {
                        trespasses.add(file + " uses " + used);
                    }
                }
            }
        }
        assertThat(trespasses).isEmpty();
        assertThat(uses).as("uses looked at").isGreaterThan(120);
    }

    @Test
    void the_responses_to_other_calls_are_used_by_no_other_package() throws IOException {
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
        assertThat(records).as("records looked at").isGreaterThan(10);
    }

    private static final Pattern IN_SEON = Pattern.compile("dev\\.verdict\\.seon(?:\\.([a-z]\\w*))?(?=\\.[A-Z])");

    @Test
    void the_records_of_sessions_and_transactions_use_neither_each_other_nor_events_and_runs() throws IOException {
        List<String> trespasses = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String room = file.getParent().getFileName().toString();
            Matcher use = IN_SEON.matcher(code(file));
            while (use.find()) {
                uses++;
                String used = use.group(1) == null ? "seon" : use.group(1);
                if (!used.equals(room) && !room.equals("seon")) {
                    trespasses.add(file + " uses " + used);
                }
            }
        }
        assertThat(trespasses).isEmpty();
        assertThat(uses).as("uses looked at").isGreaterThan(20);
    }

    @Test
    void the_sdk_prints_nothing_and_logs_nothing() throws IOException {
        for (Path file : files()) {
            assertThat(code(file))
                    .as(file.toString())
                    .doesNotContain("System.out", "System.err", "printStackTrace", "Logger");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    /** Without comments: they may name anything. */
    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
