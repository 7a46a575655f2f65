package dev.verdict.frankieone.activity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Kind;
import dev.verdict.json.Shown;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment. A component is null where nothing was sent.
 *
 * @param activityType the kind of activity
 * @param transaction the payment
 * @param counterparty who is at the other end
 * @param activityAt when it was done
 * @param customAttributes values of the integrator's own, by key
 * @param unknownFields every other field, as sent
 */
@Kind("TRANSACTION")
public record ActivityTransaction(
        @Shown @Nullable String activityType,
        @Shown @Nullable Transaction transaction,
        @Shown @Nullable ActivityParty counterparty,
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
