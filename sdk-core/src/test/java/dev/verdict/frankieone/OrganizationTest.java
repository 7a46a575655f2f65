package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.Open;
import dev.verdict.frankieone.organization.CodeDescription;
import dev.verdict.frankieone.organization.Organization;
import dev.verdict.frankieone.organization.OrganizationBlockingDefinition;
import dev.verdict.frankieone.organization.OrganizationIndicatorType;
import dev.verdict.frankieone.organization.OrganizationName;
import dev.verdict.frankieone.organization.OrganizationNameType;
import dev.verdict.frankieone.organization.OrganizationOfficial;
import dev.verdict.frankieone.organization.OrganizationOwnershipType;
import dev.verdict.frankieone.organization.OrganizationRegistrationDetails;
import dev.verdict.frankieone.organization.OrganizationShareholding;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The company in a response. */
class OrganizationTest {
    private static final Organization SAMPLE =
            Fixture.response("organization-ownership").organization().orElseThrow();

    private static Organization organization(String fields) {
        return WorkflowResponse.parse(Fixture.utf8(
                        "{'workflowResult':{'workflowExecutionState':'COMPLETED'},'organization':{" + fields + "}}"))
                .organization()
                .orElseThrow();
    }

    @Test
    void the_vendors_sample_has_its_name_as_a_plain_string() {
        Organization company =
                Fixture.response("organization-complete").organization().orElseThrow();

        assertThat(company.name()).contains("Frankie One");
        assertThat(company.details().registrationDetails()).isEmpty();
        assertThat(company.namesParties()).isFalse();
        assertThat(company.unknownFields().asMap()).containsOnlyKeys("...");
    }

    @Test
    void a_company_has_a_name_a_status_and_a_legal_form() {
        assertThat(SAMPLE.entityType().is(EntityType.ORGANIZATION)).isTrue();
        assertThat(SAMPLE.name()).contains("SPECIMEN LANTERNS PTY LTD");
        assertThat(SAMPLE.details().status().normalized().code()).isEqualTo("ACTIVE");
        assertThat(SAMPLE.details().status().unstructured().description()).isEqualTo("Registered");
        assertThat(SAMPLE.details().type().description()).isEqualTo("Australian proprietary company");
        assertThat(SAMPLE.details().alternateNames()).singleElement().satisfies(name -> {
            assertThat(name.type().is(OrganizationNameType.TRADING_NAME)).isTrue();
            assertThat(name.validFrom().date()).contains(LocalDate.of(2012, 1, 16));
        });
        assertThat(SAMPLE.addresses())
                .singleElement()
                .satisfies(
                        address -> assertThat(address.longForm()).isEqualTo("12 Placeholder Road Testville NSW 2999"));
        assertThat(SAMPLE.indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(
                                indicator.indicator().is(OrganizationIndicatorType.INDIRECT_SHAREHOLDERS_OUTDATED))
                        .isTrue());
    }

    @Test
    void a_company_is_registered_under_numbers_of_several_kinds() {
        List<OrganizationRegistrationDetails> registrations = SAMPLE.details().registrationDetails();

        assertThat(registrations)
                .extracting(OrganizationRegistrationDetails::registrationNumberType)
                .containsExactly("ACN", "ABN");
        assertThat(registrations)
                .extracting(OrganizationRegistrationDetails::registrationNumber)
                .containsExactly("999999473", "53999999473");
        assertThat(registrations)
                .extracting(registration -> registration.registeredName().name())
                .containsOnly("SPECIMEN LANTERNS PTY LTD");
        assertThat(registrations)
                .extracting(registration -> registration.registryDescription().description())
                .containsExactly("Australian Securities and Investments Commission", "Australian Business Register");
        assertThat(registrations.get(0).registeredDate().date()).contains(LocalDate.of(2011, 5, 2));
        assertThat(registrations.get(0).registeredNameDetails().validFrom().date())
                .contains(LocalDate.of(2011, 5, 2));
        assertThat(registrations.get(1).foundationDate().date()).isEmpty();
        assertThat(registrations.get(1).foundationDate().unstructured()).isEqualTo("May 2011");
    }

    @Test
    void each_value_has_its_source() {
        String source = SAMPLE.details().registrationDetails().get(1).sourceId();

        assertThat(SAMPLE.informationSources().get(source).sourceNormalized()).isEqualTo("ABR");
        assertThat(SAMPLE.informationSources().get(source).isAuthoritative()).isTrue();
    }

    @Test
    void the_officers_of_a_company_have_a_role_and_a_day_of_appointment() {
        assertThat(SAMPLE.officials())
                .extracting(OrganizationOfficial::role)
                .extracting(CodeDescription::code)
                .containsExactly("DR", "SR");
        assertThat(SAMPLE.officials())
                .extracting(official -> official.appointmentDate().date().orElseThrow())
                .containsExactly(LocalDate.of(2019, 2, 11), LocalDate.of(2023, 8, 30));
    }

    @Test
    void shares_are_counted_and_a_holding_has_several_entries() {
        assertThat(SAMPLE.shareCapital().totalShareCount()).isEqualTo(BigDecimal.valueOf(1000));
        assertThat(SAMPLE.shareholders())
                .extracting(holder -> holder.totalPercentage().intValueExact())
                .containsExactly(30, 50, 15, 5);
        List<OrganizationShareholding> holdings = SAMPLE.shareholders().get(0).shareholdings();
        assertThat(holdings).hasSize(3);
        assertThat(holdings.get(0).holdingType()).containsExactly(Open.of(OrganizationOwnershipType.SHARE));
        assertThat(holdings.get(1).percentage()).isEqualTo(BigDecimal.valueOf(30));
        assertThat(holdings.get(2).shareClass()).isEqualTo("ORD");
    }

    /** Fields with different formats in samples and specification: both formats give an equal value. */
    static Stream<Arguments> twoForms() {
        return Stream.of(
                forms(
                        "'details':{'name':FORM}",
                        "'Fjord AS'",
                        "{'name':'Fjord AS'}",
                        o -> o.details().name().name()),
                forms(
                        "'details':{'alternateNames':[FORM]}",
                        "'Fjord'",
                        "{'name':'Fjord'}",
                        o -> o.details().alternateNames().get(0).name()),
                forms(
                        "'details':{'registrationDetails':[{'registeredName':FORM}]}",
                        "'Fjord AS'",
                        "{'name':'Fjord AS'}",
                        o -> o.details()
                                .registrationDetails()
                                .get(0)
                                .registeredName()
                                .name()),
                forms(
                        "'details':{'registrationDetails':[{'registryDescription':FORM}]}",
                        "'The register'",
                        "{'description':'The register'}",
                        o -> o.details()
                                .registrationDetails()
                                .get(0)
                                .registryDescription()
                                .description()),
                forms(
                        "'details':{'jurisdiction':{'registryDescription':FORM}}",
                        "'The register'",
                        "{'description':'The register'}",
                        o -> o.details().jurisdiction().registryDescription().description()),
                forms(
                        "'details':{'type':FORM}",
                        "'Company'",
                        "{'description':'Company'}",
                        o -> o.details().type().description()),
                forms(
                        "'officials':[{'role':FORM}]",
                        "'Director'",
                        "{'description':'Director'}",
                        o -> o.officials().get(0).role().description()),
                forms(
                        "'shareCapital':{'capitalType':FORM}",
                        "'SHARE'",
                        "['SHARE']",
                        o -> o.shareCapital().capitalType()),
                forms(
                        "'shareholders':[{'shareholdings':[{'holdingType':FORM}]}]",
                        "'NEW'",
                        "['NEW']",
                        o -> o.shareholders().get(0).shareholdings().get(0).holdingType()),
                forms(
                        "'officials':[{'natureOfControl':FORM}]",
                        "'x'",
                        "['x']",
                        o -> o.officials().get(0).natureOfControl()),
                forms(
                        "'ownershipPolicy':{'blockingDefinitions':FORM}",
                        "'OTHER'",
                        "['OTHER']",
                        o -> o.ownershipPolicy().blockingDefinitions()),
                forms(
                        "'details':{'name':FORM}",
                        "4711",
                        "{'name':'4711'}",
                        o -> o.details().name().name()),
                forms("'details':{'name':FORM}", "' '", "[]", o -> o.details().name()));
    }

    private static Arguments forms(String place, String one, String other, Function<Organization, Object> value) {
        return Arguments.of(place, one, other, value);
    }

    @ParameterizedTest(name = "{0} as {1} and as {2}")
    @MethodSource("twoForms")
    void both_formats_are_equal_and_are_written_back_as_sent(
            String place, String one, String other, Function<Organization, Object> value) {
        Organization first = organization(place.replace("FORM", one));
        Organization second = organization(place.replace("FORM", other));

        assertThat(value.apply(first)).isEqualTo(value.apply(second));
        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        assertAsSent(first, place.replace("FORM", one));
        assertAsSent(second, place.replace("FORM", other));
    }

    private static void assertAsSent(JsonRecord record, String fields) {
        assertThat(JsonObject.parse(record.toJson())).isEqualTo(JsonObject.parse(Fixture.utf8("{" + fields + "}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"'details':{'name':true}", "'details':{'name':['x']}", "'shareCapital':{'capitalType':{'a':1}}"})
    void a_value_of_another_type_is_absent_and_kept(String fields) {
        Organization company = organization(fields);

        assertThat(company.name()).isEmpty();
        assertThat(company.shareCapital() == null
                        || company.shareCapital().capitalType().isEmpty())
                .isTrue();
        assertAsSent(company, fields);
    }

    @Test
    void a_plain_string_is_read_as_a_name_without_other_fields() {
        OrganizationName name =
                organization("'details':{'name':'Fjord AS'}").details().name();

        assertThat(name.unknownFields().isEmpty()).isTrue();
        assertThat(name.type().isPresent()).isFalse();
        assertAsSent(name, "'name':'Fjord AS'");
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZATION_NOT_FOUND, ORGANIZATION_NOT_FOUND",
        "ORGANISATION_NOT_FOUND, ORGANIZATION_NOT_FOUND",
        "NON_BENEFICIAL_ORGANISATION, NON_BENEFICIAL_ORGANIZATION",
        "INACTIVE_ORGANISATION, INACTIVE_ORGANIZATION",
        "CIRCULAR_REFERENCE, CIRCULAR_REFERENCE"
    })
    void blocking_reasons_are_read_in_both_spellings(String sent, OrganizationBlockingDefinition reason) {
        Organization company = organization("'blockingEntities':{'e':{'blockingReasons':[{'type':'" + sent + "'}]}}");

        assertThat(company.blockingEntities()
                        .get("e")
                        .blockingReasons()
                        .get(0)
                        .type()
                        .is(reason))
                .isTrue();
    }

    @Test
    void percentages_are_read_as_sent_and_not_checked() {
        Organization company = organization(
                "'otherOwners':[{'percentageOwned':{'total':7000,'beneficially':0.004,'isBeneficialNearZero':true}}]");

        assertThat(company.otherOwners().get(0).percentageOwned().total()).isEqualTo(BigDecimal.valueOf(7000));
        assertThat(company.otherOwners().get(0).percentageOwned().isBeneficialNearZero())
                .isTrue();
    }
}
