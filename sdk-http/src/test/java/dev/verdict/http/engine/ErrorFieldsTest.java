package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "API-0400, API-0400",
        "MISSING_REQUIRED_INPUTS, MISSING_REQUIRED_INPUTS",
        "2002, 2002",
        "'2002, 2003', '2002,2003'",
        "'2002, Ann Example', 2002",
        "ann@example.com,",
        "Ann,",
        "0412345678,",
        "'',",
    })
    void a_code_is_a_word_of_the_platform_and_nothing_else(String value, String code) {
        assertThat(ErrorFields.code(value)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"API-0400, API-0400", "NOT_FOUND, NOT_FOUND", "2002,", "ann@example.com,"})
    void a_constant_is_a_code_that_is_no_number(String value, String constant) {
        assertThat(ErrorFields.constant(value)).isEqualTo(constant);
    }

    @Test
    void a_code_has_at_most_100_characters() {
        String hundred = ("A".repeat(20) + ",").repeat(4) + "A".repeat(16);
        assertThat(ErrorFields.code(hundred)).isEqualTo(hundred);
        assertThat(ErrorFields.code(hundred + "A")).isNull();
    }

    @Test
    void a_number_is_a_code_but_no_constant() {
        assertThat(ErrorFields.code(new BigDecimal(2002))).isEqualTo("2002");
        assertThat(ErrorFields.constant(new BigDecimal(2002))).isNull();
        assertThat(ErrorFields.code(null)).isNull();
    }

    @Test
    void texts_of_any_depth_are_joined() {
        assertThat(ErrorFields.text(List.of("a", List.of(new BigDecimal("1.50"), " "), true, "b")))
                .isEqualTo("a; 1.50; b");
        assertThat(ErrorFields.text(" ")).isNull();
        assertThat(ErrorFields.text(null)).isNull();
    }
}
