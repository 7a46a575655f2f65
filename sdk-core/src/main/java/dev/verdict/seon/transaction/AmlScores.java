package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How well an entry matches a person. A component is null where nothing was sent.
 *
 * @param relevancyScore the relevance of the match
 * @param unknownFields every other field, as sent
 */
public record AmlScores(
        @Shown @JsonName("relevancy_score") @Nullable BigDecimal relevancyScore, JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
