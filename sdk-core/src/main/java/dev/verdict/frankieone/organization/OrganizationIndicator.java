package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that data about an organization are missing or may be outdated. A component is null if FrankieOne did not send it.
 *
 * @param indicator which data are missing or may be outdated
 * @param type the type of indicator
 * @param value the value
 * @param description a description
 * @param flag an older marker; the platform no longer sends it
 * @param unknownFields fields that this version does not know, as sent
 */
public record OrganizationIndicator(
        @Printable Open<OrganizationIndicatorType> indicator,
        @Nullable String type,
        @Nullable String value,
        @Nullable String description,
        @Nullable String flag,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
