package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A kind of data that matched an entry on a list. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of data
 * @param confidence the confidence of the match, 0 to 1
 * @param unknownFields every other field, as sent
 */
public record MatchlistAttribute(
        @Printable Open<MatchlistAttributeType> type,
        @Printable @Nullable BigDecimal confidence,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
