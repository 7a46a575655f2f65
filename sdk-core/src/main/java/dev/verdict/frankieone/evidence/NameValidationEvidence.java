package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.NameMatchOrder;
import dev.verdict.frankieone.NormalizedLevel;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name is one, in its language. A component is null where nothing was sent.
 *
 * @param type the kind of evidence
 * @param langCode the language the name was taken for
 * @param nameMatchOrder the order of the parts of the name
 * @param fuzziness how loosely the source compared
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("NAME_VALIDATION")
public record NameValidationEvidence(
        @Printable @Nullable String type,
        @Nullable String langCode,
        Open<NameMatchOrder> nameMatchOrder,
        @Nullable NormalizedLevel fuzziness,
        JsonObject unknownFields)
        implements SupplementaryData {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
