package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A reason to look twice at what is said of an organization. A component is null where nothing was sent.
 *
 * @param indicator what it is
 * @param type its kind
 * @param value its value
 * @param description it in words
 * @param flag an older mark, which the platform no longer gives
 * @param unknownFields every other field, as sent
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
