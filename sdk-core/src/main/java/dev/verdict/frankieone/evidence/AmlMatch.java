package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.individual.GenderType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person or organization that a screening found: personal data, never printed. A component is null if FrankieOne did not send it.
 *
 * @param name the full name
 * @param givenName the given name
 * @param otherName other names
 * @param familyName the family name
 * @param gender the gender
 * @param date a date of the person, usually the date of birth, as text
 * @param address the address
 * @param countries the countries, and how each matched
 * @param nationalId a national identity document
 * @param imageUrl the URL of a picture
 * @param isAlias whether an alias matched
 * @param isDeceased whether the person is known to have died
 * @param isRelated whether a related person matched
 * @param spReferenceId the provider's id of the person
 * @param strength how strong the match is
 * @param unknownFields every other field, as sent
 */
public record AmlMatch(
        @Nullable String name,
        @Nullable String givenName,
        @Nullable String otherName,
        @Nullable String familyName,
        Open<GenderType> gender,
        @Nullable String date,
        @Nullable String address,
        List<AmlMatchCountry> countries,
        @Nullable AmlNationalId nationalId,
        @Nullable String imageUrl,
        @Nullable Boolean isAlias,
        @Nullable Boolean isDeceased,
        @Nullable Boolean isRelated,
        @Nullable String spReferenceId,
        @Nullable BigDecimal strength,
        JsonObject unknownFields)
        implements JsonRecord {

    public AmlMatch {
        countries = List.copyOf(countries);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
