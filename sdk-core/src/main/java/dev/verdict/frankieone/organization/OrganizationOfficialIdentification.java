package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A number that identifies an official. A component is null where nothing was sent.
 *
 * @param type the kind of number
 * @param idNumber the number
 * @param jurisdiction where it was given
 * @param unknownFields every other field, as sent
 */
public record OrganizationOfficialIdentification(
        @Printable Open<OrganizationOfficialIdentificationType> type,
        @Nullable String idNumber,
        @Nullable OrganizationJurisdiction jurisdiction,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
