package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public office of who was found. A component is null where nothing was sent.
 *
 * @param position the office
 * @param positionDescription the office in words
 * @param sourcePosition the office in the source's words
 * @param level how high the office is
 * @param status whether it is held now
 * @param sourceName the source
 * @param sourceUrl where the source is
 * @param countryCode the country's code
 * @param countryName the country
 * @param imageUrl a picture
 * @param listingStart when the listing began
 * @param listingEnd when it ended
 * @param referenceDocs further documents
 * @param additionalData further values
 * @param unknownFields every other field, as sent
 */
public record AmlPep(
        @Nullable String position,
        @Nullable String positionDescription,
        @Nullable String sourcePosition,
        @Nullable String level,
        @Nullable String status,
        @Nullable String sourceName,
        @Nullable String sourceUrl,
        @Nullable String countryCode,
        @Nullable String countryName,
        @Nullable String imageUrl,
        @Nullable String listingStart,
        @Nullable String listingEnd,
        List<AmlReferenceDocument> referenceDocs,
        List<AmlAdditionalData> additionalData,
        JsonObject unknownFields)
        implements JsonRecord {

    public AmlPep {
        referenceDocs = List.copyOf(referenceDocs);
        additionalData = List.copyOf(additionalData);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
