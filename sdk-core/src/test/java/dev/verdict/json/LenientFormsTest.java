package dev.verdict.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.verdict.Open;
import dev.verdict.UnreadableBodyException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that platforms send in two forms, and objects that are read as records afterwards. */
class LenientFormsTest {
    /** A name, which platforms often send as a string instead of an object. */
    @FromText("value")
    public record Name(String value, List<Name> others, JsonObject unknownFields) implements JsonRecord {}

    /** A record with components of both forms. */
    public record Holder(
            Name name,
            List<Name> names,
            Map<String, Name> byKey,
            @JsonName("maybe") Optional<Name> maybe,
            @AcceptSingleValue List<String> texts,
            @AcceptSingleValue List<Open<TimeUnit>> words,
            List<String> strict,
            JsonObject unknownFields)
            implements JsonRecord {}

    /** Its {@link FromText} names a component that is not a String. */
    @FromText("others")
    public record NoText(List<Name> others, JsonObject unknownFields) implements JsonRecord {}

    /** Its {@link FromText} names a component that does not exist. */
    @FromText("missing")
    public record NoComponent(String value, JsonObject unknownFields) implements JsonRecord {}

    /** Only lists of single values accept a single value. */
    public record NoList(@AcceptSingleValue String value, JsonObject unknownFields) implements JsonRecord {}

    private static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static Holder read(String fields) {
        return JsonBinding.read(Holder.class, utf8("{" + fields + "}"));
    }

    private static Name name(String value) {
        return new Name(value, List.of(), JsonObject.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'name':'Fjord' | 'name':{'value':'Fjord'}",
                "'name':4711 | 'name':{'value':'4711'}",
                "'name':12.50 | 'name':{'value':'12.5'}",
                "'name':'' | 'name':null",
                "'name':' ' | 'name':[]",
                "'names':['a','',{'value':'b'}] | 'names':[{'value':'a'},{'value':'b'}]",
                "'name':{'others':['a']} | 'name':{'others':[{'value':'a'}]}",
                "'byKey':{'k':'a','l':''} | 'byKey':{'k':{'value':'a'}}",
                "'maybe':'a' | 'maybe':{'value':'a'}",
                "'texts':'a' | 'texts':['a']",
                "'texts':' ' | 'texts':[]",
                "'words':'DAYS' | 'words':['DAYS']",
                "'words':'NEW' | 'words':['NEW']"
            })
    void both_forms_are_equal_and_each_is_written_back_as_it_was_sent(String one, String other) {
        Holder first = read(one);
        Holder second = read(other);

        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        assertThat(JsonBinding.canonical(first)).isEqualTo(JsonBinding.canonical(second));
        for (String sent : List.of(one, other)) {
            Holder holder = read(sent);
            JsonObject object = JsonObject.parse(utf8("{" + sent + "}"));
            assertThat(JsonObject.parse(holder.toJson())).isEqualTo(object);
            object.asMap()
                    .forEach((field, value) -> assertThat(holder.raw(field)).isEqualTo(value));
            assertThat(JsonBinding.read(Holder.class, holder.toJson())).isEqualTo(holder);
        }
    }

    @Test
    void a_single_string_is_a_record_with_that_component_only() {
        assertThat(read("'name':'Fjord'").name()).isEqualTo(name("Fjord"));
        assertThat(read("'maybe':'Fjord'").maybe()).contains(name("Fjord"));
        assertThat(read("'words':'DAYS'").words()).containsExactly(Open.of(TimeUnit.DAYS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'name':true",
                "'name':['a']",
                "'byKey':{'k':true}",
                "'texts':5",
                "'texts':{'a':1}",
                "'words':{'a':1}",
                "'words':true",
                "'strict':'a'"
            })
    void a_value_of_another_type_is_absent_and_kept(String fields) {
        Holder holder = read(fields);

        assertThat(holder.unknownFields().asMap()).hasSize(1);
        assertThat(JsonObject.parse(holder.toJson())).isEqualTo(JsonObject.parse(utf8("{" + fields + "}")));
        assertThat(holder.name()).isNull();
        assertThat(holder.texts()).isEmpty();
        assertThat(holder.words()).isEmpty();
        assertThat(holder.strict()).isEmpty();
        assertThat(holder.byKey()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'names':'a' | $.names", "'names':[true] | $.names[0]", "'names':['a',[1]] | $.names[1]"})
    void a_list_of_records_still_refuses_other_values(String fields, String location) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> read(fields))
                .satisfies(e -> assertThat(e.location()).startsWith(location));
    }

    @Test
    void a_record_with_impossible_annotations_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonBinding.read(NoText.class, utf8("{}")))
                .withMessageEndingWith("NoText must have a String component others");
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonBinding.read(NoComponent.class, utf8("{}")))
                .withMessageEndingWith("NoComponent must have a String component missing");
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonBinding.read(NoList.class, utf8("{}")))
                .withMessageContaining("must be a list of strings or enum values");
    }

    @Test
    void an_object_caches_the_record_that_was_read_from_it() {
        JsonObject object = JsonObject.parse(utf8("{'value':'a','new':1E+2}"));

        Name name = JsonBinding.read(Name.class, object, "name");

        assertThat(name.value()).isEqualTo("a");
        assertThat(JsonObject.parse(name.toJson())).isEqualTo(object);
        assertThat(JsonBinding.read(Name.class, object, "name")).isSameAs(name);
        assertThat(JsonBinding.read(Holder.class, object, "holder").raw("value"))
                .isEqualTo("a");
        assertThat(JsonBinding.read(Name.class, object, "name")).isEqualTo(name);
        assertThat(JsonBinding.read(Holder.class, JsonObject.EMPTY, "x")).isEqualTo(read(""));
        assertThat(JsonBinding.read(Name.class, JsonObject.EMPTY, "x")).isEqualTo(name(null));
    }

    @Test
    void the_location_in_an_object_has_no_line_and_column() {
        JsonObject object = JsonObject.parse(utf8("{'value':'canary','others':[{'others':'canary'}]}"));

        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> JsonBinding.read(Name.class, object, "owner"))
                .withMessage("Unreadable body at $.owner.others[0].others: expected a list, not a string");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonBinding.read(Name.class, object, null))
                .withMessage("field");
    }

    record Own(String value) {}

    @Test
    void a_record_converts_to_a_class_of_the_caller() {
        assertThat(read("'name':'a'").as(OwnHolder.class).name()).isEqualTo("a");
        assertThat(name("a").as(Own.class)).isEqualTo(new Own("a"));
        assertThatNullPointerException().isThrownBy(() -> name("a").as(null)).withMessage("type");
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> read("'name':{'value':'canary'}").as(OwnHolder.class))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("canary"));
    }

    record OwnHolder(String name) {}
}
