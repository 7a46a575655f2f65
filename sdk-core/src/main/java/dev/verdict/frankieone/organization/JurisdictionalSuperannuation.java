package dev.verdict.frankieone.organization;

import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * The status of an Australian superannuation (pension) fund. A component is null if FrankieOne did not send it.
 *
 * @param complyingCode the code that tells whether the fund complies
 * @param complyingDescription the description of that code
 * @param regulator the regulator
 * @param exceptionMessage why the status could not be determined
 * @param unknownFields fields that this version does not know, as sent
 */
public record JurisdictionalSuperannuation(
        @Nullable String complyingCode,
        @Nullable String complyingDescription,
        @Nullable String regulator,
        @Nullable String exceptionMessage,
        JsonObject unknownFields)
        implements JsonRecord {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
