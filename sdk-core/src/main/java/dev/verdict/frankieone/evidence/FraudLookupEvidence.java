package dev.verdict.frankieone.evidence;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A lookup in a provider's records of fraud. The vendor names the kind and documents no field of it; what is sent is
 * in {@link #unknownFields()}. A component is null where nothing was sent.
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
