package dev.verdict.frankieone;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of a service profile to monitoring. A component is null if FrankieOne did not send it.
 *
 * @param type what is monitored
 * @param status whether it is on
 * @param serviceProfileId the service profile
 * @param workflowId the workflow that monitoring runs
 * @param workflowName the name of that workflow
 * @param enabledAt when it was switched on
 * @param enabledBy who switched it on
 * @param enabledRequestId the request that switched it on
 * @param disabledAt when it was switched off
 * @param disabledBy who switched it off
 * @param disabledRequestId the request that switched it off
 * @param unknownFields all other fields, as sent
 */
public record ServiceProfileSubscription(
        @Printable Open<MonitoringType> type,
        @Printable Open<SubscriptionStatus> status,
        @Printable @Nullable String serviceProfileId,
        @Printable @Nullable String workflowId,
        @Printable @Nullable String workflowName,
        @Nullable Instant enabledAt,
        @Nullable String enabledBy,
        @Printable @Nullable String enabledRequestId,
        @Nullable Instant disabledAt,
        @Nullable String disabledBy,
        @Printable @Nullable String disabledRequestId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
