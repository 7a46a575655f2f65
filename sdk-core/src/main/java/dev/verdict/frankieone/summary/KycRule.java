package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a KYC step. The vendor documents two shapes: the details in {@link #ruleMatches()}, or directly in the
 * rule; {@link #matches()} reads both. A component is null where nothing was sent.
 *
 * @param ruleName the rule
 * @param ruleOrder its place among the rules
 * @param ruleMatches how it was met, in the one shape
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
public record KycRule(
        @Printable @Nullable String ruleName,
        @Printable @Nullable Integer ruleOrder,
        @Printable List<KycRuleMatch> ruleMatches,
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

    public KycRule {
        ruleMatches = List.copyOf(ruleMatches);
        requiredSourcesMatched = List.copyOf(requiredSourcesMatched);
        requiredSourcesNotMatched = List.copyOf(requiredSourcesNotMatched);
        matchDetails = List.copyOf(matchDetails);
        nonMatchDetails = List.copyOf(nonMatchDetails);
        matchTypes = Collections.unmodifiableMap(matchTypes);
    }

    /**
     * How the rule was met, or not, in whichever shape it was sent.
     *
     * @return one entry or more; empty if no details were sent
     */
    public List<KycRuleMatch> matches() {
        KycRuleMatch direct = new KycRuleMatch(
                isVerified,
                hasAllRequiredSourcesMatched,
                matchCount,
                matchCountRequired,
                requiredSourcesMatched,
                requiredSourcesNotMatched,
                matchDetails,
                nonMatchDetails,
                matchTypes,
                JsonObject.of(Map.of()));
        return !ruleMatches.isEmpty() || direct.equals(NONE) ? ruleMatches : List.of(direct);
    }

    private static final KycRuleMatch NONE = new KycRuleMatch(
            null, null, null, null, List.of(), List.of(), List.of(), List.of(), Map.of(), JsonObject.of(Map.of()));

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
