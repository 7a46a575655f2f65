package dev.verdict.frankieone.summary;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
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
@Kind("VISA")
public record VisaSummary(
        @Shown @Nullable String stepName,
        @JsonName("class") @Nullable String visaClass,
        @Nullable String subClass,
        @Nullable String country,
        @Shown @Nullable Boolean hasExpired,
        @Shown @Nullable Boolean noExpiry,
        @Shown @Nullable Boolean onAllowList,
        @Shown @Nullable Boolean onDenyList,
        JsonObject unknownFields)
        implements StepSummary {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
