package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry on a sanction list or watchlist. A component is null if FrankieOne did not send it.
 *
 * @param sourceName the name of the list
 * @param sourceReason why the list has the entry
 * @param sourceUrl the URL of the list
 * @param countryCode the code of the country
 * @param countryName the name of the country
 * @param imageUrl the URL of a picture
 * @param listingStart when the listing began, as text
 * @param listingEnd when the listing ended, as text
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
