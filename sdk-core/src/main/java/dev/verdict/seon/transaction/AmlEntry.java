package dev.verdict.seon.transaction;

import dev.verdict.json.Detail;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list entry that matched a person. A component is null if SEON did not send it. Source: third-party collections of responses;
 * the vendor does not document it.
 *
 * @param addresses addresses, as sent
 * @param akas other names
 * @param attributes further attributes
 * @param birthDate the date of birth, as the list writes it
 * @param birthPlace the place of birth
 * @param birthPrecision how precise the date of birth is
 * @param country the country
 * @param firstSeen when the list first had the entry
 * @param found the text that matched
 * @param id the list's id of the entry. Sent as a number
 * @param idNumber the number of an identity document
 * @param idType the type of that document
 * @param lastSeen when the list last had the entry
 * @param motherName the name of the mother
 * @param name the name
 * @param nationality the nationality
 * @param program the sanctions program
 * @param scores the scores of the match
 * @param source the list of the entry
 * @param warnInformations warnings
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlEntry(
        List<JsonObject> addresses,
        @Detail List<AmlAka> akas,
        @Detail List<AmlAttribute> attributes,
        @JsonName("birth_date") @Nullable String birthDate,
        @JsonName("birth_place") @Nullable String birthPlace,
        @JsonName("birth_precision") @Nullable String birthPrecision,
        @Nullable String country,
        @JsonName("first_seen") @Nullable String firstSeen,
        @Nullable String found,
        @Nullable String id,
        @JsonName("id_number") @Nullable String idNumber,
        @JsonName("id_type") @Nullable String idType,
        @JsonName("last_seen") @Nullable String lastSeen,
        @JsonName("mother_name") @Nullable String motherName,
        @Nullable String name,
        @Nullable String nationality,
        @Nullable String program,
        @Nullable AmlScores scores,
        @Nullable AmlSource source,
        @Detail @JsonName("warn_informations") List<AmlWarning> warnInformations,
        JsonObject unknownFields)
        implements JsonRecord {

    public AmlEntry {
        addresses = List.copyOf(addresses);
        akas = List.copyOf(akas);
        attributes = List.copyOf(attributes);
        warnInformations = List.copyOf(warnInformations);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
