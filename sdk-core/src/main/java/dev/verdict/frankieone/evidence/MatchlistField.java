package dev.verdict.frankieone.evidence;

import dev.verdict.Open;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the entity that an entry of a list matched. A component is null where nothing was sent.
 *
 * @param objectType what kind of thing it is
 * @param objectId its id
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
