package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.entity.PartialDate;
import dev.verdict.json.FromText;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A name of an organization. A string instead of the object is read as the name. A component is null if FrankieOne did not send it.
 *
 * @param name the name
 * @param type the type of name
 * @param validFrom the first day on which the name was used
 * @param validTo the last day on which the name was used
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
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
