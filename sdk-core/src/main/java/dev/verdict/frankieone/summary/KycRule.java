package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a KYC step. FrankieOne documents two forms: the details are in {@link #ruleMatches()}, or directly in the rule. {@link
 * #matches()} reads both. A component is null if FrankieOne did not send it.
 *
 * @param ruleName the name of the rule
 * @param ruleOrder the position of the rule among the rules
 * @param ruleMatches the details, in the first form; empty in the second
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
     * The details of how the rule was met or not met, in either form.
     *
     * @return the details, unmodifiable; empty if FrankieOne sent none
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
        return !ruleMatches.isEmpty() || direct.equals(NO_DETAILS) ? ruleMatches : List.of(direct);
    }

    private static final KycRuleMatch NO_DETAILS = new KycRuleMatch(
            null, null, null, null, List.of(), List.of(), List.of(), List.of(), Map.of(), JsonObject.of(Map.of()));

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
