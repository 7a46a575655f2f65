package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a birth certificate says. Its dates are texts, in the format of the registry. A component is null where nothing was sent.
 *
 * @param type the type of document
 * @param familyName the family name at birth
 * @param givenName the given name at birth
 * @param otherNames further given names at birth
 * @param countryOfBirth the country of birth, in three letters as of ISO 3166-1
 * @param registrationDate the day the birth was registered
 * @param registrationDistrict the district where it was registered
 * @param dateOfPrint the day the certificate was printed
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("BIRTH_CERT")
public record BirthCertificateData(
        @Printable @Nullable String type,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String otherNames,
        @Nullable String countryOfBirth,
        @Nullable String registrationDate,
        @Nullable String registrationDistrict,
        @Nullable String dateOfPrint,
        JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
