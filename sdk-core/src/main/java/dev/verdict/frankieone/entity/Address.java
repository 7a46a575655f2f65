package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A postal address. Also the place where a person was born, of which often only the country is known. A component is null where
 * nothing was sent.
 *
 * @param addressId the id, by which e-mail addresses and phone numbers refer to it
 * @param type what it is used for; absent means other
 * @param typeDescription that use in words
 * @param status whether it applies now; absent means it does
 * @param careOf who takes the mail in for the addressee
 * @param buildingName the building
 * @param unitNumber the flat, suite or unit
 * @param streetNumber the number in the street
 * @param streetName the street without its type
 * @param streetType the type of street, such as {@code Road}
 * @param neighborhood the part of the locality
 * @param locality the suburb, town or city
 * @param district the district or county
 * @param subdivision the state, province or region, such as {@code NSW}
 * @param postalCode the postal code
 * @param country the country, in three letters as of ISO 3166-1, such as {@code AUS}
 * @param longForm the whole address in one line, made from its parts
 * @param unstructuredLongForm the whole address in one line, as a source gave it
 * @param validFrom the first day it applied
 * @param validTo the last day it applied
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
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
