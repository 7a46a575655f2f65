package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A legal form in the terms of one country, in words of the register. A component is null where nothing was sent.
 *
 * @param basis the law it is based on
 * @param incorp how it is incorporated
 * @param capital which capital it needs
 * @param stocks whether it has shares
 * @param partner who its partners can be
 * @param responsibility who is liable
 * @param control who controls it
 * @param comments further words
 * @param sourceId the key of its source in {@code informationSources}
 * @param unknownFields every other field, as sent
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
