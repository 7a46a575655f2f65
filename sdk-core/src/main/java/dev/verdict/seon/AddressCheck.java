package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;

/**
 * The checks of a proof of address. A check that was not sent is absent.
 *
 * @param overallResult how it went as a whole
 * @param addressDocumentCheckResult whether it is a document that counts
 * @param addressDocumentMustNotBeExpiredCheckResult whether it is recent enough
 * @param addressValidationCheckResult whether the address exists
 * @param fullAddressCheckResult whether the address is complete, and the one given
 * @param nameMatchCheckResult whether the name is the one given
 * @param unknownFields every other field, as sent
 */
public record AddressCheck(
        @Shown Open<Decision> overallResult,
        @Shown Open<CheckOutcome> addressDocumentCheckResult,
        @Shown Open<CheckOutcome> addressDocumentMustNotBeExpiredCheckResult,
        @Shown Open<CheckOutcome> addressValidationCheckResult,
        @Shown Open<CheckOutcome> fullAddressCheckResult,
        @Shown Open<CheckOutcome> nameMatchCheckResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
