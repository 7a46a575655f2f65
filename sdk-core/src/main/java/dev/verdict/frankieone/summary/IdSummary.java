package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.OtherFields;
import dev.verdict.json.Printable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that checks document numbers against sources. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param isVerified whether the sources confirmed the documents
 * @param hasAllRequiredSourcesMatched whether every required source confirmed the data
 * @param matchCount the number of sources that confirmed the data
 * @param matchCountRequired the number of sources that must confirm the data
 * @param requiredSourcesMatched the required sources that confirmed the data
 * @param requiredSourcesNotMatched the required sources that did not confirm the data
 * @param matchTypes the result for each kind of data
 * @param matches the same results under keys that FrankieOne chooses: every other field that is an object
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("ID")
public record IdSummary(
        @Printable @Nullable String stepName,
        @Printable @Nullable Boolean isVerified,
        @Printable @Nullable Boolean hasAllRequiredSourcesMatched,
        @Printable @Nullable Integer matchCount,
        @Printable @Nullable Integer matchCountRequired,
        @Printable List<String> requiredSourcesMatched,
        @Printable List<String> requiredSourcesNotMatched,
        Map<String, KycMatchType> matchTypes,
        @OtherFields Map<String, IdMatch> matches,
        JsonObject unknownFields)
        implements StepSummary {

    public IdSummary {
        requiredSourcesMatched = List.copyOf(requiredSourcesMatched);
        requiredSourcesNotMatched = List.copyOf(requiredSourcesNotMatched);
        matchTypes = Collections.unmodifiableMap(matchTypes);
        matches = Collections.unmodifiableMap(matches);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
