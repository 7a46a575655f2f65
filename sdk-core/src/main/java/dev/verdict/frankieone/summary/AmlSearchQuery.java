package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The data that a screening searched for: personal data, never printed. A component is null if FrankieOne did not send it.
 *
 * @param name the full name
 * @param givenName the given name
 * @param otherName other names
 * @param familyName the family name
 * @param dateOfBirth the date of birth
 * @param gender the gender
 * @param nationality the nationality
 * @param address the address
 * @param placeOfBirth the place of birth
 * @param placeOfResidence the place of residence
 * @param idType the type of the document
 * @param idNumber the number of the document
 * @param idCountry the country of the document
 * @param fuzziness the fuzziness of the comparison of names
 * @param unknownFields every other field, as sent
 */
public record AmlSearchQuery(
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String otherName,
        @Nullable String familyName,
        @Nullable String dateOfBirth,
        @Nullable String gender,
        @Nullable String nationality,
        @Nullable String address,
        @Nullable String placeOfBirth,
        @Nullable String placeOfResidence,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String idCountry,
        @Nullable String fuzziness,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
