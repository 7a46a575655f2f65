package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The status of an organization, a registration or an office, in the terms of the platform and in those of the source.
 *
 * @param normalized the status, as the platform names it
 * @param unstructured the status, as the source names it
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationStatus(
        @Nullable CodeDescription normalized,
        @Nullable CodeDescription unstructured,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
