package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The details of how a rule was met or not met. A component is null if FrankieOne did not send it.
 *
 * @param isVerified whether the rule is met
 * @param hasAllRequiredSourcesMatched whether every required source confirmed the data
 * @param matchCount the number of sources that confirmed the data
 * @param matchCountRequired the number of sources that must confirm the data
 * @param requiredSourcesMatched the required sources that confirmed the data
 * @param requiredSourcesNotMatched the required sources that did not confirm the data
 * @param matchDetails the data that were confirmed, by source
 * @param nonMatchDetails the data that were not confirmed, by source
 * @param matchTypes the result for each kind of data
 * @param unknownFields every other field, as sent
 */
public record KycRuleMatch(
        @Printable @Nullable Boolean isVerified,
        @Printable @Nullable Boolean hasAllRequiredSourcesMatched,
        @Printable @Nullable Integer matchCount,
        @Printable @Nullable Integer matchCountRequired,
        @Printable List<String> requiredSourcesMatched,
        @Printable List<String> requiredSourcesNotMatched,
        @Printable List<KycRuleDetail> matchDetails,
        @Printable List<KycRuleDetail> nonMatchDetails,
        Map<String, KycMatchType> matchTypes,
        JsonObject unknownFields)
        implements JsonRecord {

    public KycRuleMatch {
        requiredSourcesMatched = List.copyOf(requiredSourcesMatched);
        requiredSourcesNotMatched = List.copyOf(requiredSourcesNotMatched);
        matchDetails = List.copyOf(matchDetails);
        nonMatchDetails = List.copyOf(nonMatchDetails);
        matchTypes = Collections.unmodifiableMap(matchTypes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
