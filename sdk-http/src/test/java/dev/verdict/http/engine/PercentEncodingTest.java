package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "azAZ09-._, azAZ09-._",
        "'`{@[/:', %60%7B%40%5B%2F%3A",
        "' ', %20",
        "%, %25",
        "é€, %C3%A9%E2%82%AC",
        "😀, %F0%9F%98%80",
        "'', ''",
    })
    void text_is_encoded_as_utf_8_and_decoded_to_the_same(String text, String encoded) {
        assertThat(PercentEncoding.encode(text)).isEqualTo(encoded);
        assertThat(PercentEncoding.decode(encoded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "a%", "a%4", "%4G", "%C3", "%c3%a9", "%41", "a b", "é", "%ED%A0%80"})
    void what_encode_does_not_produce_is_not_decoded(String encoded) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentEncoding.decode(encoded))
                .withMessage("not percent-encoded");
    }

    @Test
    void half_a_surrogate_pair_is_no_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> PercentEncoding.encode("\uDC00"));
    }
}
