package dev.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', '\t', 0, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0x202E, 0x200B, 0xFEFF, 0xE000, 0xD800})
    void an_invisible_or_control_character_is_replaced(int character) {
        assertThat(SafeText.name("a" + Character.toString(character) + "b")).isEqualTo("a?b");
    }

    @Test
    void ascii_and_other_text_have_the_same_length_limit() {
        String plain = " !~azAZ09".repeat(20).substring(0, 120);

        assertThat(SafeText.name(plain)).isEqualTo(plain);
        assertThat(SafeText.name(plain + "x")).isEqualTo(plain + "…");
        assertThat(SafeText.name("a\u00E9")).isEqualTo("a\u00E9");
    }

    @Test
    void names_in_any_script_are_unchanged() {
        assertThat(SafeText.name("AUS Onboarding / Prüfung 身分 🏦")).isEqualTo("AUS Onboarding / Prüfung 身分 🏦");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(SafeText.name("🏦".repeat(120))).isEqualTo("🏦".repeat(120));
        assertThat(SafeText.name("🏦".repeat(121))).isEqualTo("🏦".repeat(120) + "…");
    }

    @Test
    void a_missing_name_is_printed_as_a_dash() {
        assertThat(SafeText.name(null)).isEqualTo("-");
        assertThat(SafeText.name("  ")).isEqualTo("-");
    }

    @Test
    void a_reason_is_one_line_of_bounded_length() {
        Reason reason = new Reason(Reason.Origin.STEP, "x\n".repeat(500), null);

        assertThat(reason.text()).hasSize(401).doesNotContain("\n");
    }
}
