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
 * The summary of a step that checks document numbers against sources. A component is null where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param isVerified whether the documents are confirmed
 * @param hasAllRequiredSourcesMatched whether all sources that must confirm did
 * @param matchCount how many sources confirmed
 * @param matchCountRequired how many must
 * @param requiredSourcesMatched the sources that must confirm and did
 * @param requiredSourcesNotMatched the sources that must confirm and did not
 * @param matchTypes how each kind of data did
 * @param matches the same under keys that the platform chooses: every other field that is an object
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
