package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.NameMatchOrder;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a step that checks whether a name is a real name. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param langCode the code of the language that was detected
 * @param nameMatchOrder the order of the parts of the name
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("NAME_VALIDATION")
public record NameValidationSummary(
        @Printable @Nullable String stepName,
        @Nullable String langCode,
        Open<NameMatchOrder> nameMatchOrder,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
