package dev.verdict.frankieone.activity;

import dev.verdict.json.Discriminator;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.UnknownKind;
import org.jspecify.annotations.Nullable;

/**
 * The transaction or the event of an activity. {@code activityType} selects the record.
 *
 * <p>A kind that this version does not know is read as {@link Unknown}, which keeps every field.
 */
@Discriminator("activityType")
public sealed interface ActivityDetail extends JsonRecord
        permits ActivityDetail.Unknown, ActivityEvent, ActivityTransaction {

    /**
     * An activity of a kind that this version does not know.
     *
     * @param kind the kind; null if none was sent
     * @param fields every field as sent, including the kind
     */
    record Unknown(@Nullable String kind, JsonObject fields) implements ActivityDetail, UnknownKind {
        @Override
        public String toString() {
            return UnknownKind.print(this);
        }
    }
}
