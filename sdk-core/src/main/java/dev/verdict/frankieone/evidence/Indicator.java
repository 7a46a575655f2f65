package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signal in an activity or of fraud. A component is null where nothing was sent.
 *
 * @param indicatorId the id
 * @param name the signal
 * @param value its value, which can be personal
 * @param score what it adds to the score
 * @param rules the rules it comes from
 * @param unknownFields every other field, as sent
 */
public record Indicator(
        @Printable @Nullable String indicatorId,
        @Nullable String name,
        @Nullable String value,
        @Nullable String score,
        @Printable List<IndicatorRule> rules,
        JsonObject unknownFields)
        implements JsonRecord {

    public Indicator {
        rules = List.copyOf(rules);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
