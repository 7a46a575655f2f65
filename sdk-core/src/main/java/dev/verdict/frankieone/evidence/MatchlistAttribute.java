package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One kind of data in which an entry of a list matched. A component is null where nothing was sent.
 *
 * @param type the kind of data
 * @param confidence how well it matched, 0 to 1
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
