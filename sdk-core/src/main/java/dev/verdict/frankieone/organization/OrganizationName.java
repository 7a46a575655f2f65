package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.FromText;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A name of an organization. A lone text in its place is the name. A component is null where nothing was sent.
 *
 * @param name the name
 * @param type what it is
 * @param validFrom the first day it was used
 * @param validTo the last day it was used
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
 */
@FromText("name")
public record OrganizationName(
        @Nullable String name,
        @Printable Open<OrganizationNameType> type,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
