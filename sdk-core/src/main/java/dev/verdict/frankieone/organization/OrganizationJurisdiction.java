package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The register and the region that an organization or a number belongs to. A component is null where nothing was sent.
 *
 * @param country the country, in three letters as of ISO 3166-1
 * @param subdivision the state or province
 * @param registry the register, such as {@code ASIC}
 * @param registryDescription the register in words
 * @param unknownFields every other field, as sent
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
