package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A rule that an indicator comes from. A component is null where nothing was sent.
 *
 * @param ruleId the id
 * @param name the rule
 * @param description free text
 * @param isActive whether it is in use
 * @param reference the provider's id of the rule
 * @param unknownFields every other field, as sent
 */
public record IndicatorRule(
        @Shown @Nullable String ruleId,
        @Shown @Nullable String name,
        @Nullable String description,
        @Shown @Nullable Boolean isActive,
        @Nullable String reference,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
