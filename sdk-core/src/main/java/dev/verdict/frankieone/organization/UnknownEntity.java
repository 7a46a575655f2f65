package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.frankieone.EntityType;
import dev.verdict.frankieone.entity.Address;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner of which it is not known whether it is a person or a company. A component is null where nothing was sent.
 *
 * @param entityId the id
 * @param entityType what kind of entity it is: {@code UNKNOWN}
 * @param name the name
 * @param country the country, in three letters as of ISO 3166-1
 * @param addresses the addresses
 * @param sourceId the key of its source in {@code informationSources}
 * @param schemaVersion the version of the shape
 * @param createdAt when it was made
 * @param unknownFields every other field, as sent
 */
public record UnknownEntity(
        @Printable @Nullable String entityId,
        @Printable Open<EntityType> entityType,
        @Nullable String name,
        @Nullable String country,
        List<Address> addresses,
        @Printable @Nullable String sourceId,
        @Nullable Integer schemaVersion,
        @Nullable Instant createdAt,
        JsonObject unknownFields)
        implements JsonRecord {

    public UnknownEntity {
        addresses = List.copyOf(addresses);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
