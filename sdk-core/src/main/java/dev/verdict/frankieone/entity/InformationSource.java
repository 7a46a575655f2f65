package dev.verdict.frankieone.entity;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The source of a piece of data. An entity lists its sources by id, and its data refer to these ids. A component is null if
 * FrankieOne did not send it.
 *
 * @param sourceId the id
 * @param provider who provided the data
 * @param source the source of the data, as the provider names it
 * @param sourceNormalized the same source, as the platform names it
 * @param providerReference the provider's id of the request
 * @param description a description of the source
 * @param isAuthoritative whether the source is the register that is responsible for the data
 * @param type the type of source; only FrankieOne's samples have it
 * @param isManual whether the data were entered by hand; only FrankieOne's samples have it
 * @param requestedAt when the data were requested
 * @param retrievedAt when the data arrived
 * @param generatedAt when the source generated the data; only FrankieOne's samples have it
 * @param createdAt when this entry was created
 * @param updatedAt when this entry was last updated; only FrankieOne's samples have it
 * @param unknownFields fields that this version does not know, as sent
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
