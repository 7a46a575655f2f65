package dev.verdict.frankieone.entity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of data comes from. An entity lists its sources under the ids that its data refer to. A component is null where
 * nothing was sent.
 *
 * @param sourceId the id
 * @param provider who provided the data
 * @param source the source they come from, in the words of the provider
 * @param sourceNormalized the same source, in the platform's words
 * @param providerReference the provider's own reference of the request
 * @param description the source in words
 * @param isAuthoritative whether the source is the register that is responsible for these data
 * @param type the kind of source; in samples only
 * @param isManual whether the data were entered by hand; in samples only
 * @param requestedAt when the data were asked for
 * @param retrievedAt when they arrived
 * @param generatedAt when the source made them; in samples only
 * @param createdAt when this entry was made
 * @param updatedAt when it was changed; in samples only
 * @param unknownFields every other field, as sent
 */
public record InformationSource(
        @Printable @Nullable String sourceId,
        @Printable @Nullable String provider,
        @Printable @Nullable String source,
        @Printable @Nullable String sourceNormalized,
        @Nullable String providerReference,
        @Nullable String description,
        @Nullable Boolean isAuthoritative,
        @Nullable String type,
        @Nullable Boolean isManual,
        @Nullable Instant requestedAt,
        @Nullable Instant retrievedAt,
        @Nullable Instant generatedAt,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
