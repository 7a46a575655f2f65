package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The data of a certificate of a change of name. Its dates are strings in the format of the registry. A component is null if
 * FrankieOne did not send it.
 *
 * @param type the type of document
 * @param registeredFamilyName the new family name
 * @param registeredGivenName the new given name
 * @param registeredOtherGivenNames further new given names
 * @param registrationDate the date on which the change was registered
 * @param dateOfPrint the date on which the certificate was printed
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("NAME_CHANGE")
public record NameChangeCertificateData(
        @Printable @Nullable String type,
        @Nullable String registeredFamilyName,
        @Nullable String registeredGivenName,
        @Nullable String registeredOtherGivenNames,
        @Nullable String registrationDate,
        @Nullable String dateOfPrint,
        JsonObject unknownFields)
        implements DocumentSupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
