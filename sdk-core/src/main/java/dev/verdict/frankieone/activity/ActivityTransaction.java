package dev.verdict.frankieone.activity;

import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment as an activity. A component is null if FrankieOne did not send it.
 *
 * @param activityType the kind of activity
 * @param transaction the payment
 * @param counterparty the party at the other end
 * @param activityAt when the payment was made
 * @param customAttributes the integrator's own values, by key
 * @param unknownFields fields that this version does not know, as sent
 */
@DiscriminatorValue("TRANSACTION")
public record ActivityTransaction(
        @Printable @Nullable String activityType,
        @Printable @Nullable Transaction transaction,
        @Printable @Nullable ActivityParty counterparty,
        @Nullable Instant activityAt,
        Map<String, ActivityAttribute> customAttributes,
        JsonObject unknownFields)
        implements ActivityDetail {

    public ActivityTransaction {
        customAttributes = Collections.unmodifiableMap(customAttributes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
