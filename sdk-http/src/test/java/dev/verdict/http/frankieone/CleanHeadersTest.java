package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verdict.http.seon.SeonClient;
import dev.verdict.http.seon.SeonRegion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Credentials copied from files, consoles and web pages can have stray characters: they are refused before anything is
 * sent.
 */
class CleanHeadersTest {
    private static final String CLEAN = "9f8b1c2d3e4f";

    private static final Map<String, String> DIRTY = dirty();

    private static Map<String, String> dirty() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("a byte order mark", "\uFEFF" + CLEAN);
        forms.put("a byte order mark read as Latin-1", "\u00EF\u00BB\u00BF" + CLEAN);
        forms.put("a no-break space", CLEAN + "\u00A0");
        forms.put("a narrow no-break space", "\u202F" + CLEAN);
        forms.put("a zero-width space", CLEAN + "\u200B");
        forms.put("a zero-width joiner inside", "9f8b\u200D1c2d");
        forms.put("a word joiner", "\u2060" + CLEAN);
        forms.put("a soft hyphen", "9f8b\u00AD1c2d");
        forms.put("a right-to-left mark", CLEAN + "\u200F");
        forms.put("a right-to-left override", "\u202E" + CLEAN);
        forms.put("an isolate", "\u2066" + CLEAN + "\u2069");
        forms.put("a NUL", CLEAN + "\0");
        forms.put("UTF-16 read as Latin-1", "9\0f\08\0");
        forms.put("an inner line break", "9f8b\n1c2d");
        forms.put("an inner line separator", "9f8b\u20281c2d");
        forms.put("an inner tab", "9f8b\t1c2d");
        forms.put("double quotes", '"' + CLEAN + '"');
        forms.put("single quotes", "'" + CLEAN + "'");
        forms.put("backticks", "`" + CLEAN + "`");
        forms.put("typographic quotes", "\u201C" + CLEAN + "\u201D");
        forms.put("half of a surrogate pair", CLEAN + "\uD83D");
        return forms;
    }

    /** The characters that reading an environment variable does not strip. */
    private static final Map<String, String> STRIPPED = Map.of(
            "a line break", CLEAN + "\n",
            "a line break of Windows", CLEAN + "\r\n",
            "a blank", " " + CLEAN,
            "a tab", CLEAN + "\t",
            "an ideographic space", CLEAN + "\u3000",
            "a line separator", CLEAN + "\u2028");

    private static final Map<String, Consumer<String>> SETTINGS = Map.of(
            "customerId", value -> builder().customerId(value).build().close(),
            "apiKey", value -> builder().apiKey(value).build().close(),
            "customerChildId", value -> builder().customerChildId(value).build().close(),
            "apiKey of SEON",
                    value -> SeonClient.builder()
                            .region(SeonRegion.EU)
                            .apiKey(value)
                            .build()
                            .close(),
            "childAccount", value -> CallOptions.none().withChildAccount(value),
            "username", value -> CallOptions.none().withUsername(value),
            "channel", value -> CallOptions.none().withChannel(value));

    private static final Map<String, Consumer<String>> VARIABLES = Map.of(
            "customerId", value -> fromEnv("FRANKIEONE_CUSTOMER_ID", value),
            "apiKey", value -> fromEnv("FRANKIEONE_API_KEY", value),
            "customerChildId", value -> fromEnv("FRANKIEONE_CUSTOMER_CHILD_ID", value),
            "apiKey of SEON",
                    value -> SeonClient.builder()
                            .fromEnv(Map.of("SEON_REGION", "eu", "SEON_API_KEY", value))
                            .build()
                            .close());

    private static FrankieOneClientBuilder builder() {
        return FrankieOneClient.builder()
                .environment(FrankieOneEnvironment.UAT)
                .customerId(CLEAN)
                .apiKey(CLEAN);
    }

    private static void fromEnv(String name, String value) {
        builder().fromEnv(Map.of(name, value)).build().close();
    }

    private static Stream<Arguments> each(Map<String, Consumer<String>> settings, Map<String, String> forms) {
        return settings.keySet().stream()
                .flatMap(setting -> forms.keySet().stream()
                        .map(form -> Arguments.of(setting, form, settings.get(setting), forms.get(form))));
    }

    static Stream<Arguments> dirtySettings() {
        return Stream.of(each(SETTINGS, DIRTY), each(SETTINGS, STRIPPED), each(VARIABLES, DIRTY))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("dirtySettings")
    void stray_characters_around_a_value_are_refused_and_not_repeated(
            String setting, String form, Consumer<String> use, String value) {
        Throwable refused = catchThrowable(() -> use.accept(value));

        assertThat(refused)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(setting.split(" ")[0] + " must ")
                .hasMessageNotContainingAny("9f8b", CLEAN)
                .hasNoCause();
    }

    static Stream<Arguments> strippedVariables() {
        return each(VARIABLES, STRIPPED);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("strippedVariables")
    void white_space_around_a_variable_is_stripped(String setting, String form, Consumer<String> use, String value) {
        assertThatCode(() -> use.accept(value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLEAN, "a", "a b", "O'Brien", "say \"hi\" twice", "a'b'", "=+/-_.~:;,!?"})
    void printable_ascii_is_sent_as_it_is(String value) {
        assertThat(SETTINGS.values())
                .allSatisfy(use -> assertThatCode(() -> use.accept(value)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_blank_value_is_refused(String value) {
        for (Consumer<String> use : List.copyOf(SETTINGS.values())) {
            assertThat(catchThrowable(() -> use.accept(value)))
                    .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                    .hasMessageEndingWith(" is blank");
        }
    }
}
