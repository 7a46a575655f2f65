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
 * Whether a name is a real name in its language. A component is null if FrankieOne did not send it.
 *
 * @param type the kind of evidence
 * @param langCode the code of the language that was detected
 * @param nameMatchOrder the order of the parts of the name
 * @param fuzziness the fuzziness of the comparison
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
