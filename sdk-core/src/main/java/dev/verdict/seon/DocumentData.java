package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a document. All of it is personal, and none of it is printed. A component is null where nothing was sent.
 *
 * @param fullName the name
 * @param birthDate the date of birth
 * @param age the age in years
 * @param gender the gender, as on the document
 * @param documentType the kind of document
 * @param documentNumber its number
 * @param documentIssueDate when it was issued
 * @param documentExpirationDate the last day it is valid
 * @param country the country
 * @param address the address
 * @param personalIdNumber the person's number
 * @param postalCode the postal code
 * @param state the state or province
 * @param unknownFields every other field, as sent
 */
public record DocumentData(
        @Nullable String fullName,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        @Nullable String gender,
        Open<IdDocumentType> documentType,
        @Nullable String documentNumber,
        @Nullable LocalDate documentIssueDate,
        @Nullable LocalDate documentExpirationDate,
        @Nullable String country,
        @Nullable String address,
        @Nullable String personalIdNumber,
        @Nullable String postalCode,
        @Nullable String state,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
