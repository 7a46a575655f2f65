package dev.verdict.frankieone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verdict.frankieone.entity.AddressType;
import dev.verdict.frankieone.entity.BirthCertificateData;
import dev.verdict.frankieone.entity.CitizenshipData;
import dev.verdict.frankieone.entity.DocumentInformation;
import dev.verdict.frankieone.entity.DocumentSupplementaryData;
import dev.verdict.frankieone.entity.EmailAddressType;
import dev.verdict.frankieone.entity.ExternalReferenceType;
import dev.verdict.frankieone.entity.MarriageCertificateData;
import dev.verdict.frankieone.entity.NameChangeCertificateData;
import dev.verdict.frankieone.entity.NationalHealthIdData;
import dev.verdict.frankieone.entity.NationalIdData;
import dev.verdict.frankieone.entity.PassportData;
import dev.verdict.frankieone.entity.PhoneNumberType;
import dev.verdict.frankieone.individual.Consent;
import dev.verdict.frankieone.individual.ConsentType;
import dev.verdict.frankieone.individual.GenderType;
import dev.verdict.frankieone.individual.Individual;
import dev.verdict.frankieone.individual.IndividualName;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person in a response. */
class IndividualTest {
    private static Individual sample(String fixture) {
        return Fixture.response(fixture).individual().orElseThrow();
    }

    private static Individual individual(String fields) {
        return WorkflowResponse.parse(Fixture.utf8(
                        "{'workflowResult':{'workflowExecutionState':'COMPLETED'},'individual':{" + fields + "}}"))
                .individual()
                .orElseThrow();
    }

    @Test
    void a_verified_person_has_a_name_a_date_of_birth_and_an_address() {
        Individual person = sample("individual-fail-kyc");

        assertThat(person.entityType().is(EntityType.INDIVIDUAL)).isTrue();
        assertThat(person.name().fullName()).contains("ALEX SAMPLETON");
        assertThat(person.name().familyName()).isEqualTo("SAMPLETON");
        assertThat(person.dateOfBirth().date()).contains(LocalDate.of(1984, 3, 9));
        assertThat(person.addresses()).singleElement().satisfies(home -> {
            assertThat(home.type().is(AddressType.RESIDENTIAL)).isTrue();
            assertThat(home.streetNumber() + " " + home.streetName() + " " + home.streetType())
                    .isEqualTo("12 Placeholder Street");
            assertThat(home.locality() + " " + home.subdivision() + " " + home.postalCode() + " " + home.country())
                    .isEqualTo("Exampleville NSW 2999 AUS");
        });
        assertThat(person.emailAddresses()).singleElement().satisfies(email -> {
            assertThat(email.email()).isEqualTo("alex.sampleton@example.com");
            assertThat(email.type().is(EmailAddressType.PERSONAL)).isTrue();
            assertThat(email.isPreferred()).isTrue();
        });
        assertThat(person.externalReferences()).singleElement().satisfies(reference -> {
            assertThat(reference.type().is(ExternalReferenceType.CUSTOMER)).isTrue();
            assertThat(reference.value()).isEqualTo("CUST-95686");
        });
    }

    @Test
    void documents_are_grouped_by_use() {
        Individual person = sample("individual-two-documents");

        assertThat(person.documents().identity())
                .extracting(document -> document.type().known().orElseThrow())
                .containsExactly(DocumentType.PASSPORT, DocumentType.DRIVERS_LICENSE);
        assertThat(person.documents().identity().get(0).primaryIdentifier()).isEqualTo("X0000002");
        assertThat(person.documents().supporting()).isEmpty();
    }

    @Test
    void gender_phone_numbers_and_consents_are_read() {
        Individual person = sample("individual-pass-overridden-to-fail");

        assertThat(person.gender().gender().is(GenderType.MALE)).isTrue();
        assertThat(person.phoneNumbers()).singleElement().satisfies(phone -> {
            assertThat(phone.number()).isEqualTo("5550101");
            assertThat(phone.type().is(PhoneNumberType.MOBILE)).isTrue();
        });
        assertThat(sample("individual-pass-confirmed").consents())
                .extracting(Consent::type)
                .extracting(type -> type.known().orElseThrow())
                .containsExactly(ConsentType.GENERAL, ConsentType.DOCS);
    }

    @Test
    void unknown_fields_of_a_person_are_kept() {
        Individual person = sample("individual-from-the-future");

        assertThat(person.name().displayName()).isEqualTo("KAI FUTURESON");
        assertThat(person.unknownFields().asMap()).containsKeys("walletIds", "trustIndex", "pronouns");
        assertThat(person.raw("walletIds")).isEqualTo(java.util.List.of("w-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'''displayName'':''AM B'',''givenName'':''Anna''', AM B",
        "'''givenName'':''Anna'',''middleName'':''Maria'',''familyName'':''Beispiel''', Anna Maria Beispiel",
        "'''givenName'':'''',''familyName'':''Beispiel''', Beispiel",
        "'''nameId'':''n''', "
    })
    void a_full_name_is_the_display_name_or_the_joined_parts(String name, String full) {
        assertThat(Optional.of(individual("'name':{" + name + "}"))
                        .map(Individual::name)
                        .flatMap(IndividualName::fullName))
                .isEqualTo(Optional.ofNullable(full));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'year':'1984','month':'03','day':'09' | 1984-03-09",
                "'year':1984,'month':3,'day':9 | 1984-03-09",
                "'year':'1984','month':'03','day':'09','type':'GREGORIAN' | 1984-03-09",
                "'year':'1363','month':'01','day':'18','type':'PERSIAN' |",
                "'year':'1363','month':'01','day':'18','type':'PERSIAN','normalized':'1984-04-07' | 1984-04-07",
                "'year':'1984','normalized':'1984-03-09' | 1984-03-09",
                "'year':'1984','month':'03' |",
                "'year':'1984','month':'02','day':'30' |",
                "'year':'1984','month':'March','day':'9' |",
                "'year':'84','month':'03','day':'09' |",
                "'year':'19840','month':'03','day':'09' |",
                "'year':'1984','month':'+3','day':'09' |",
                "'year':'1984','month':'03','day':'٠٩' |",
                "'year':'0001','month':'01','day':'01' |",
                "'year':'0000','month':'00','day':'00' |",
                "'unstructured':'spring 1984' |",
                "'type':'NEW','year':'1984','month':'03','day':'09' |"
            })
    void a_date_of_birth_is_a_date_only_if_complete(String fields, LocalDate date) {
        assertThat(individual("'dateOfBirth':{" + fields + "}").dateOfBirth().date())
                .isEqualTo(Optional.ofNullable(date));
        assertThat(individual("'documents':{'IDENTITY':[{'issueDate':{" + fields + "}}]}")
                        .documents()
                        .identity()
                        .get(0)
                        .issueDate()
                        .date())
                .isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_CERT, dev.verdict.frankieone.entity.BirthCertificateData",
        "NEW, dev.verdict.frankieone.entity.DocumentSupplementaryData$Unknown"
    })
    void each_document_type_has_its_own_record(String type, Class<?> record) {
        assertThat(document("'supplementaryData':{'type':'" + type + "','familyName':'BEISPIEL'}")
                        .supplementaryData())
                .isInstanceOf(record);
    }

    @Test
    void the_data_of_each_document_type_are_read() {
        assertThat(said("BIRTH_CERT", "registrationDistrict", BirthCertificateData.class)
                        .registrationDistrict())
                .isEqualTo("x");
        assertThat(said("CITIZENSHIP", "primaryCountry", CitizenshipData.class).primaryCountry())
                .isEqualTo("x");
        assertThat(said("MARRIAGE_CERT", "partner2FamilyName", MarriageCertificateData.class)
                        .partner2FamilyName())
                .isEqualTo("x");
        assertThat(said("NAME_CHANGE", "registeredGivenName", NameChangeCertificateData.class)
                        .registeredGivenName())
                .isEqualTo("x");
        assertThat(said("NATIONAL_HEALTH_ID", "reference", NationalHealthIdData.class)
                        .reference())
                .isEqualTo("x");
        assertThat(said("NATIONAL_ID", "maternalFamilyName", NationalIdData.class)
                        .maternalFamilyName())
                .isEqualTo("x");
        assertThat(said("PASSPORT", "homeCountryFullName", PassportData.class).homeCountryFullName())
                .isEqualTo("x");
    }

    private static DocumentInformation document(String fields) {
        return individual("'documents':{'SUPPORTING':[{" + fields + "}]}")
                .documents()
                .supporting()
                .get(0);
    }

    private static <T extends DocumentSupplementaryData> T said(String type, String field, Class<T> record) {
        return record.cast(document("'supplementaryData':{'type':'" + type + "','" + field + "':'x'}")
                .supplementaryData());
    }
}
