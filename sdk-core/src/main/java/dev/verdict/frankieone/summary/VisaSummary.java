package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a visa step. A component is null if FrankieOne did not send it.
 *
 * @param stepName the kind of summary
 * @param visaClass the class of the visa
 * @param subClass the subclass of the visa
 * @param country the country
 * @param hasExpired whether the visa has expired
 * @param noExpiry whether the visa never expires
 * @param onAllowList whether the class is on the customer's allow list
 * @param onDenyList whether the class is on the customer's deny list
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("VISA")
public record VisaSummary(
        @Printable @Nullable String stepName,
        @JsonName("class") @Nullable String visaClass,
        @Nullable String subClass,
        @Nullable String country,
        @Printable @Nullable Boolean hasExpired,
        @Printable @Nullable Boolean noExpiry,
        @Printable @Nullable Boolean onAllowList,
        @Printable @Nullable Boolean onDenyList,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
