package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result for one kind of data in a step that checks documents against sources. A component is null if FrankieOne did not send it.
 *
 * @param isChecked whether the data were checked
 * @param isVerified whether the sources confirmed the data
 * @param matchCount the number of sources that confirmed the data
 * @param matchSources the sources that confirmed the data
 * @param nonMatchSources the sources that did not confirm the data
 * @param objectType the type of the data
 * @param unknownFields every other field, as sent
 */
public record IdMatch(
        @Printable @Nullable Boolean isChecked,
        @Printable @Nullable Boolean isVerified,
        @Printable @Nullable Integer matchCount,
        @Printable List<String> matchSources,
        @Printable List<String> nonMatchSources,
        @Printable Open<ObjectType> objectType,
        JsonObject unknownFields)
        implements JsonRecord {

    public IdMatch {
        matchSources = List.copyOf(matchSources);
        nonMatchSources = List.copyOf(nonMatchSources);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
