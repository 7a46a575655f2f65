package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * A report in the media. A component is null where nothing was sent.
 *
 * @param title the title
 * @param snippet a part of the text
 * @param source the medium
 * @param sourceCountry its country
 * @param sourceDate when it appeared
 * @param url where it is
 * @param isCurrent whether it is still there
 * @param unknownFields every other field, as sent
 */
public record AmlMedia(
        @Nullable String title,
        @Nullable String snippet,
        @Nullable String source,
        @Nullable String sourceCountry,
        @Nullable String sourceDate,
        @Nullable String url,
        @Nullable Boolean isCurrent,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
