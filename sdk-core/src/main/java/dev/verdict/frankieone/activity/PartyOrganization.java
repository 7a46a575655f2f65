package dev.verdict.frankieone.activity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The company that is a party of an activity. A component is null if FrankieOne did not send it.
 *
 * @param registeredName the registered name
 * @param sourceId the key of its source
 * @param unknownFields fields that this version does not know, as sent
 */
public record PartyOrganization(
        @Nullable String registeredName,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
