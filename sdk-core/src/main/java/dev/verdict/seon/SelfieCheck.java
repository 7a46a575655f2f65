package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;

/**
 * The checks of a selfie. A check that was not sent is absent.
 *
 * @param overallResult how it went as a whole
 * @param livenessCheckResult whether the person is live
 * @param faceMatchingResult whether the face is that of the document
 * @param unknownFields every other field, as sent
 */
public record SelfieCheck(
        @Shown Open<Decision> overallResult,
        @Shown Open<CheckOutcome> livenessCheckResult,
        @Shown Open<CheckOutcome> faceMatchingResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
