package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A company that the name of an owner could mean. A component is null if FrankieOne did not send it.
 *
 * @param registeredName its name
 * @param registryDescription the description of its register
 * @param country its country, as an ISO 3166-1 alpha-3 code
 * @param subdivision its state or province
 * @param address its address in one line
 * @param unknownFields fields that this version does not know, as sent
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
