package dev.verdict.frankieone.activity;

import dev.verdict.Open;
import dev.verdict.json.DiscriminatorValue;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of an account, such as a login. A component is null where nothing was sent.
 *
 * @param activityType the kind of activity
 * @param eventType which event
 * @param activityAt when it was done
 * @param customAttributes values of the integrator's own, by key
 * @param unknownFields every other field, as sent
 */
@DiscriminatorValue("EVENT")
public record ActivityEvent(
        @Printable @Nullable String activityType,
        @Printable Open<ActivityEventType> eventType,
        @Nullable Instant activityAt,
        Map<String, ActivityAttribute> customAttributes,
        JsonObject unknownFields)
        implements ActivityDetail {

    public ActivityEvent {
        customAttributes = Collections.unmodifiableMap(customAttributes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
