package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The status of an organization, a registration or an office: in words of the platform, and in those of the source. A component is
 * null where nothing was sent.
 *
 * @param normalized the status in the platform's words
 * @param unstructured the status in the words of the source
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
