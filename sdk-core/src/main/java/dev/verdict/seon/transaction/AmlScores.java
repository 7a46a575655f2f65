package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a match between a list entry and a person. A component is null if SEON did not send it.
 *
 * @param relevancyScore the relevance of the match
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlScores(
        @Printable @JsonName("relevancy_score") @Nullable BigDecimal relevancyScore, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
