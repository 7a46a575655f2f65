package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of an organization a party owns, directly and through other companies. Percentages are usually 0 to 100; the SDK does
 * not check this, because the platform's own examples exceed the range. A component is null if FrankieOne did not send it.
 *
 * @param total the total percentage
 * @param beneficially the percentage owned for the party's own benefit
 * @param nonBeneficially the percentage owned for the benefit of someone else
 * @param isTotalNearZero whether {@code total} is above 0 but so small that it is sent as 0
 * @param isBeneficialNearZero the same for {@code beneficially}
 * @param isNonBeneficialNearZero the same for {@code nonBeneficially}
 * @param isContainingJointOwnership whether a part is owned jointly with others
 * @param unknownFields fields that this version does not know, as sent
 */
public record PercentageOwned(
        @Nullable BigDecimal total,
        @Nullable BigDecimal beneficially,
        @Nullable BigDecimal nonBeneficially,
        @Nullable Boolean isTotalNearZero,
        @Nullable Boolean isBeneficialNearZero,
        @Nullable Boolean isNonBeneficialNearZero,
        @Nullable Boolean isContainingJointOwnership,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
