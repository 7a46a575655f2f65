package dev.verdict.http.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @Test
    void parameters_keep_their_order() {
        Query query = Query.NONE
                .and("name", "Ann")
                .and("page", 2)
                .and("since", Instant.parse("2026-03-01T12:00:00Z"))
                .andList("states", List.of("PASS", "FAIL"));

        assertThat(query.parameters())
                .containsExactly(
                        Map.entry("name", "Ann"),
                        Map.entry("page", "2"),
                        Map.entry("since", "2026-03-01T12:00:00Z"),
                        Map.entry("states", "PASS,FAIL"));
    }

    @Test
    void what_is_not_set_is_no_parameter() {
        Query query = Query.NONE
                .and("name", (String) null)
                .and("page", (Integer) null)
                .and("since", (Instant) null)
                .andList("states", List.of());

        assertThat(query).isEqualTo(Query.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "PASS,FAIL", ",", "PASS,"})
    void a_comma_would_split_an_item_of_a_list(String item) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.NONE.andList("states", List.of("PASS", item)))
                .withMessage("states must not be blank and must not hold a comma");
    }

    @Test
    void an_item_of_a_list_is_not_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Query.NONE.andList("states", Arrays.asList("PASS", null)))
                .withMessage("states");
    }

    @Test
    void a_value_that_cannot_be_encoded_is_rejected_by_its_name_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.NONE.and("name", "Ann\uD800"))
                .withMessageStartingWith("name is ")
                .withMessageNotContaining("Ann");
    }

    @Test
    void queries_with_the_same_parameters_are_equal() {
        Query query = Query.NONE.and("name", "Ann");

        assertThat(query).isEqualTo(Query.NONE.and("name", "Ann")).hasSameHashCodeAs(Query.NONE.and("name", "Ann"));
        assertThat(query.hashCode()).isNotEqualTo(Query.NONE.and("name", "Ben").hashCode());
        assertThat(query).isNotEqualTo(Query.NONE.and("name", "Ben")).isNotEqualTo("name");
    }

    @Test
    void it_prints_no_values() {
        assertThat(Query.NONE.and("name", "Ann").and("page", 2)).hasToString("Query[name, page]");
    }
}
