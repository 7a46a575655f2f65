package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phone number. A component is null if FrankieOne did not send it.
 *
 * @param phoneNumberId the id
 * @param number the number
 * @param country the country in which the number is dialed, as an ISO 3166-1 alpha-3 code
 * @param unstructuredLongForm the number as the source wrote it
 * @param type what the number is used for
 * @param isPreferred whether to use this number before others
 * @param linkedAddresses the postal addresses that it belongs to
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record PhoneNumber(
        @Printable @Nullable String phoneNumberId,
        @Nullable String number,
        @Nullable String country,
        @Nullable String unstructuredLongForm,
        @Printable Open<PhoneNumberType> type,
        @Nullable Boolean isPreferred,
        List<LinkedAddress> linkedAddresses,
        @Printable @Nullable String sourceId,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public PhoneNumber {
        linkedAddresses = List.copyOf(linkedAddresses);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
