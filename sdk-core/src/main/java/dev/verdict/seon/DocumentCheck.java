package dev.verdict.seon;

import dev.verdict.Open;
import dev.verdict.json.JsonObject;
import dev.verdict.json.JsonRecord;
import dev.verdict.json.Shown;

/**
 * The checks of a document. A check that was not sent is absent.
 *
 * @param overallResult how it went as a whole
 * @param matchCheckResult whether its parts agree with each other
 * @param formatCheckResult whether numbers and dates have the right form
 * @param logicCheckResult whether its data make sense
 * @param barcodeAnomalyCheckResult whether the barcode is as it should be
 * @param suspiciousDataCheckResult whether data are suspicious
 * @param dataIntegrityCheckResult whether data were changed
 * @param screenCheckResult whether a screen was photographed
 * @param photocopyCheckResult whether a photocopy was photographed
 * @param handPresenceCheckResult whether a hand holds it
 * @param photoForgeryCheckResult whether the photo was replaced
 * @param securityFeaturesCheckResult whether security features are there
 * @param documentValidityCheckResult whether it is valid
 * @param imageQualityCheckResult whether the image can be used
 * @param ageVerificationCheckResult whether the person is old enough
 * @param nameMatchCheckResult whether the name is the one given
 * @param dateOfBirthCheckResult whether the date of birth is the one given
 * @param postalCodeCheckResult whether the postal code is the one given
 * @param stateCheckResult whether the state is allowed
 * @param unknownFields every other field, as sent
 */
public record DocumentCheck(
        @Shown Open<Decision> overallResult,
        @Shown Open<CheckOutcome> matchCheckResult,
        @Shown Open<CheckOutcome> formatCheckResult,
        @Shown Open<CheckOutcome> logicCheckResult,
        @Shown Open<CheckOutcome> barcodeAnomalyCheckResult,
        @Shown Open<CheckOutcome> suspiciousDataCheckResult,
        @Shown Open<CheckOutcome> dataIntegrityCheckResult,
        @Shown Open<CheckOutcome> screenCheckResult,
        @Shown Open<CheckOutcome> photocopyCheckResult,
        @Shown Open<CheckOutcome> handPresenceCheckResult,
        @Shown Open<CheckOutcome> photoForgeryCheckResult,
        @Shown Open<CheckOutcome> securityFeaturesCheckResult,
        @Shown Open<CheckOutcome> documentValidityCheckResult,
        @Shown Open<CheckOutcome> imageQualityCheckResult,
        @Shown Open<CheckOutcome> ageVerificationCheckResult,
        @Shown Open<CheckOutcome> nameMatchCheckResult,
        @Shown Open<CheckOutcome> dateOfBirthCheckResult,
        @Shown Open<CheckOutcome> postalCodeCheckResult,
        @Shown Open<CheckOutcome> stateCheckResult,
        JsonObject unknownFields)
        implements IdvCheck {

    @Override
    public String toString() {
        return JsonRecord.print(this);
    }
}
