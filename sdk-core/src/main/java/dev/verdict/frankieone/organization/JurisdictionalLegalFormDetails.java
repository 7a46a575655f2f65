package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The details of a legal form in one country, as the register describes them. A component is null if FrankieOne did not send it.
 *
 * @param basis the law it is based on
 * @param incorp how it is incorporated
 * @param capital the capital that it requires
 * @param stocks whether it has shares
 * @param partner who can be a partner
 * @param responsibility who is liable
 * @param control who controls it
 * @param comments further comments
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields fields that this version does not know, as sent
 */
public record JurisdictionalLegalFormDetails(
        @Nullable String basis,
        @Nullable String incorp,
        @Nullable String capital,
        @Nullable String stocks,
        @Nullable String partner,
        @Nullable String responsibility,
        @Nullable String control,
        @Nullable String comments,
        @Printable @Nullable String sourceId,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
