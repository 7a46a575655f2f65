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
 * An event of an account, such as a login. A component is null if FrankieOne did not send it.
 *
 * @param activityType the kind of activity
 * @param eventType the type of event
 * @param activityAt when the event happened
 * @param customAttributes the integrator's own values, by key
 * @param unknownFields fields that this version does not know, as sent
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
