package dev.verdict.frankieone.organization;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A number that identifies an official. A component is null if FrankieOne did not send it.
 *
 * @param type the type of number
 * @param idNumber the number
 * @param jurisdiction where the number was issued
 * @param unknownFields fields that this version does not know, as sent
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
