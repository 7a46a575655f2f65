package dev.verdict.frankieone.evidence;

import dev.verdict.frankieone.NormalizedLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How a gender matched at a source. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param matchStrengths how well it matched
 * @param wasNameMatchStrongEnough whether the name matched well enough for this match to mean something
 * @param fuzziness how loosely the source compared
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("KYC_GENDER")
public record KycGenderEvidence(
        @Printable @Nullable String type,
        @Nullable KycGenderMatchStrengths matchStrengths,
        @Nullable Boolean wasNameMatchStrongEnough,
        @Nullable NormalizedLevel fuzziness,
        JsonObject unknownFields)
        implements KycEvidence {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
