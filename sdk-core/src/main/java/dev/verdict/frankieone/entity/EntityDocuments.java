package dev.verdict.frankieone.entity;

import dev.verdict.json.JsonName;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;

/**
 * The documents of an entity, by use.
 *
 * @param identity documents that prove an identity
 * @param supporting documents that support a claim
 * @param report reports that the platform created or bought
 * @param other all other documents
 * @param unknownFields fields that this version does not know, as sent
 */
public record EntityDocuments(
        @JsonName("IDENTITY") List<DocumentInformation> identity,
        @JsonName("SUPPORTING") List<DocumentInformation> supporting,
        @JsonName("REPORT") List<DocumentInformation> report,
        @JsonName("OTHER") List<DocumentInformation> other,
        JsonObject unknownFields)
        implements JsonRecord {

    public EntityDocuments {
        identity = List.copyOf(identity);
        supporting = List.copyOf(supporting);
        report = List.copyOf(report);
        other = List.copyOf(other);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
