package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of an organization somebody owns, directly and through others. Percentages are usually 0 to 100, and not checked: the
 * platform's own examples go beyond. A component is null where nothing was sent.
 *
 * @param total in all
 * @param beneficially for their own benefit
 * @param nonBeneficially for somebody else's benefit
 * @param isTotalNearZero whether the total is above 0 and so small that it reads as 0
 * @param isBeneficialNearZero the same of what they own for their own benefit
 * @param isNonBeneficialNearZero the same of what they own for somebody else's
 * @param isContainingJointOwnership whether a part is owned together with others
 * @param unknownFields every other field, as sent
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
