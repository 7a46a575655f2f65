package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A rule that produced an indicator. A component is null if FrankieOne did not send it.
 *
 * @param ruleId the id of the rule
 * @param name the name of the rule
 * @param description free text
 * @param isActive whether the rule is active
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
