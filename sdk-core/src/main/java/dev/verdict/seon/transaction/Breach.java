package dev.verdict.seon.transaction;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * One data breach. A component is null if SEON did not send it.
 *
 * @param date the time of the breach, as a year and month
 * @param domain the site's domain
 * @param name its name
 * @param unknownFields fields that this version does not know, as sent
 */
public record Breach(
        @Nullable String date,
        @Nullable String domain,
        @Nullable String name,
        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
