package dev.verdict.frankieone.evidence;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public office of a politically exposed person (PEP). A component is null if FrankieOne did not send it.
 *
 * @param position the office
 * @param positionDescription a description of the office
 * @param sourcePosition the office in the source's terms
 * @param level the level of the office
 * @param status the status of the office, such as whether it is held now
 * @param sourceName the name of the source
 * @param sourceUrl the URL of the source
 * @param countryCode the code of the country
 * @param countryName the name of the country
 * @param imageUrl the URL of a picture
 * @param listingStart when the listing began, as text
 * @param listingEnd when the listing ended, as text
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
