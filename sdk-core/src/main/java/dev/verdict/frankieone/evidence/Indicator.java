package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal in monitored activity, or of fraud. A component is null if FrankieOne did not send it.
 *
 * @param indicatorId the id of the indicator
 * @param name the name of the signal
 * @param value the value of the signal, which can be personal data
 * @param score what the signal adds to the score
 * @param rules the rules that produced the indicator
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
