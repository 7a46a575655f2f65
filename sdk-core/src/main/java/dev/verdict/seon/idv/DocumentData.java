package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The data that SEON read from a document: personal data, never printed. A component is null if SEON did not send it.
 *
 * @param fullName the full name
 * @param birthDate the date of birth
 * @param age the age in years
 * @param gender the gender, as printed on the document
 * @param documentType the type of the document
 * @param documentNumber the number of the document
 * @param documentIssueDate the day of issue
 * @param documentExpirationDate the last day on which the document is valid
 * @param country the country
 * @param address the address
 * @param personalIdNumber the personal identification number
 * @param postalCode the postal code
 * @param state the state or province
 * @param unknownFields fields that this version does not know, as sent
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
