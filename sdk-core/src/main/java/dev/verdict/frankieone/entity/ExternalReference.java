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
 * An id that a system outside the platform gave. A component is null where nothing was sent.
 *
 * @param referenceId the platform's own id of this reference
 * @param type whose id it holds; absent means the customer's
 * @param name the system or the kind of id
 * @param value the id
 * @param description free text
 * @param metadata values that go with it, under keys of their own
 * @param sourceId the key of its source in {@code informationSources}
 * @param updatedAt when it was changed
 * @param unknownFields every other field, as sent
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
