package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The register and the region of an organization or a number. A component is null if FrankieOne did not send it.
 *
 * @param country the country, as an ISO 3166-1 alpha-3 code
 * @param subdivision the state or province
 * @param registry the register, such as {@code ASIC}
 * @param registryDescription the description of the register
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationJurisdiction(
        @Nullable String country,
        @Nullable String subdivision,
        @Nullable String registry,
        @Nullable CodeDescription registryDescription,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
