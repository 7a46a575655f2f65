package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.NormalizedLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The result of matching a name against a source. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param matchStrengths how well each part of the name matched
 * @param fuzziness the fuzziness of the comparison
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYC_NAME")
public record KycNameEvidence(
        @Printable @Nullable String type,
        @Nullable KycNameMatchStrengths matchStrengths,
        @Nullable NormalizedLevel fuzziness,
        JsonObject unknownFields)
        implements KycEvidence {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
