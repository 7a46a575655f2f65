package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a rule was met, or not. A component is null where nothing was sent.
 *
 * @param isVerified whether the rule is met
 * @param hasAllRequiredSourcesMatched whether all sources that must confirm did
 * @param matchCount how many sources confirmed
 * @param matchCountRequired how many must
 * @param requiredSourcesMatched the sources that must confirm and did
 * @param requiredSourcesNotMatched the sources that must confirm and did not
 * @param matchDetails what was confirmed, by source
 * @param nonMatchDetails what was not confirmed, by source
 * @param matchTypes how each kind of data did
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
