package dev.verdict.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Verdict;
import dev.verdict.http.CallEvent;
import dev.verdict.sandbox.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .github/API.txt} lists the public API of the three artifacts, so that a change of it is seen in review. */
class PublicApiTest {
    private static final Path LIST = Path.of("..", "..", ".github", "API.txt");

    /** With {@code -Dverdict.api=write} the list is written instead of compared. CONTRIBUTING has the command. */
    private static final boolean WRITE = "write".equals(System.getProperty("verdict.api"));

    @Test
    void the_list_is_the_api_of_the_compiled_artifacts() throws Exception {
        List<String> api = new ArrayList<>();
        for (Class<?> member : List.of(Verdict.class, CallEvent.class, Sample.class)) {
            api.addAll(PublicApi.ofModuleWith(member));
            api.add("");
        }
        if (WRITE) {
            Files.write(LIST, api);
        }
        List<String> listed = Files.readAllLines(LIST);

        assertThat(withTypes(api)).as("in the API, not in API.txt").isSubsetOf(withTypes(listed));
        assertThat(withTypes(listed)).as("in API.txt, not in the API").isSubsetOf(withTypes(api));
        assertThat(listed).isEqualTo(api).hasSizeGreaterThan(3000);
    }

    /** The lines, those of members with their type before them: for a message that tells where something changed. */
    private static List<String> withTypes(List<String> lines) {
        List<String> all = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith("  ") ? type : line;
            all.add(line.startsWith("  ") ? type + " ::" + line : line);
        }
        return all;
    }

    @Test
    void the_list_shows_what_can_break_a_user(@TempDir Path folder) throws Exception {
        UserCode code = new UserCode(folder, 17);
        assertThat(code.compile("Sample", """
                        import java.io.IOException;
                        import java.util.List;
                        import java.util.Map;
                        import org.jspecify.annotations.Nullable;

                        public sealed interface Sample<T extends Comparable<? super T>> permits Sample.One, Sample.Two {
                            String NAME = "sample";
                            <X extends Exception> @Nullable T find(Class<? extends X> type, String... names) throws X, IOException;
                            default Map<String, byte @Nullable []> all() { return Map.of(); }
                            record One(int number, @Nullable List<@Nullable String> texts) implements Sample<String> {
                                public One(int number) { this(number, null); }
                                public <X extends Exception> String find(Class<? extends X> type, String... names) { return ""; }
                                @Deprecated(forRemoval = true) public static One of() { return new One(1); }
                            }
                            final class Two extends Hidden implements Sample<String> {
                                private Two() {}
                                public <X extends Exception> String find(Class<? extends X> type, String... names) { return ""; }
                            }
                            enum Color { RED, @Deprecated BLUE; public static final Color BEST = RED; }
                            @interface Mark { String[] value() default {}; }
                        }

                        abstract class Hidden {
                            public int inherited() { return 1; }
                            int internal() { return 2; }
                        }
                        """.replace("Class type", "Class<? extends X> type")
                        .replace("public String find", "public <X extends Exception> String find")))
                .isEmpty();
        Class<?> sample = code.loader().loadClass("Sample");

        List<String> lines = new ArrayList<>(PublicApi.ofType(sample));
        for (String nested : List.of("Color", "Mark", "One", "Two")) {
            lines.addAll(PublicApi.ofType(sample.getClassLoader().loadClass("Sample$" + nested)));
        }

        assertThat(lines)
                .containsExactly(
                        "sealed interface Sample<T extends Comparable<? super T>> permits Sample.One, Sample.Two",
                        "  <X extends Exception> @Nullable T find(Class<? extends X> type, String... names) throws X, java.io.IOException",
                        "  default Map<String, byte @Nullable []> all()",
                        "  static final String NAME = sample",
                        "enum Sample.Color",
                        "  constant RED",
                        "  constant @Deprecated BLUE",
                        "  static final Sample.Color BEST",
                        "@interface Sample.Mark",
                        "  String[] value() default []",
                        "record Sample.One implements Sample<String>",
                        "  component int number",
                        "  component @Nullable List<@Nullable String> texts",
                        "  <X extends Exception> String find(Class<? extends X> type, String... names)",
                        "  @Deprecated(forRemoval) static Sample.One of()",
                        "  new(int number)",
                        "final class Sample.Two implements Sample<String>",
                        "  <X extends Exception> String find(Class<? extends X> type, String... names)",
                        "  int inherited()");
    }
}
