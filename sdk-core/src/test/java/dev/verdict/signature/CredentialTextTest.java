package dev.verdict.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.seon.SeonWebhook;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret with extra characters from a file, console or web page is refused at configuration, not at the first webhook. */
class CredentialTextTest {
    private static final String CLEAN = "9f8b1c2d3e4f";

    private static final List<Consumer<String>> ENTRIES = List.of(
            text -> CredentialText.require(text, "a secret"),
            HmacSha256::withSecret,
            text -> HmacSha256.withSecrets(List.of(CLEAN, text)),
            SeonWebhook::withSecrets,
            text -> SeonWebhook.withSecrets(CLEAN, text),
            text -> SeonWebhook.withSecrets(List.of(text)));

    /** Code points that are invisible or look like others. */
    static Stream<String> invisible() {
        IntStream written = IntStream.of(
                0xFEFF, 0x00A0, 0x200B, 0x200C, 0x200D, 0x2060, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0x00AD,
                0x180E, 0x034F, 0x3164, 0x2800, 0xFE0F, 0x2028, 0x2029, 0x3000, 0x0085, 0xFFFD, 0x2011, 0xFF11, 0x0430,
                0x201C, 0x2019, 0xE0020, 0x7F);
        IntStream controls = IntStream.range(0, 0x20);
        return IntStream.concat(written, controls).mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void a_character_that_is_not_printable_ascii_is_refused_at_any_position(String character) {
        for (String text :
                List.of(character + CLEAN, CLEAN + character, CLEAN.substring(0, 6) + character + CLEAN.substring(6))) {
            assertRefused(text, "must be printable ASCII");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "`"})
    void quotes_around_a_secret_are_refused(String quote) {
        assertRefused(quote + CLEAN + quote, "must not have quotes around it");
        assertRefused(quote, "must not have quotes around it");
    }

    @Test
    void a_utf_16_file_read_byte_by_byte_is_refused() {
        assertRefused("9\0f\08\0b\0", "must be printable ASCII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\r\n"})
    void a_blank_secret_is_refused(String blank) {
        for (Consumer<String> entry : ENTRIES) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> entry.accept(blank))
                    .withMessage("a secret is blank");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CLEAN, "a", "a b", "x'y", "\"x", "x'", "\"x'", "A+/=~!"})
    void every_other_secret_is_accepted_unchanged(String secret) {
        assertThat(CredentialText.require(secret, "a secret")).isSameAs(secret);
        for (Consumer<String> entry : ENTRIES) {
            entry.accept(secret);
        }
        assertThatNullPointerException()
                .isThrownBy(() -> CredentialText.require(null, "a secret"))
                .withMessage("a secret");
    }

    private static void assertRefused(String text, String why) {
        for (Consumer<String> entry : ENTRIES) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> entry.accept(text))
                    .withMessageStartingWith("a secret " + why)
                    .withMessageNotContaining("9f8b")
                    .withNoCause();
        }
    }
}
