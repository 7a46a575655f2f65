package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the entity that matched an entry on a list. A component is null if FrankieOne did not send it.
 *
 * @param objectType the type of the part
 * @param objectId the id of the part
 * @param matchedAttributes the kinds of data that matched
 * @param unknownFields every other field, as sent
 */
public record MatchlistField(
        @Printable Open<ObjectType> objectType,
        @Printable @Nullable String objectId,
        @Printable List<MatchlistAttribute> matchedAttributes,
        JsonObject unknownFields)
        implements JsonRecord {

    public MatchlistField {
        matchedAttributes = List.copyOf(matchedAttributes);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
