package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A postal address. A place of birth is read into this record too; often only its country is known. A component is null if
 * FrankieOne did not send it.
 *
 * @param addressId the id; e-mail addresses and phone numbers refer to the address by it
 * @param type what the address is used for; absent means {@link AddressType#OTHER}
 * @param typeDescription a description of the use
 * @param status when the address applies; absent means {@link AddressStatus#CURRENT}
 * @param careOf who receives the mail for the addressee
 * @param buildingName the name of the building
 * @param unitNumber the number of the flat, suite or unit
 * @param streetNumber the house number
 * @param streetName the name of the street, without its type
 * @param streetType the type of street, such as {@code Road}
 * @param neighborhood the neighborhood in the locality
 * @param locality the suburb, town or city
 * @param district the district or county
 * @param subdivision the state, province or region, such as {@code NSW}
 * @param postalCode the postal code
 * @param country the country, as an ISO 3166-1 alpha-3 code, such as {@code AUS}
 * @param longForm the whole address in one line, composed of its parts
 * @param unstructuredLongForm the whole address in one line, as the source wrote it
 * @param validFrom the first day on which the address applied
 * @param validTo the last day on which the address applied
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record Address(
        @Printable @Nullable String addressId,
        @Printable Open<AddressType> type,
        @Nullable String typeDescription,
        @Printable Open<AddressStatus> status,
        @Nullable String careOf,
        @Nullable String buildingName,
        @Nullable String unitNumber,
        @Nullable String streetNumber,
        @Nullable String streetName,
        @Nullable String streetType,
        @Nullable String neighborhood,
        @Nullable String locality,
        @Nullable String district,
        @Nullable String subdivision,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String longForm,
        @Nullable String unstructuredLongForm,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Printable @Nullable String sourceId,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
