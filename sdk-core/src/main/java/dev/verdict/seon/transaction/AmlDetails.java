package dev.verdict.seon.transaction;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What screening for sanctions, political exposure and the like found. A component is null where nothing was sent, or where it was
 * not asked for: that never means that there was nothing to find. Source: the AML API reference, version 1.1.
 *
 * @param hasAdversemediaMatch whether adverse media name the person; only if that was asked for
 * @param hasCrimelistMatch whether the person is on a list of crimes
 * @param hasPepMatch whether the person is politically exposed
 * @param hasSanctionMatch whether the person is on a sanctions list
 * @param hasWatchlistMatch whether the person is on a watch list
 * @param localAmlMatch matches in local sources, as sent; only if they were asked for
 * @param resultPayload the entries that matched
 * @param unknownFields every other field, as sent
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
