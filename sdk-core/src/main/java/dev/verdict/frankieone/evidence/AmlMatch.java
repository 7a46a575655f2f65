package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.individual.GenderType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a screening found: personal throughout. A component is null where nothing was sent.
 *
 * @param name the full name
 * @param givenName the given name
 * @param otherName other names
 * @param familyName the family name
 * @param gender the gender
 * @param date a date of the person, usually of birth
 * @param address the address
 * @param countries countries and how they matched
 * @param nationalId a national document
 * @param imageUrl a picture
 * @param isAlias whether an alias matched
 * @param isDeceased whether the person is known as deceased
 * @param isRelated whether a related person matched
 * @param spReferenceId the provider's id of the person
 * @param strength how well it matched
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
