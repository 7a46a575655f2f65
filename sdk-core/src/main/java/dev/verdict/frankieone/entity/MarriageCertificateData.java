package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a marriage certificate. Its dates are strings in the format of the registry. A component is null if FrankieOne did
 * not send it.
 *
 * @param type the type of document
 * @param partner1FamilyName the family name of the first partner
 * @param partner1GivenName the given name of the first partner
 * @param partner1OtherName further given names of the first partner
 * @param partner2FamilyName the family name of the second partner
 * @param partner2GivenName the given name of the second partner
 * @param partner2OtherName further given names of the second partner
 * @param marriageDate the date of the marriage
 * @param registrationDate the date on which the marriage was registered
 * @param dateOfPrint the date on which the certificate was printed
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("MARRIAGE_CERT")
public record MarriageCertificateData(
        @Printable @Nullable String type,
        @Nullable String partner1FamilyName,
        @Nullable String partner1GivenName,
        @Nullable String partner1OtherName,
        @Nullable String partner2FamilyName,
        @Nullable String partner2GivenName,
        @Nullable String partner2OtherName,
        @Nullable String marriageDate,
        @Nullable String registrationDate,
        @Nullable String dateOfPrint,
        JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
