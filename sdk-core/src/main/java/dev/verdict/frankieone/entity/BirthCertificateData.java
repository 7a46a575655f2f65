package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a birth certificate. Its dates are strings in the format of the registry. A component is null if FrankieOne did not
 * send it.
 *
 * @param type the type of document
 * @param familyName the family name at birth
 * @param givenName the given name at birth
 * @param otherNames further given names at birth
 * @param countryOfBirth the country of birth, as an ISO 3166-1 alpha-3 code
 * @param registrationDate the date on which the birth was registered
 * @param registrationDistrict the district in which the birth was registered
 * @param dateOfPrint the date on which the certificate was printed
 * @param unknownFields fields that this version does not know, as sent
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
