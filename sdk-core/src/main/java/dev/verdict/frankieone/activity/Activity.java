package dev.verdict.frankieone.activity;

import dev.verdict.frankieone.device.Device;
import dev.verdict.frankieone.device.DeviceSession;
import dev.verdict.json.Detail;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action of a customer that the platform monitors: a transaction, or an event such as a login. A component is null if FrankieOne
 * did not send it.
 *
 * @param activityId the id
 * @param activityRequestId the id of the request that reported it
 * @param detail what the customer did
 * @param party the party that did it
 * @param device the device that the party used
 * @param session the device session
 * @param relatedProcessResults the process results that examined the activity
 * @param unknownFields fields that this version does not know, as sent
 */
public record Activity(
        @Printable @Nullable String activityId,
        @Printable @Nullable String activityRequestId,
        @Printable @Nullable ActivityDetail detail,
        @Printable @Nullable ActivityParty party,
        @Nullable Device device,
        @Nullable DeviceSession session,
        @Printable @Detail List<ActivityProcessResult> relatedProcessResults,
        JsonObject unknownFields)
        implements JsonRecord {

    public Activity {
        relatedProcessResults = List.copyOf(relatedProcessResults);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
