package dev.verdict.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture of the sandbox: which package uses which, and that no signature of the exported package has an internal type. */
class RoomsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String SANDBOX = "dev.verdict.sandbox";
    private static final Pattern USE =
            Pattern.compile("(?<![\\w.])(dev\\.verdict(?:\\.[a-z_0-9]+)*)(?=[.;])(?!\\.[a-z])");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w.])([A-Z]\\w+)");

    /** For each package, the packages that it may use beside its own. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "dev.verdict.sandbox.fixtures",
            List.of("dev.verdict.json"),
            "dev.verdict.sandbox.server",
            List.of("dev.verdict.json"),
            "dev.verdict.sandbox.frankieone",
            List.of(
                    "dev.verdict.sandbox.fixtures",
                    "dev.verdict.sandbox.server",
                    "dev.verdict",
                    "dev.verdict.json",
                    "dev.verdict.frankieone",
                    "dev.verdict.frankieone.api"),
            "dev.verdict.sandbox.seon",
            List.of(
                    "dev.verdict.sandbox.fixtures",
                    "dev.verdict.sandbox.server",
                    "dev.verdict",
                    "dev.verdict.json",
                    "dev.verdict.seon"),
            SANDBOX,
            List.of(
                    "dev.verdict.sandbox.fixtures",
                    "dev.verdict.sandbox.server",
                    "dev.verdict.sandbox.frankieone",
                    "dev.verdict.sandbox.seon",
                    "dev.verdict",
                    "dev.verdict.json",
                    "dev.verdict.frankieone",
                    "dev.verdict.frankieone.notification",
                    "dev.verdict.seon"));

    @Test
    void each_package_uses_only_the_packages_below_it() {
        List<String> violations = new ArrayList<>();
        int uses = 0;
        for (Path file : files()) {
            String own = packageOf(file);
            assertThat(MAY_USE).as("a new package needs an entry in MAY_USE").containsKey(own);
            Matcher use = USE.matcher(code(file));
            while (use.find()) {
                uses++;
                String used = use.group(1);
                if (!used.equals(own) && !MAY_USE.get(own).contains(used)) {
                    violations.add(file.getFileName() + " uses " + used);
                }
            }
        }
        assertThat(violations).isEmpty();
        assertThat(uses).as("uses that were checked").isGreaterThan(150);
    }

    @Test
    void the_types_of_a_package_have_no_cyclic_dependencies() {
        Map<String, Map<String, Set<String>>> packages = new TreeMap<>();
        for (Path file : files()) {
            packages.computeIfAbsent(packageOf(file), name -> new TreeMap<>()).put(typeOf(file), new TreeSet<>());
        }
        for (Path file : files()) {
            Map<String, Set<String>> types = packages.get(packageOf(file));
            Matcher type = TYPE.matcher(code(file));
            while (type.find()) {
                if (types.containsKey(type.group(1)) && !type.group(1).equals(typeOf(file))) {
                    types.get(typeOf(file)).add(type.group(1));
                }
            }
        }
        packages.values().forEach(types -> {
            // Removes types without dependencies, again and again. Types in a cycle are left over.
            boolean progress = true;
            while (progress) {
                Set<String> leaves = new LinkedHashSet<>();
                types.forEach((type, used) -> {
                    if (used.isEmpty()) {
                        leaves.add(type);
                    }
                });
                types.keySet().removeAll(leaves);
                types.values().forEach(used -> used.removeAll(leaves));
                progress = !leaves.isEmpty();
            }
            assertThat(types).as("types in cycles").isEmpty();
        });
    }

    @Test
    void the_module_exports_only_the_public_package() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("module-info.java")).lines().map(String::strip))
                .filteredOn(line -> line.startsWith("exports") || line.startsWith("opens"))
                .containsExactly("exports dev.verdict.sandbox;");
    }

    @Test
    void no_public_signature_has_an_internal_type() throws Exception {
        List<String> shown = new ArrayList<>();
        int signatures = 0;
        for (Path file : files()) {
            if (packageOf(file).equals(SANDBOX) && !typeOf(file).equals("package-info")) {
                for (Class<?> type : withNested(Class.forName(SANDBOX + "." + typeOf(file)))) {
                    for (Type used : publicSignatures(type)) {
                        signatures++;
                        if (used.getTypeName().matches(".*dev\\.verdict\\.sandbox\\.[a-z].*")) {
                            shown.add(type.getSimpleName() + " shows " + used.getTypeName());
                        }
                    }
                }
            }
        }
        assertThat(shown).isEmpty();
        assertThat(signatures).as("types that were checked").isGreaterThan(150);
    }

    private static List<Class<?>> withNested(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        all.addAll(List.of(type.getClasses()));
        return all;
    }

    private static List<Type> publicSignatures(Class<?> type) {
        List<Type> used = new ArrayList<>();
        if (!Modifier.isPublic(type.getModifiers())) {
            return used;
        }
        for (Executable constructor : type.getConstructors()) {
            used.addAll(List.of(constructor.getGenericParameterTypes()));
        }
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == type) {
                used.add(method.getGenericReturnType());
                used.addAll(List.of(method.getGenericParameterTypes()));
            }
        }
        for (Field field : type.getFields()) {
            used.add(field.getGenericType());
        }
        return used;
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code without comments, which may name anything, and without strings. */
    private static String code(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\"(?:[^\"\\\\\\n]|\\\\.)*\"", "\"\"")
                    .replaceAll("//.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
