package dev.verdict.signature;

import static dev.verdict.signature.Invalid.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.InvalidSignatureException.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadersTest {
    static Stream<Headers> ofEverySource() {
        return Stream.of(
                Headers.of(Map.of("x-SIGNATURE", List.of("abc"), "Other", List.of("def"))),
                Headers.ofSingle(Map.of("X-signature", "abc", "Other", "def")),
                Headers.lookup(name -> name.toLowerCase(Locale.ROOT).equals("x-signature") ? "abc" : null));
    }

    @ParameterizedTest
    @MethodSource("ofEverySource")
    void a_header_is_found_in_any_case(Headers headers) {
        for (String name : List.of("X-Signature", "x-signature", "X-SIGNATURE")) {
            assertThat(headers.first(name)).contains("abc");
            assertThat(headers.only(name)).contains("abc");
        }
        assertThat(headers.first("X-Sign")).isEmpty();
        assertThat(headers.only("X-Sign")).isEmpty();
        assertThat(headers).hasToString("Headers[not printed]");
    }

    @Test
    void first_returns_the_first_of_several_values() {
        Headers headers = Headers.of(Map.of("Accept", List.of("a", "b")));

        assertThat(headers.first("accept")).contains("a");
        assertThat(headers.all("ACCEPT")).isUnmodifiable();
    }

    @Test
    void only_refuses_different_values() {
        Headers headers = Headers.of(Map.of("Signature", List.of("good", "evil")));

        assertRefused(Problem.MALFORMED, () -> headers.only("signature"), "good", "evil");
    }

    @Test
    void values_under_names_that_differ_in_case_belong_to_one_header() {
        Headers headers = Headers.of(Map.of("Signature", List.of("good"), "SIGNATURE", List.of("evil")));

        assertRefused(Problem.MALFORMED, () -> headers.only("signature"), "good", "evil");
        assertRefused(
                Problem.MALFORMED,
                () -> Headers.ofSingle(Map.of("Signature", "good", "SIGNATURE", "evil"))
                        .only("signature"));
    }

    @Test
    void only_accepts_the_same_value_twice() {
        assertThat(Headers.of(Map.of("Signature", List.of("good", "good"))).only("signature"))
                .contains("good");
    }

    @Test
    void entries_without_a_name_or_a_value_are_left_out() {
        Map<String, List<String>> withNulls = new HashMap<>();
        withNulls.put(null, List.of("HTTP/1.1 200"));
        withNulls.put("None", null);
        withNulls.put("Empty", List.of());
        withNulls.put("Some", Arrays.asList(null, "value"));
        Map<String, String> single = new HashMap<>();
        single.put(null, "HTTP/1.1 200");
        single.put("None", null);
        single.put("Some", "value");

        for (Headers headers : List.of(Headers.of(withNulls), Headers.ofSingle(single))) {
            assertThat(headers.only("none")).isEmpty();
            assertThat(headers.only("empty")).isEmpty();
            assertThat(headers.only("some")).contains("value");
        }
    }

    @Test
    void maps_are_copied() {
        List<String> values = new ArrayList<>(List.of("good"));
        Map<String, List<String>> map = new HashMap<>(Map.of("Signature", values));
        Headers headers = Headers.of(map);
        values.set(0, "evil");
        map.clear();

        assertThat(headers.only("signature")).contains("good");
    }

    @Test
    void only_ascii_letters_are_compared_without_case() {
        Headers headers = Headers.ofSingle(Map.of("\u212Aey", "kelvin")); // the Kelvin sign, whose lower case is k

        assertThat(headers.first("key")).isEmpty();
        assertThat(headers.first("\u212Aey")).contains("kelvin");
        assertThat(Headers.ofSingle(Map.of("Key\u0080", "no name")).first("key\u0080"))
                .isEmpty();
    }

    @Test
    void null_arguments_are_refused() {
        assertThatNullPointerException().isThrownBy(() -> Headers.of(null));
        assertThatNullPointerException().isThrownBy(() -> Headers.ofSingle(null));
        assertThatNullPointerException().isThrownBy(() -> Headers.lookup(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Headers.ofSingle(Map.of()).first(null));
    }

    @Test
    void all_returns_the_values_in_the_order_sent() {
        Headers headers = Headers.of(Map.of("Digest", List.of("a", "b", "a")));

        assertThat(headers.all("DIGEST")).containsExactly("a", "b", "a");
        assertThat(headers.all("Other")).isEmpty();
        assertThat(Headers.lookup(Map.of("digest", "a")::get).all("Digest")).containsExactly("a");
    }
}
