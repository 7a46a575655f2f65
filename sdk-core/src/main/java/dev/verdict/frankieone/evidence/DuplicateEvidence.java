package dev.verdict.frankieone.evidence;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another entity that may be the same. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param duplicateEntityId the other entity
 * @param matchedRules the rules that say so
 * @param matchedFields what is alike
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
