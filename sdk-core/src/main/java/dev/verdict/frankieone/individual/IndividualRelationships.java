package dev.verdict.frankieone.individual;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;

/**
 * The entities that are related to a person.
 *
 * @param duplicates entities that are the same person
 * @param unknownFields fields that this version does not know, as sent
 */
public record IndividualRelationships(@Printable List<Relationship> duplicates, JsonObject unknownFields)
        implements JsonRecord {

    public IndividualRelationships {
        duplicates = List.copyOf(duplicates);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
