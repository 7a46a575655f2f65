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
 * An owner of unknown kind: a person or a company. A component is null if FrankieOne did not send it.
 *
 * @param entityId the id
 * @param entityType the kind of entity: {@code UNKNOWN}
 * @param name the name
 * @param country the country, as an ISO 3166-1 alpha-3 code
 * @param addresses the addresses
 * @param sourceId the key of its source in {@code informationSources}
 * @param schemaVersion the version of the schema
 * @param createdAt when it was created
 * @param unknownFields fields that this version does not know, as sent
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
