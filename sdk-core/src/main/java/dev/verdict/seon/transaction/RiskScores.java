package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Scores from SEON's network. A component is null if SEON did not send it, usually because you did not request it. Null never
 * means that nothing was found.
 *
 * @param globalNetworkScore the score over all users of SEON
 * @param unknownFields fields that this version does not know, as sent
 */
public record RiskScores(
        @Printable @JsonName("global_network_score") @Nullable
        BigDecimal globalNetworkScore,

        JsonObject unknownFields) implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
