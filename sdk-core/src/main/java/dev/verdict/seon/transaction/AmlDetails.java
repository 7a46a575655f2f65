package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of AML screening: sanctions, political exposure, crime, watch lists and adverse media. A component is null if SEON
 * did not send it, usually because you did not request it. Null never means that nothing was found. Source: the AML API reference,
 * version 1.1.
 *
 * @param hasAdversemediaMatch whether adverse media mention the person; on request only
 * @param hasCrimelistMatch whether the person is on a list of crimes
 * @param hasPepMatch whether the person is politically exposed
 * @param hasSanctionMatch whether the person is on a sanctions list
 * @param hasWatchlistMatch whether the person is on a watch list
 * @param localAmlMatch matches in local sources, as sent; on request only
 * @param resultPayload the entries that matched
 * @param unknownFields fields that this version does not know, as sent
 */
public record AmlDetails(
        @JsonName("has_adversemedia_match") @Nullable Boolean hasAdversemediaMatch,
        @JsonName("has_crimelist_match") @Nullable Boolean hasCrimelistMatch,
        @JsonName("has_pep_match") @Nullable Boolean hasPepMatch,
        @JsonName("has_sanction_match") @Nullable Boolean hasSanctionMatch,
        @JsonName("has_watchlist_match") @Nullable Boolean hasWatchlistMatch,
        @JsonName("local_aml_match") Optional<JsonObject> localAmlMatch,
        @JsonName("result_payload") @Nullable AmlResultPayload resultPayload,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
