package dev.verdict.frankieone.activity;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a monitored activity. {@code activityType} tells which record it is.
 *
 * <p>Kinds that this version does not know are ordinary: they are {@link Unknown} and lose nothing.
 */
@Discriminator("activityType")
public sealed interface ActivityDetail extends JsonRecord
        permits ActivityDetail.Unknown, ActivityEvent, ActivityTransaction {

    /**
     * An activity of a kind that this version does not know.
     *
     * @param kind the kind; null if none was sent
     * @param fields everything that was sent, the kind included
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements ActivityDetail, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
