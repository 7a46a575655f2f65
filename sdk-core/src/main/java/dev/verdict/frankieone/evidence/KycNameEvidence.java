package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.NormalizedLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How a name matched at a source. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param matchStrengths how well it matched
 * @param fuzziness how loosely the source compared
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
