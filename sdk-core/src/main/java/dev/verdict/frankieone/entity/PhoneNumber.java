package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phone number. A component is null where nothing was sent.
 *
 * @param phoneNumberId the id
 * @param number the number
 * @param country the country it is dialed in, in three letters as of ISO 3166-1
 * @param unstructuredLongForm the number as a source wrote it
 * @param type what it is used for
 * @param isPreferred whether it is to be used before others
 * @param linkedAddresses the postal addresses it belongs to
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
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
