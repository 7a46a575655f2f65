package dev.verdict.seon.idv;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Printable;

/**
 * The checks of a selfie. A check that SEON did not send is an absent value.
 *
 * @param overallResult the overall result of the group
 * @param livenessCheckResult whether a live person took the selfie
 * @param faceMatchingResult whether the face matches the document
 * @param unknownFields fields that this version does not know, as sent
 */
public record SelfieCheck(
        @Printable Open<Decision> overallResult,
        @Printable Open<CheckOutcome> livenessCheckResult,
        @Printable Open<CheckOutcome> faceMatchingResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
