package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verdict.http.engine.JsonBody;
import dev.verdict.http.testing.Api;
import dev.verdict.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private final Api api = new Api();

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary\uD800", "canary\uD83Dx", "\uDE00canary", "canary\uDE00\uD83D"})
    void an_unpaired_surrogate_is_refused_everywhere_and_not_repeated(String broken) {
        for (Map<String, ?> fields : List.of(
                Map.of("a", broken),
                Map.of(broken, 1),
                Map.of("a", Map.of("b", broken)),
                Map.of("a", List.of("x", List.of(broken))),
                Map.of("a", List.of(Map.of(broken, true))))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonBody.of(fields))
                    .withMessage("a text in the request is not well-formed Unicode")
                    .withNoCause();
        }
    }

    @Test
    void every_valid_character_is_sent_unchanged() {
        Map<String, Object> fields = Map.of("a", "Zoë 😀 李 \0", "😀", List.of("😀", 1, true));

        assertThat(JsonObject.parse(JsonBody.of(fields))).isEqualTo(JsonObject.of(fields));
    }

    @Test
    void a_name_with_an_unpaired_surrogate_is_refused_before_anything_is_sent() {
        NewIndividual ada = NewIndividual.builder("customer-1")
                .givenName("Ada\uD800")
                .familyName("Stubworth")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> api.client().individuals().createAndExecute(ada, "KYC", "AML"))
                .withMessageContaining("well-formed Unicode");
        assertThat(api.requests()).isZero();
    }
}
