package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
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
        @Printable @Nullable String ruleId,
        @Printable @Nullable String name,
        @Nullable String description,
        @Printable @Nullable Boolean isActive,
        @Nullable String reference,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
