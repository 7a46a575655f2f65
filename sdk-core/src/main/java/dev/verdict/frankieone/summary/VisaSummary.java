package dev.verdict.frankieone.summary;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a visa step. A component is null where nothing was sent.
 *
 * @param stepName the kind of summary
 * @param visaClass the class of the visa
 * @param subClass its subclass
 * @param country the country
 * @param hasExpired whether it has expired
 * @param noExpiry whether it never expires
 * @param onAllowList whether the customer allows this class
 * @param onDenyList whether the customer denies this class
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
