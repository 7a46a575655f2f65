package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.UnreadableBodyException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    private static JsonObject parse(String json) {
        return JsonObject.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void json_values_become_jdk_values() {
        JsonObject object = parse("{'t':'x','n':1.50,'b':true,'z':null,'l':[1,[]],'o':{'a':false}}");

        assertThat(object.asMap()).containsOnlyKeys("t", "n", "b", "z", "l", "o");
        assertThat(object.get("n")).isEqualTo(new BigDecimal("1.50"));
        assertThat(object.get("z")).isNull();
        assertThat(object.get("missing")).isNull();
        assertThat(object.get("l")).isEqualTo(List.of(BigDecimal.ONE, List.of()));
        assertThat(parse(new String(object.toJson(), StandardCharsets.UTF_8))).isEqualTo(object);
    }

    @Test
    void an_object_is_deeply_immutable() {
        List<Object> list = new ArrayList<>(Arrays.asList("a", null));
        Map<String, Object> inner = new HashMap<>(Map.of("list", list));
        Map<String, Object> map = new HashMap<>(Map.of("inner", inner));
        JsonObject object = JsonObject.of(map);
        list.clear();
        inner.clear();
        map.clear();

        assertThat(object.asMap()).isEqualTo(Map.of("inner", Map.of("list", Arrays.asList("a", null))));
        assertThatThrownBy(() -> object.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) object.get("inner")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        JsonObject parsed = parse("{'l':[[1]],'o':{'a':1}}");
        assertThatThrownBy(() -> ((List<?>) parsed.get("l")).remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) parsed.get("o")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbers_of_every_type_are_accepted() {
        JsonObject object = JsonObject.of(Map.of(
                "int",
                1,
                "long",
                2L,
                "big",
                new BigInteger("3"),
                "double",
                0.5,
                "float",
                0.1f,
                "object",
                parse("{'a':1}")));

        assertThat(object).isEqualTo(parse("{'int':1,'long':2,'big':3,'double':0.5,'float':0.1,'object':{'a':1}}"));
    }

    @Test
    void a_value_of_another_type_is_refused_with_its_type() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.of(Map.of("born", LocalDate.of(1990, 1, 1))))
                .withMessage("not a JSON value: java.time.LocalDate");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of(Map.of("x", Double.NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.of(Map.of("x", Map.of(1, "a"))))
                .withMessage("a key must be a String");
    }

    @Test
    void a_value_that_does_not_fit_the_callers_class_is_reported_by_location_only() {
        JsonObject object = parse(
                "{'people':[{'born':'1990-01-01'},{'born':'jane canary'}],'byName':{'jane canary':{'born':'x'}}}");

        assertThatThrownBy(() -> object.as(People.class)).isInstanceOfSatisfying(UnreadableBodyException.class, e -> {
            assertThat(e.location()).isEqualTo("$.people[1].born");
            assertThat(e).hasNoCause().message().doesNotContain("canary");
        });
        assertThatThrownBy(() -> object.as(ByName.class))
                .isInstanceOfSatisfying(
                        UnreadableBodyException.class,
                        e -> assertThat(e.location()).isEqualTo("$.byName.*.born"));
        assertThatThrownBy(() -> object.as(Integer.class)).isInstanceOf(UnreadableBodyException.class);
    }

    record Person(LocalDate born) {}

    record People(List<Person> people) {}

    record ByName(Map<String, Person> byName) {}

    @Test
    void to_string_prints_the_number_of_fields_only() {
        assertThat(parse("{'jane':'canary','b':1}")).hasToString("JsonObject[2 fields]");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException().isThrownBy(() -> JsonObject.of(null)).withMessage("fields");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonObject.parse(null))
                .withMessage("json");
        assertThatNullPointerException().isThrownBy(() -> parse("{}").as(null)).withMessage("type");
        assertThatNullPointerException().isThrownBy(() -> parse("{}").get(null)).withMessage("field");
    }

    @Test
    void object_returns_the_object_in_a_field() {
        JsonObject object = JsonObject.of(Map.of("a", Map.of("b", List.of(1)), "c", "text", "d", Map.of()));

        assertThat(object.object("a")).contains(JsonObject.of(Map.of("b", List.of(1))));
        assertThat(object.object("d"))
                .hasValueSatisfying(empty -> assertThat(empty.isEmpty()).isTrue());
        assertThat(object.object("c")).isEmpty();
        assertThat(object.object("e")).isEmpty();
    }
}
