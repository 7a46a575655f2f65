package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a sanction list or watchlist. A component is null where nothing was sent.
 *
 * @param sourceName the list
 * @param sourceReason why it lists the person
 * @param sourceUrl where the list is
 * @param countryCode the country's code
 * @param countryName the country
 * @param imageUrl a picture
 * @param listingStart when the listing began
 * @param listingEnd when it ended
 * @param referenceDocs further documents
 * @param additionalData further values
 * @param unknownFields every other field, as sent
 */
public record AmlListing(
        @Nullable String sourceName,
        @Nullable String sourceReason,
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

    public AmlListing {
        referenceDocs = List.copyOf(referenceDocs);
        additionalData = List.copyOf(additionalData);
    }

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
