package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a KYC step: the rules that were met and the rules that were not.
 *
 * @param stepName the kind of summary; null in some recorded responses, where the name of the step selects the record
 * @param matchedRules the rules that were met
 * @param unmatchedRules the rules that were not met
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYC")
public record KycSummary(
        @Printable @Nullable String stepName,
        @Printable List<KycRule> matchedRules,
        @Printable List<KycRule> unmatchedRules,
        JsonObject unknownFields)
        implements StepSummary {

    public KycSummary {
        matchedRules = List.copyOf(matchedRules);
        unmatchedRules = List.copyOf(unmatchedRules);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
