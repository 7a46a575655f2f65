package dev.verdict.http.frankieone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verdict.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields that are sent for a new person. */
class NewIndividualTest {
    private static JsonObject json(String text) {
        return JsonObject.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject sent(NewIndividual individual) {
        return JsonObject.of(individual.fields());
    }

    private static NewIndividual.Builder ada() {
        return NewIndividual.builder("c-17").familyName("Stubworth");
    }

    @Test
    void a_person_is_sent_in_the_format_of_the_api() {
        NewIndividual individual = NewIndividual.builder("c-17")
                .givenName("Ada")
                .middleName("Quill")
                .familyName("Stubworth")
                .dateOfBirth(LocalDate.of(1992, 8, 5))
                .address(PostalAddress.in("AUS")
                        .withType("RESIDENTIAL1")
                        .withUnitNumber("3")
                        .withStreetNumber("42")
                        .withStreetName("Wallaby")
                        .withStreetType("Way")
                        .withLocality("Sydney")
                        .withSubdivision("NSW")
                        .withPostalCode("2000")
                        .with("status", "CURRENT"))
                .address(PostalAddress.in("NZL"))
                .document(IdentityDocument.of("PASSPORT", "E0000000", "AUS"))
                .document(IdentityDocument.of("DRIVERS_LICENSE", "000", "AUS")
                        .withSubdivision("VIC")
                        .with("secondaryIdentifier", "9"))
                .consent("GENERAL")
                .consent("CREDITHEADER")
                .field("gender", Map.of("gender", "F"))
                .build();

        assertThat(sent(individual)).isEqualTo(json("""
                {'externalReferences':[{'name':'CUSTOMER-REFERENCE','value':'c-17'}],
                 'name':{'givenName':'Ada','middleName':'Quill','familyName':'Stubworth'},
                 'dateOfBirth':{'year':'1992','month':'08','day':'05'},
                 'addresses':[{'country':'AUS','type':'RESIDENTIAL1','unitNumber':'3','streetNumber':'42',
                   'streetName':'Wallaby','streetType':'Way','locality':'Sydney','subdivision':'NSW','postalCode':'2000',
                   'status':'CURRENT'},{'country':'NZL'}],
                 'documents':{'IDENTITY':[{'type':'PASSPORT','primaryIdentifier':'E0000000','country':'AUS'},
                   {'type':'DRIVERS_LICENSE','primaryIdentifier':'000','country':'AUS','subdivision':'VIC',
                    'secondaryIdentifier':'9'}]},
                 'consents':[{'type':'GENERAL'},{'type':'CREDITHEADER'}],
                 'gender':{'gender':'F'}}"""));
        assertThat(individual.externalReference()).isEqualTo("c-17");
    }

    @Test
    void a_family_name_and_a_reference_are_enough_and_nothing_else_is_sent() {
        assertThat(sent(ada().build()))
                .isEqualTo(json("{'externalReferences':[{'name':'CUSTOMER-REFERENCE','value':'c-17'}],"
                        + "'name':{'familyName':'Stubworth'}}"));
    }

    @Test
    void a_family_name_is_required() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NewIndividual.builder("c-17").givenName("Ada").build())
                .withMessage("familyName must be set");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_reference_is_required(String reference) {
        assertThatThrownBy(() -> NewIndividual.builder(reference)).hasMessageStartingWith("externalReference");
        assertThatThrownBy(() -> NewIndividual.ofFields(reference, Map.of()))
                .hasMessageStartingWith("externalReference");
    }

    @Test
    void a_date_has_two_and_four_digits() {
        assertThat(sent(ada().dateOfBirth(LocalDate.of(987, 12, 31)).build()).get("dateOfBirth"))
                .isEqualTo(Map.of("year", "0987", "month", "12", "day", "31"));
    }

    @Test
    void a_field_that_has_its_own_method_is_refused() {
        for (String own : List.of("name", "dateOfBirth", "addresses", "documents", "consents", "externalReferences")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ada().field(own, "x"))
                    .withMessage(own + " has a method of its own");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostalAddress.in("AUS").with("country", "AU"))
                .withMessage("country has a method of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityDocument.of("PASSPORT", "1", "AUS").with("type", "VISA"));
    }

    @Test
    void a_value_that_is_not_json_is_refused_at_once_and_not_repeated() {
        StringBuilder secret = new StringBuilder("canary");
        for (Runnable attempt : List.<Runnable>of(
                () -> ada().field("other", secret),
                () -> NewIndividual.ofFields("c-17", Map.of("other", secret)),
                () -> PostalAddress.in("AUS").with("other", List.of(secret)),
                () -> IdentityDocument.of("VISA", "1", "AUS").with("other", Map.of("a", secret)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(attempt::run)
                    .withMessageEndingWith("not a JSON value: java.lang.StringBuilder");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AU", "aus", "AUST", "A1S", "AUS "})
    void a_country_is_three_capital_letters(String country) {
        for (Runnable attempt : List.<Runnable>of(
                () -> PostalAddress.in(country), () -> IdentityDocument.of("PASSPORT", "1", country))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(attempt::run)
                    .withMessage("country must be three capital letters such as AUS (ISO 3166-1 alpha-3)");
        }
    }

    @Test
    void blank_texts_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada().givenName(" "))
                .withMessage("givenName must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada().consent(""))
                .withMessage("consent must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityDocument.of("PASSPORT", "", "AUS"))
                .withMessage("primaryIdentifier must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostalAddress.in("AUS").withLocality(""))
                .withMessage("locality must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> ada().dateOfBirth(null))
                .withMessage("dateOfBirth");
    }

    @Test
    void an_individual_object_is_sent_unchanged_except_for_the_added_reference() {
        Map<String, Object> individual = new HashMap<>(Map.of(
                "name",
                Map.of("familyName", "Stubworth"),
                "externalReferences",
                new ArrayList<>(List.of(Map.of("name", "CRM", "value", "77")))));
        individual.put("nothing", null);
        NewIndividual built = NewIndividual.ofFields("c-17", individual);
        individual.clear();

        assertThat(sent(built))
                .isEqualTo(json("{'name':{'familyName':'Stubworth'},'nothing':null,'externalReferences':"
                        + "[{'name':'CRM','value':'77'},{'name':'CUSTOMER-REFERENCE','value':'c-17'}]}"));
        assertThatThrownBy(() -> built.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_existing_reference_is_not_added_again() {
        Map<String, Object> individual =
                Map.of("externalReferences", List.of("odd", Map.of("name", "MINE", "value", "c-17")));

        assertThat(sent(NewIndividual.ofFields("c-17", individual))).isEqualTo(JsonObject.of(individual));
    }

    @Test
    void references_must_be_a_list_or_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewIndividual.ofFields("c-17", Map.of("externalReferences", "canary")))
                .withMessage("externalReferences must be a list");
        assertThat(sent(NewIndividual.ofFields("c-17", Collections.singletonMap("externalReferences", null))))
                .isEqualTo(json("{'externalReferences':[{'name':'CUSTOMER-REFERENCE','value':'c-17'}]}"));
    }

    @Test
    void a_builder_stays_usable_and_does_not_change_what_it_built() {
        NewIndividual.Builder builder = ada();
        NewIndividual first = builder.build();
        NewIndividual second =
                builder.consent("GENERAL").address(PostalAddress.in("AUS")).build();

        assertThat(first).isEqualTo(ada().build()).hasSameHashCodeAs(ada().build());
        assertThat(second).isNotEqualTo(first);
        assertThat(sent(first).get("consents")).isNull();
    }

    @Test
    void no_personal_data_is_printed() {
        NewIndividual.Builder builder =
                NewIndividual.builder("canary-1").familyName("canary-2").field("canary-3", "canary-4");

        assertThat(builder).hasToString("NewIndividual.Builder");
        assertThat(builder.build()).hasToString("NewIndividual[3 fields]");
        assertThat(PostalAddress.in("AUS").withLocality("canary")).hasToString("PostalAddress[2 fields]");
        assertThat(IdentityDocument.of("canary", "canary", "AUS")).hasToString("IdentityDocument[3 fields]");
    }

    @Test
    void addresses_and_documents_are_values() {
        assertThat(PostalAddress.in("AUS").withPostalCode("1"))
                .isEqualTo(PostalAddress.in("AUS").withPostalCode("1"))
                .hasSameHashCodeAs(PostalAddress.in("AUS").withPostalCode("1"))
                .isNotEqualTo(PostalAddress.in("AUS"));
        assertThat(IdentityDocument.of("VISA", "1", "AUS"))
                .isEqualTo(IdentityDocument.of("VISA", "1", "AUS"))
                .hasSameHashCodeAs(IdentityDocument.of("VISA", "1", "AUS"))
                .isNotEqualTo(IdentityDocument.of("VISA", "2", "AUS"));
    }
}
