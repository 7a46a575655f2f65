package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A company that a name could stand for. A component is null where nothing was sent.
 *
 * @param registeredName its name
 * @param registryDescription its register in words
 * @param country its country, in three letters as of ISO 3166-1
 * @param subdivision its state or province
 * @param address its address in one line
 * @param unknownFields every other field, as sent
 */
public record OrganizationBlockingCandidate(
        @Nullable String registeredName,
        @Nullable String registryDescription,
        @Nullable String country,
        @Nullable String subdivision,
        @Nullable String address,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
