package dev.verdict.frankieone.evidence;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another entity that may be the same person or organization. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param duplicateEntityId the id of the other entity
 * @param matchedRules the rules that matched
 * @param matchedFields the data that matched
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("DUPLICATE")
public record DuplicateEvidence(
        @Printable @Nullable String type,
        @Printable @Nullable String duplicateEntityId,
        @Printable List<DuplicateRule> matchedRules,
        @Printable List<DuplicateField> matchedFields,
        JsonObject unknownFields)
        implements SupplementaryData {

    public DuplicateEvidence {
        matchedRules = List.copyOf(matchedRules);
        matchedFields = List.copyOf(matchedFields);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
