package dev.verdict.frankieone.evidence;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A lookup in a provider's fraud records. FrankieOne lists this kind but documents none of its fields, so all of them are in {@link
 * #unknownFields()}. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("FRAUD_LOOKUP")
public record FraudLookupEvidence(@Printable @Nullable String type, JsonObject unknownFields)
        implements SupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
