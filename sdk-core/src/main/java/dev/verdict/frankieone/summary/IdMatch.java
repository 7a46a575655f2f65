package dev.verdict.frankieone.summary;

import dev.verdict.Open;
import dev.verdict.frankieone.ObjectType;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of data did in a step that checks documents against sources. A component is null where nothing was
 * sent.
 *
 * @param isChecked whether it was checked
 * @param isVerified whether it was confirmed
 * @param matchCount how many sources confirmed it
 * @param matchSources the sources that confirmed it
 * @param nonMatchSources the sources that did not
 * @param objectType what kind of thing was checked
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
