package dev.verdict.frankieone.entity;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An id that a system outside the platform assigned. A component is null if FrankieOne did not send it.
 *
 * @param referenceId the platform's id of this reference
 * @param type whose id it is; absent means {@link ExternalReferenceType#CUSTOMER}
 * @param name the name of the system or of the type of id
 * @param value the id
 * @param description free text
 * @param metadata further values, by key
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was last updated
 * @param unknownFields fields that this version does not know, as sent
 */
public record ExternalReference(
        @Printable @Nullable String referenceId,
        @Printable Open<ExternalReferenceType> type,
        @Nullable String name,
        @Nullable String value,
        @Nullable String description,
        Map<String, ExternalReferenceMetadata> metadata,
        @Printable @Nullable String sourceId,
        @Nullable Instant updatedAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public ExternalReference {
        metadata = Collections.unmodifiableMap(metadata);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
