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
 * Something that a customer did and the platform monitors: a transaction, or an event such as a login. A component is null where nothing was sent.
 *
 * @param activityId the id
 * @param activityRequestId the request that reported it
 * @param detail what was done
 * @param party who did it
 * @param device the device that it was done with
 * @param session the session that it was done in
 * @param relatedProcessResults the checks that looked at it
 * @param unknownFields every other field, as sent
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
