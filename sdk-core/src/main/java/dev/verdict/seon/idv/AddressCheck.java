package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;

/**
 * The checks of a proof of address. A check that SEON did not send is an absent value.
 *
 * @param overallResult the overall result of the group
 * @param addressDocumentCheckResult whether the document is accepted as a proof of address
 * @param addressDocumentMustNotBeExpiredCheckResult whether the document is recent enough
 * @param addressValidationCheckResult whether the address exists
 * @param fullAddressCheckResult whether the address is complete and matches the one supplied
 * @param nameMatchCheckResult whether the name matches the one supplied
 * @param unknownFields fields that this version does not know, as sent
 */
public record AddressCheck(
        @Printable Open<Decision> overallResult,
        @Printable Open<CheckOutcome> addressDocumentCheckResult,
        @Printable Open<CheckOutcome> addressDocumentMustNotBeExpiredCheckResult,
        @Printable Open<CheckOutcome> addressValidationCheckResult,
        @Printable Open<CheckOutcome> fullAddressCheckResult,
        @Printable Open<CheckOutcome> nameMatchCheckResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
