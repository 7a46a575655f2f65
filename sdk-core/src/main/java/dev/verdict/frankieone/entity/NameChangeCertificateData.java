package dev.verdict.frankieone.entity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate of a change of name says. Its dates are texts, in the format of the registry. A component is null where
 * nothing was sent.
 *
 * @param type the type of document
 * @param registeredFamilyName the new family name
 * @param registeredGivenName the new given name
 * @param registeredOtherGivenNames further new given names
 * @param registrationDate the day the change was registered
 * @param dateOfPrint the day the certificate was printed
 * @param unknownFields every other field, as sent
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
