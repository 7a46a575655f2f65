package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address. A component is null if FrankieOne did not send it.
 *
 * @param emailAddressId the id
 * @param email the address
 * @param type what the address is used for
 * @param isPreferred whether to use this address before others; null means true
 * @param linkedAddresses the postal addresses that it belongs to
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record EmailAddress(
        @Printable @Nullable String emailAddressId,
        @Nullable String email,
        @Printable Open<EmailAddressType> type,
        @Nullable Boolean isPreferred,
        List<LinkedAddress> linkedAddresses,
        @Printable @Nullable String sourceId,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public EmailAddress {
        linkedAddresses = List.copyOf(linkedAddresses);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
