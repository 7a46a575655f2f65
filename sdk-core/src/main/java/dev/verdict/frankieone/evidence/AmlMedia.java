package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * An article in the media. A component is null if FrankieOne did not send it.
 *
 * @param title the title
 * @param snippet an excerpt of the text
 * @param source the publication
 * @param sourceCountry the country of the publication
 * @param sourceDate when the article appeared, as text
 * @param url the URL of the article
 * @param isCurrent whether the article is current
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
